// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCodeTest {
    @ParameterizedTest
    @CsvSource({"0000, 0", "0201, 201", "0999, 999"})
    void threeDigitsInTwoBytes(String hex, int number) {
        ServiceCode code = ServiceCode.parse(Bytes.hex(hex));
        assertThat(code).isEqualTo(new ServiceCode(number)).hasToString(hex.substring(1));
        assertThat(code.bytes()).isEqualTo(Bytes.hex(hex));
        assertThat(ServiceCode.parseText(hex.substring(1))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "02", "000201", "1000", "02A1", "020F", "FFFF"})
    void anythingElseIsRefused(String hex) {
        assertThatThrownBy(() -> ServiceCode.parse(Bytes.hex(hex))).isInstanceOf(CardDataException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "0201", "2 1", "2x1"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> ServiceCode.parseText(text)).isInstanceOf(CardDataException.class);
    }

    @Test
    void theNumberHasThreeDigits() {
        assertThatThrownBy(() -> new ServiceCode(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServiceCode(1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "000, reserved, false",
        "100, international interchange, false",
        "200, 'international interchange, chip where feasible', true",
        "300, reserved, false",
        "500, national interchange only, false",
        "600, 'national interchange only, chip where feasible', true",
        "700, no interchange except by agreement, false",
        "800, reserved, false",
        "900, test, false",
    })
    void theFirstDigitSaysWhere(String digits, String title, boolean chip) {
        assertThat(ServiceCode.parseText(digits).interchange()).isEqualTo(title);
        assertThat(ServiceCode.parseText(digits).chip()).isEqualTo(chip);
    }

    @ParameterizedTest
    @CsvSource({
        "101, normal authorisation",
        "111, reserved",
        "121, 'issuer, online'",
        "141, 'issuer, online, except by agreement'",
        "191, reserved",
    })
    void theSecondDigitSaysWhoAuthorises(String digits, String title) {
        assertThat(ServiceCode.parseText(digits).authorisation()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'no restrictions, PIN required'",
        "1, no restrictions",
        "2, goods and services only",
        "3, 'ATM only, PIN required'",
        "4, cash only",
        "5, 'goods and services only, PIN required'",
        "6, 'no restrictions, PIN where feasible'",
        "7, 'goods and services only, PIN where feasible'",
        "8, reserved",
        "9, reserved",
    })
    void theThirdDigitSaysWhat(int digit, String title) {
        assertThat(new ServiceCode(120 + digit).services()).isEqualTo(title);
    }
}
