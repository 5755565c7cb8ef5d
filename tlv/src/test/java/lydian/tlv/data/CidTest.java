// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EMV 4.4 Book 3, 6.5.5.4. */
class CidTest {
    @ParameterizedTest
    @CsvSource({
        "00, AAC, 0, Application Authentication Cryptogram",
        "40, TC, 1, Transaction Certificate",
        "80, ARQC, 2, Authorisation Request Cryptogram",
        "C0, UNDEFINED, 3, Reserved for future use",
        "3F, AAC, 0, Application Authentication Cryptogram",
        "7F, TC, 1, Transaction Certificate",
        "BF, ARQC, 2, Authorisation Request Cryptogram",
    })
    void bits8And7AreTheType(String value, CryptogramType type, int code, String title) {
        assertThat(cid(value).type()).isEqualTo(type);
        assertThat(type.code()).isEqualTo(code);
        assertThat(type.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"00, 0", "10, 1", "20, 2", "30, 3", "CF, 0"})
    void bits6And5AreThePaymentSystems(String value, int number) {
        assertThat(cid(value).paymentSystemSpecific()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"08, true", "F7, false", "FF, true", "00, false"})
    void bit4AsksForAnAdvice(String value, boolean required) {
        assertThat(cid(value).adviceRequired()).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 0, NO_INFORMATION, No information given",
        "81, 1, SERVICE_NOT_ALLOWED, Service not allowed",
        "8A, 2, PIN_TRY_LIMIT_EXCEEDED, PIN Try Limit exceeded",
        "0B, 3, ISSUER_AUTHENTICATION_FAILED, Issuer authentication failed",
    })
    void bits3To1AreTheReason(String value, int code, Cid.Reason reason, String title) {
        assertThat(cid(value).reasonCode()).isEqualTo(code);
        assertThat(cid(value).reason()).hasValue(reason);
        assertThat(reason.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04", "05", "06", "07"})
    void otherReasonsAreReserved(String value) {
        assertThat(cid(value).reason()).isEmpty();
    }

    @Test
    void oneByteOnly() {
        assertThat(cid("A5").bytes()).isEqualTo(Bytes.hex("A5"));
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> cid(""))
                .withMessage("length is 0, must be 1");
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> cid("8000"))
                .withMessage("length is 2, must be 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cid(256));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cid(-1));
        assertThat(new Cid(255)).isEqualTo(cid("FF"));
    }

    private static Cid cid(String hex) {
        return Cid.parse(Bytes.hex(hex));
    }
}
