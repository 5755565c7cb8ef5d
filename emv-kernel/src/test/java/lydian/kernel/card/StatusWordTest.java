// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordTest {
    @Test
    void everyStatusWordHasAMeaningToEveryCommand() {
        for (int value = 0; value <= 0xFFFF; value++) {
            StatusWord status = StatusWord.of(value);
            assertThat(status.meaning()).isNotBlank();
            assertThat(status.sw1() << 8 | status.sw2()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9000 | done",
                "6283 | selected file invalidated",
                "63C5 | counter at 5",
                "63C0 | counter at 0",
                "63CF | counter at 15",
                "63D0 | warning, memory changed",
                "6312 | warning, memory changed",
                "6110 | bytes wait for GET RESPONSE",
                "6C10 | the card wants the command again with another Le",
                "6A80 | wrong data",
                "6A99 | wrong parameters",
                "6F42 | no precise diagnosis",
                "9042 | done, with a remark of the application",
                "6000 | not assigned by ISO/IEC 7816-4",
                "9100 | not assigned by ISO/IEC 7816-4",
                "0000 | not assigned by ISO/IEC 7816-4",
            })
    void generalMeaning(String hex, String meaning) {
        assertThat(StatusWord.of(Integer.parseInt(hex, 16)).meaning()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00A40400 | 6283 | application blocked",
                "00A40400 | 6A81 | card blocked, or SELECT not supported",
                "00A40400 | 6A82 | no such application, or no further one",
                "00B2010C | 6A83 | no such record: the end of the file",
                "80A80000 | 6985 | application does not accept this transaction: choose another one",
                "00200080 | 63C2 | wrong PIN, tries left: 2",
                "00200080 | 6983 | PIN try limit was exceeded before",
                "00200080 | 6984 | PIN blocked",
                "00200080 | 6300 | warning, the card's memory has changed",
                "00820000 | 6300 | issuer authentication failed",
                "00820000 | 6985 | EXTERNAL AUTHENTICATE was already done in this transaction",
                "80AE8000 | 6985 | no further cryptogram in this transaction",
                "80CA9F17 | 6A88 | data object not found",
                "80CA9F17 | 6985 | conditions of use not satisfied",
            })
    void meaningToACommand(String header, String hex, String meaning) {
        CommandApdu command = CommandApdu.parse(Bytes.hex(header));
        assertThat(StatusWord.of(Integer.parseInt(hex, 16)).meaning(command)).isEqualTo(meaning);
    }

    @Test
    void triesLeftOnlyIn63Cx() {
        assertThat(StatusWord.of(0x63C0).triesLeft()).hasValue(0);
        assertThat(StatusWord.of(0x63CF).triesLeft()).hasValue(15);
        assertThat(StatusWord.of(0x63BF).triesLeft()).isEmpty();
        assertThat(StatusWord.of(0x63D0).triesLeft()).isEmpty();
        assertThat(StatusWord.of(0x62C3).triesLeft()).isEmpty();
    }

    @Test
    void zeroMeans256Bytes() {
        assertThat(StatusWord.of(0x6100).bytesWaiting()).hasValue(256);
        assertThat(StatusWord.of(0x61FF).bytesWaiting()).hasValue(255);
        assertThat(StatusWord.of(0x6C00).lengthWanted()).hasValue(256);
        assertThat(StatusWord.of(0x6C01).lengthWanted()).hasValue(1);
        assertThat(StatusWord.of(0x6C01).bytesWaiting()).isEmpty();
        assertThat(StatusWord.of(0x6101).lengthWanted()).isEmpty();
    }

    @Test
    void warningsAre62And63() {
        assertThat(StatusWord.of(0x61FF).isWarning()).isFalse();
        assertThat(StatusWord.of(0x6200).isWarning()).isTrue();
        assertThat(StatusWord.of(0x63FF).isWarning()).isTrue();
        assertThat(StatusWord.of(0x6400).isWarning()).isFalse();
    }

    @Test
    void only9000IsOk() {
        assertThat(StatusWord.of(0x9000)).isSameAs(StatusWord.OK).hasToString("9000");
        assertThat(StatusWord.OK.isOk()).isTrue();
        assertThat(StatusWord.of(0x9001).isOk()).isFalse();
        assertThat(StatusWord.of(0x0061)).hasToString("0061");
    }

    @Test
    void aStatusWordIsTwoBytes() {
        assertThatThrownBy(() -> StatusWord.of(0x10000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatusWord.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
