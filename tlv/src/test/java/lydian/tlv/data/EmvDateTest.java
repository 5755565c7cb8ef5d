// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmvDateTest {
    @ParameterizedTest
    @CsvSource({
        "000101, 2000-01-01",
        "491231, 2049-12-31",
        "500101, 1950-01-01",
        "991231, 1999-12-31",
        "240229, 2024-02-29",
        "000229, 2000-02-29",
        "090930, 2009-09-30",
    })
    void years00To49AreInThisCentury(String hex, LocalDate date) {
        EmvDate parsed = EmvDate.parse(Bytes.hex(hex));
        assertThat(parsed.date()).isEqualTo(date);
        assertThat(parsed.bytes()).isEqualTo(Bytes.hex(hex));
        assertThat(parsed).hasToString(date.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'', a date of 0 bytes",
        "2501, a date of 2 bytes",
        "20250101, a date of 4 bytes",
        "250001, a date that does not exist",
        "251301, a date that does not exist",
        "250100, a date that does not exist",
        "250132, a date that does not exist",
        "250431, a date that does not exist",
        "230229, a date that does not exist",
        "500229, a date that does not exist",
        "25010A, not a digit at position 5",
        "FF0101, not a digit at position 0",
    })
    void anythingElseIsRefused(String hex, String message) {
        assertThatThrownBy(() -> EmvDate.parse(Bytes.hex(hex)))
                .isInstanceOf(CardDataException.class)
                .hasMessage(message);
    }

    @Test
    void theDayItselfIsNeitherBeforeNorAfter() {
        EmvDate date = EmvDate.parse(Bytes.hex("250630"));
        assertThat(date.isBefore(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(date.isAfter(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(date.isBefore(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(date.isAfter(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(date.isBefore(LocalDate.of(2025, 6, 29))).isFalse();
        assertThat(date.isAfter(LocalDate.of(2025, 6, 29))).isTrue();
    }

    @Test
    void twoDigitsTellYearsFrom1950To2049() {
        assertThat(new EmvDate(LocalDate.of(1950, 1, 1)).bytes().hex()).isEqualTo("500101");
        assertThat(new EmvDate(LocalDate.of(2049, 12, 31)).bytes().hex()).isEqualTo("491231");
        assertThatThrownBy(() -> new EmvDate(LocalDate.of(1949, 12, 31))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmvDate(LocalDate.of(2050, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayComesBack(@ForAll @IntRange(max = 36_523) int days) {
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(days);
        assertThat(EmvDate.parse(new EmvDate(day).bytes()).date()).isEqualTo(day);
    }
}
