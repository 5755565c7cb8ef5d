// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnionPayAccountTest {
    @Test
    void isTwoInstitutionsAndAMerchant() {
        UnionPayAccount account =
                UnionPayAccount.read("37210116372101170123456789ABCDE").orElseThrow();
        assertThat(account).isEqualTo(new UnionPayAccount("37210116", "37210117", "0123456789ABCDE"));
        assertThat(account.value()).isEqualTo("37210116372101170123456789ABCDE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "37210116372101170123456789ABCD", "37210116372101170123456789ABCDEF",
                "3721011X372101170123456789ABCDE", "372101163721011X0123456789ABCDE", "37210116372101170123456789ABCDÉ"
            })
    void anyOtherLayoutIsNotRead(String value) {
        assertThat(UnionPayAccount.read(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3721011, 37210116, 0123456789ABCDE", "3721011X, 37210116, 0123456789ABCDE",
                "37210116, 372101166, 0123456789ABCDE",
        "37210116, 3721011X, 0123456789ABCDE", "37210116, 37210116, 0123456789ABCD",
                "37210116, 37210116, 0123456789ABCDEF",
        "37210116, 37210116, 0123456789ABCDÉ"
    })
    void whatCannotBeWrittenIsNotMade(String acquirer, String forwarder, String merchant) {
        assertThatThrownBy(() -> new UnionPayAccount(acquirer, forwarder, merchant))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
