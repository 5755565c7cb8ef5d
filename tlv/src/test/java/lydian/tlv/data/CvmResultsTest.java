// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.CvmResults.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EMV 4.4 Book 4, A4. */
class CvmResultsTest {
    @Test
    void methodConditionAndResult() {
        CvmResults results = CvmResults.parse(Bytes.hex("440302"));
        assertThat(results.method()).hasValue(CvmMethod.ENCIPHERED_PIN);
        assertThat(results.condition()).hasValue(CvmCondition.TERMINAL_SUPPORTS_CVM);
        assertThat(results.result()).hasValue(Result.SUCCESSFUL);
        assertThat(results.nonePerformed()).isFalse();
        assertThat(results.bytes()).isEqualTo(Bytes.hex("440302"));
    }

    @ParameterizedTest
    @CsvSource({"00, UNKNOWN, Unknown", "01, FAILED, Failed", "02, SUCCESSFUL, Successful"})
    void resultsOfTheBook(String code, Result result, String title) {
        assertThat(CvmResults.parse(Bytes.hex("1E00" + code)).result()).hasValue(result);
        assertThat(Bytes.ofInts(result.code()).hex()).isEqualTo(code);
        assertThat(result.title()).isEqualTo(title);
    }

    @Test
    void codesThatTheBookDoesNotDefine() {
        CvmResults results = CvmResults.parse(Bytes.hex("300A03"));
        assertThat(results.method()).isEmpty();
        assertThat(results.condition()).isEmpty();
        assertThat(results.result()).isEmpty();
    }

    @Test
    void noMethodPerformed() {
        CvmResults none = CvmResults.nonePerformed(Result.FAILED);
        assertThat(none.bytes()).isEqualTo(Bytes.hex("3F0001"));
        assertThat(none.nonePerformed()).isTrue();
        assertThat(none.method()).isEmpty();
        assertThat(CvmResults.nonePerformed(Result.UNKNOWN).bytes()).isEqualTo(Bytes.hex("3F0000"));
    }

    @Test
    void ofARule() {
        assertThat(CvmResults.of(new CvmRule(0x5E, 3), Result.UNKNOWN).bytes()).isEqualTo(Bytes.hex("5E0300"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1E00", "1E000200"})
    void threeBytesOnly(String value) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> CvmResults.parse(Bytes.hex(value)))
                .withMessage("length is " + value.length() / 2 + ", must be 3");
    }

    @ParameterizedTest
    @CsvSource({"256, 0, 0", "0, 256, 0", "0, 0, 256", "-1, 0, 0"})
    void eachIsAByte(int code, int condition, int result) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CvmResults(code, condition, result));
    }
}
