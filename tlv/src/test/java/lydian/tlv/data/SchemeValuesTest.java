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

/** Values that belong to one scheme: device and mobile data of Visa, Mastercard and American Express. */
class SchemeValuesTest {
    @ParameterizedTest
    @CsvSource({
        "20, 1, 0, Card",
        "21, 1, 1, Mini-card",
        "22, 1, 2, Non-card form factor",
        "23, 1, 3, Consumer mobile phone",
        "24, 1, 4, Wrist-worn device",
        "25, 1, 5, ",
        "3F, 1, 31, ",
        "00, 0, 0, ",
        "40, 2, 0, ",
        "FF, 7, 31, ",
    })
    void formFactor(String first, int version, int code, String title) {
        FormFactorIndicator indicator = FormFactorIndicator.parse(Bytes.hex(first + "0000F3"));
        assertThat(indicator.version()).isEqualTo(version);
        assertThat(indicator.formFactorCode()).isEqualTo(code);
        assertThat(indicator.formFactor().orElse(null)).isEqualTo(title);
        assertThat(indicator.transactionTechnology()).isEqualTo(3);
        assertThat(indicator.with(FormFactorBit.CVV2).bytes()).isEqualTo(Bytes.hex(first + "1000F3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00 | Undefined SDS configuration",
                "01 | All 10 tags 32 bytes",
                "02 | All 10 tags 48 bytes",
                "03 | All 10 tags 64 bytes",
                "04 | All 10 tags 96 bytes",
                "05 | All 10 tags 128 bytes",
                "06 | All 10 tags 160 bytes",
                "07 | All 10 tags 192 bytes",
                "08 | All SDS tags 32 bytes except 9F78 which is 64 bytes",
                "09 | ",
                "FF | ",
            })
    void applicationCapabilities(String scheme, String title) {
        ApplicationCapabilities capabilities = ApplicationCapabilities.parse(Bytes.hex("3205" + scheme));
        assertThat(capabilities.version()).isEqualTo(3);
        assertThat(capabilities.dataStorageVersion()).isEqualTo(2);
        assertThat(capabilities.bits())
                .containsExactly(ApplicationCapabilityBit.FIELD_OFF_DETECTION, ApplicationCapabilityBit.CDA_OVER_ALL);
        assertThat(capabilities.standaloneDataStorageCode()).isEqualTo(Integer.parseInt(scheme, 16));
        assertThat(capabilities.standaloneDataStorage().orElse(null)).isEqualTo(title);
        assertThat(capabilities.without(ApplicationCapabilityBit.CDA_OVER_ALL).bytes())
                .isEqualTo(Bytes.hex("3204" + scheme));
    }

    @Test
    void thirdPartyDataWithADeviceType() {
        ThirdPartyData data = ThirdPartyData.parse(Bytes.hex("0056 0003 3134 AABB"));
        assertThat(data.countryCode()).isEqualTo(Bytes.hex("0056"));
        assertThat(data.uniqueIdentifier()).isEqualTo(3);
        assertThat(data.deviceType()).hasValue("14");
        assertThat(data.proprietaryData()).isEqualTo(Bytes.hex("AABB"));
        assertThat(data.bytes()).isEqualTo(Bytes.hex("005600033134AABB"));
    }

    @Test
    void thirdPartyDataWithoutADeviceType() {
        ThirdPartyData data = ThirdPartyData.parse(Bytes.hex("0840 8003 00"));
        assertThat(data.uniqueIdentifier()).isEqualTo(0x8003);
        assertThat(data.deviceType()).isEmpty();
        assertThat(data.proprietaryData()).isEqualTo(Bytes.hex("00"));
    }

    @ParameterizedTest
    @CsvSource({
        "08408003, 'length is 4, must be 5 to 32'",
        "'', 'length is 0, must be 5 to 32'",
        "084000033134, 'length is 6, must be at least 7 with a device type'",
        "0840000331, 'length is 5, must be at least 7 with a device type'",
    })
    void thirdPartyDataCutShort(String value, String reason) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> ThirdPartyData.parse(Bytes.hex(value)))
                .withMessage(reason);
    }

    @Test
    void thirdPartyDataBetween5And32Bytes() {
        assertThat(ThirdPartyData.parse(Bytes.hex("08400003313400")).proprietaryData())
                .isEqualTo(Bytes.hex("00"));
        assertThat(ThirdPartyData.parse(Bytes.of(new byte[32]))
                        .proprietaryData()
                        .length())
                .isEqualTo(26);
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> ThirdPartyData.parse(Bytes.of(new byte[33])))
                .withMessage("length is 33, must be 5 to 32");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "010302 | true  | true  | true  | Mobile CVM performed, Terminal required CVM, Mobile CVM successful",
                "3F0000 | false | false | false | No CVM performed, Mobile CVM not required, Mobile CVM result unknown",
                "010001 | true  | false | false | Mobile CVM performed, Mobile CVM not required, Mobile CVM failed",
                "010303 | true  | true  | false | Mobile CVM performed, Terminal required CVM, Mobile CVM blocked",
                "000404 | false | false | false | ",
            })
    void mobileCvmResults(String value, boolean performed, boolean required, boolean successful, String meanings) {
        MobileCvmResults results = MobileCvmResults.parse(Bytes.hex(value));
        assertThat(results.performed()).isEqualTo(performed);
        assertThat(results.required()).isEqualTo(required);
        assertThat(results.successful()).isEqualTo(successful);
        assertThat(String.join(", ", results.meanings())).isEqualTo(meanings == null ? "" : meanings);
        assertThat(results.bytes()).isEqualTo(Bytes.hex(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0103", "01030200"})
    void mobileCvmResultsAreThreeBytes(String value) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> MobileCvmResults.parse(Bytes.hex(value)))
                .withMessage("length is " + value.length() / 2 + ", must be 3");
    }

    @ParameterizedTest
    @CsvSource({"256, 0, 0", "0, 256, 0", "0, 0, 256", "0, 0, -1"})
    void eachMobileCvmCodeIsAByte(int performed, int condition, int result) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MobileCvmResults(performed, condition, result));
    }
}
