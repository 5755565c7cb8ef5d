// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryMonthTest {
    @ParameterizedTest
    @CsvSource({
        "0829, 2908, 2029-08, 2029-08-31",
        "0100, 0001, 2000-01, 2000-01-31",
        "1249, 4912, 2049-12, 2049-12-31",
        "0150, 5001, 1950-01, 1950-01-31",
        "0224, 2402, 2024-02, 2024-02-29",
        "0225, 2502, 2025-02, 2025-02-28",
        "1099, 9910, 1999-10, 1999-10-31",
    })
    void goodUpToTheLastDayOfTheMonth(String mmyy, String yymm, YearMonth month, LocalDate lastDay) {
        ExpiryMonth expiry = ExpiryMonth.parseMmyy(Bytes.hex(mmyy));
        assertThat(expiry.month()).isEqualTo(month);
        assertThat(expiry.lastDay()).isEqualTo(lastDay);
        assertThat(expiry).isEqualTo(ExpiryMonth.parseYymm(Bytes.hex(yymm))).isEqualTo(ExpiryMonth.parseText(yymm));
        assertThat(expiry.mmyy()).isEqualTo(Bytes.hex(mmyy));
        assertThat(expiry.yymm()).isEqualTo(Bytes.hex(yymm));
        assertThat(expiry).hasToString(month.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'', an expiry date of 0 bytes",
        "29, an expiry date of 1 bytes",
        "290831, an expiry date of 3 bytes",
        "2900, an expiry date with no such month",
        "2913, an expiry date with no such month",
        "290A, not a digit at position 3",
        "FFFF, not a digit at position 0",
    })
    void anythingElseIsRefused(String hex, String message) {
        assertThatThrownBy(() -> ExpiryMonth.parseYymm(Bytes.hex(hex)))
                .isInstanceOf(CardDataException.class)
                .hasMessage(message);
    }

    @Test
    void theMonthComesFirstInACertificate() {
        assertThatThrownBy(() -> ExpiryMonth.parseMmyy(Bytes.hex("2908")))
                .isInstanceOf(CardDataException.class)
                .hasMessage("an expiry date with no such month");
        assertThatThrownBy(() -> ExpiryMonth.parseMmyy(Bytes.hex("01"))).isInstanceOf(CardDataException.class);
    }

    @Test
    void textHasFourDigits() {
        assertThatThrownBy(() -> ExpiryMonth.parseText("290")).hasMessage("an expiry date of 3 digits");
        assertThatThrownBy(() -> ExpiryMonth.parseText("29081")).hasMessage("an expiry date of 5 digits");
        assertThatThrownBy(() -> ExpiryMonth.parseText("29/8")).hasMessage("not a digit at position 2");
    }

    @Test
    void overFromTheFirstDayOfTheNextMonth() {
        ExpiryMonth expiry = ExpiryMonth.parseText("2402");
        assertThat(expiry.isBefore(LocalDate.of(2024, 2, 28))).isFalse();
        assertThat(expiry.isBefore(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(expiry.isBefore(LocalDate.of(2024, 3, 1))).isTrue();
    }

    @Test
    void twoDigitsTellYearsFrom1950To2049() {
        assertThat(new ExpiryMonth(YearMonth.of(1950, 1)).yymm().hex()).isEqualTo("5001");
        assertThatThrownBy(() -> new ExpiryMonth(YearMonth.of(1949, 12))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExpiryMonth(YearMonth.of(2050, 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
