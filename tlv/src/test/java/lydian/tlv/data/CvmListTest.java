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

/** EMV 4.4 Book 3, 10.5 and Annex C3. */
class CvmListTest {
    @Test
    void amountsAndRulesInOrder() {
        CvmList list = list("000186A0 000003E8 4201 4403 1F00");
        assertThat(list.x()).isEqualTo(100_000);
        assertThat(list.y()).isEqualTo(1_000);
        assertThat(list.rules())
                .containsExactly(new CvmRule(0x42, 0x01), new CvmRule(0x44, 0x03), new CvmRule(0x1F, 0x00));
        assertThat(list.bytes()).isEqualTo(Bytes.hex("000186A0000003E8420144031F00"));
    }

    @Test
    void amountsAreUnsigned() {
        CvmList list = list("FFFFFFFF 80000000 1F00");
        assertThat(list.x()).isEqualTo(4_294_967_295L);
        assertThat(list.y()).isEqualTo(2_147_483_648L);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'length is 0, shorter than 8 bytes'",
        "00000000000000, 'length is 7, shorter than 8 bytes'",
        "0000000000000000, no rule after the amounts",
        "00000000000000001F, 'length is 9, must be even, at most 252'",
        "00000000000000001F001E, 'length is 11, must be even, at most 252'",
    })
    void malformedListsAreRefused(String value, String reason) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> list(value))
                .withMessage(reason);
    }

    @Test
    void aListOf122RulesIsTheLongest() {
        assertThat(CvmList.parse(Bytes.of(new byte[252])).rules()).hasSize(122);
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> CvmList.parse(Bytes.of(new byte[254])))
                .withMessage("length is 254, must be even, at most 252");
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "9, false", "10, false"})
    void amountsWithoutARuleAreNoFault(int length, boolean noRule) {
        assertThat(CvmList.hasNoRule(Bytes.of(new byte[length]))).isEqualTo(noRule);
    }

    @ParameterizedTest
    @CsvSource({
        "0x00, 0x00, false",
        "0x3F, 0x3F, false",
        "0x40, 0x00, true",
        "0x5E, 0x1E, true",
        "0x9E, 0x1E, false", // bit 8 is reserved and means nothing
        "0xFF, 0x3F, true",
    })
    void bit7SaysWhetherToGoOn(String code, String method, boolean goOn) {
        CvmRule rule = new CvmRule(Integer.decode(code), 0);
        assertThat(rule.methodCode()).isEqualTo(Integer.decode(method));
        assertThat(rule.continueIfUnsuccessful()).isEqualTo(goOn);
        assertThat(rule.bytes()).isEqualTo(Bytes.ofInts(Integer.decode(code), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00 | FAIL                        | Fail CVM processing",
                "01 | PLAINTEXT_PIN               | Plaintext PIN verification performed by ICC",
                "02 | ENCIPHERED_PIN_ONLINE       | Enciphered PIN verified online",
                "03 | PLAINTEXT_PIN_AND_SIGNATURE | Plaintext PIN verification performed by ICC and signature",
                "04 | ENCIPHERED_PIN              | Enciphered PIN verification performed by ICC",
                "05 | ENCIPHERED_PIN_AND_SIGNATURE | Enciphered PIN verification performed by ICC and signature",
                "06 | FACIAL_OFFLINE  | Facial biometric verified offline (by ICC)",
                "07 | FACIAL_ONLINE   | Facial biometric verified online",
                "08 | FINGER_OFFLINE  | Finger biometric verified offline (by ICC)",
                "09 | FINGER_ONLINE   | Finger biometric verified online",
                "0A | PALM_OFFLINE    | Palm biometric verified offline (by ICC)",
                "0B | PALM_ONLINE     | Palm biometric verified online",
                "0C | IRIS_OFFLINE    | Iris biometric verified offline (by ICC)",
                "0D | IRIS_ONLINE     | Iris biometric verified online",
                "0E | VOICE_OFFLINE   | Voice biometric verified offline (by ICC)",
                "0F | VOICE_ONLINE    | Voice biometric verified online",
                "1E | SIGNATURE       | Signature",
                "1F | NO_CVM_REQUIRED | No CVM required",
            })
    void methodsOfTheBook(String code, CvmMethod method, String title) {
        int number = Integer.parseInt(code, 16);
        assertThat(new CvmRule(number | 0x40, 0).method()).hasValue(method);
        assertThat(method.code()).isEqualTo(number);
        assertThat(method.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x10, 0x1D, 0x20, 0x2F, 0x30, 0x3E, 0x3F})
    void otherMethodsStayNumbers(int code) {
        assertThat(new CvmRule(code, 0).method()).isEmpty();
        assertThat(new CvmRule(code, 0).methodCode()).isEqualTo(code);
    }

    @Test
    void kindsOfMethods() {
        assertThat(CvmMethod.values())
                .filteredOn(CvmMethod::offlinePin)
                .containsExactly(
                        CvmMethod.PLAINTEXT_PIN,
                        CvmMethod.PLAINTEXT_PIN_AND_SIGNATURE,
                        CvmMethod.ENCIPHERED_PIN,
                        CvmMethod.ENCIPHERED_PIN_AND_SIGNATURE);
        assertThat(CvmMethod.values())
                .filteredOn(CvmMethod::withSignature)
                .containsExactly(
                        CvmMethod.PLAINTEXT_PIN_AND_SIGNATURE,
                        CvmMethod.ENCIPHERED_PIN_AND_SIGNATURE,
                        CvmMethod.SIGNATURE);
        assertThat(CvmMethod.values())
                .filteredOn(CvmMethod::biometric)
                .hasSize(10)
                .startsWith(CvmMethod.FACIAL_OFFLINE)
                .endsWith(CvmMethod.VOICE_ONLINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ALWAYS                 | false | Always",
                "1 | UNATTENDED_CASH        | false | If unattended cash",
                "2 | NOT_CASH_NOR_CASHBACK  | false"
                        + " | If not unattended cash and not manual cash and not purchase with cashback",
                "3 | TERMINAL_SUPPORTS_CVM  | false | If terminal supports the CVM",
                "4 | MANUAL_CASH            | false | If manual cash",
                "5 | PURCHASE_WITH_CASHBACK | false | If purchase with cashback",
                "6 | UNDER_X | true | If transaction is in the application currency and is under X value",
                "7 | OVER_X  | true | If transaction is in the application currency and is over X value",
                "8 | UNDER_Y | true | If transaction is in the application currency and is under Y value",
                "9 | OVER_Y  | true | If transaction is in the application currency and is over Y value",
            })
    void conditionsOfTheBook(int code, CvmCondition condition, boolean comparesAmount, String title) {
        assertThat(new CvmRule(0, code).condition()).hasValue(condition);
        assertThat(condition.code()).isEqualTo(code);
        assertThat(condition.title()).isEqualTo(title);
        assertThat(condition.comparesAmount()).isEqualTo(comparesAmount);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0A, 0x7F, 0x80, 0x9A, 0xFF})
    void otherConditionsStayNumbers(int code) {
        assertThat(new CvmRule(0, code).condition()).isEmpty();
        assertThat(CvmCondition.of(-1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"256, 0", "0, 256", "-1, 0", "0, -1"})
    void aRuleIsTwoBytes(int code, int condition) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CvmRule(code, condition));
    }

    @Test
    void equalWhenTheBytesAre() {
        CvmList list = list("0000000A000000141F00");
        assertThat(list).isEqualTo(list("0000000A000000141F00")).hasSameHashCodeAs(list("0000000A000000141F00"));
        assertThat(list).isNotEqualTo(list("0000000A000000141F01")).isNotEqualTo("1F00");
        assertThat(list.hashCode()).isNotEqualTo(list("0000000A000000141F01").hashCode());
        assertThat(list).hasToString("CVM list X=10 Y=20 [CvmRule[code=31, conditionCode=0]]");
    }

    private static CvmList list(String hex) {
        return CvmList.parse(Bytes.hex(hex));
    }
}
