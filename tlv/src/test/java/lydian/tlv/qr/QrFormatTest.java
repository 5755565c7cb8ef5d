// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrFormatTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0123456789"})
    void numericIsDigits(String value) {
        assertThat(QrFormat.NUMERIC.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ":", "1 ", "-1", "1.0", "A", "٣", "１"})
    void numericIsNothingElse(String value) {
        assertThat(QrFormat.NUMERIC.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "~", "Coffee & Cake (2)"})
    void ansIsPrintableAscii(String value) {
        assertThat(QrFormat.ANS.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001F", "\u007F", "\n", "\u001B[31m", "São", "北京", "\u202E"})
    void ansIsNothingElse(String value) {
        assertThat(QrFormat.ANS.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "北京", "\n", "\uD83D\uDE00"})
    void stringIsAnything(String value) {
        assertThat(QrFormat.STRING.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "10", "0.5", "0.50", "12.", "98.73", "9999999999.99"})
    void amountIsDigitsWithAtMostOnePoint(String value) {
        assertThat(QrFormat.AMOUNT.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", ".5", "00", "01", "00.50", "1,50", "1.2.3", "1 ", "-1", "+1", "1e3", "1.5e", "x.5", "١"
            })
    void amountIsNothingElse(String value) {
        assertThat(QrFormat.AMOUNT.accepts(value)).isFalse();
        assertThat(QrFormat.AMOUNT.number(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "05", "5.", "05.2", "00.01", "99.99", "0"})
    void percentageMayBeFilledWithZeros(String value) {
        assertThat(QrFormat.PERCENTAGE.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".5", "100", "100.0", "5.001", "5%", "5,5", "5.5.", "x", "-5"})
    void percentageIsTwoDigitsAndTwoDecimals(String value) {
        assertThat(QrFormat.PERCENTAGE.accepts(value)).isFalse();
    }

    @Test
    void numberKeepsItsDecimals() {
        assertThat(QrFormat.AMOUNT.number("12.50")).contains(new BigDecimal("12.50"));
        assertThat(QrFormat.AMOUNT.number("12.")).contains(new BigDecimal("12"));
        assertThat(QrFormat.PERCENTAGE.number("00.01")).contains(new BigDecimal("0.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ", "CN"})
    void countryIsCapitals(String value) {
        assertThat(QrFormat.COUNTRY.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "C1", "@A", "A[", "ÅL"})
    void countryIsNothingElse(String value) {
        assertThat(QrFormat.COUNTRY.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZH", "zh", "aZ", "Az"})
    void languageIsLettersOfAnyCase(String value) {
        assertThat(QrFormat.LANGUAGE.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"z1", "@a", "a[", "`a", "a{", "ßa"})
    void languageIsNothingElse(String value) {
        assertThat(QrFormat.LANGUAGE.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "000"})
    void numberOfALength(String value) {
        assertThat(QrFormat.isNumber(value, 3)).isTrue();
        assertThat(QrFormat.isNumber(value, 2)).isFalse();
        assertThat(QrFormat.isNumber(value.replace('0', 'o').replace('1', 'l'), 3))
                .isFalse();
    }
}
