// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static lydian.tlv.data.Currency.EUR;
import static lydian.tlv.data.Currency.JPY;
import static lydian.tlv.data.Currency.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    private static final Amount MOST = Amount.of(Amount.MAX_MINOR_UNITS, EUR);

    @ParameterizedTest
    @CsvSource({"000000000000, 0", "000000001250, 1250", "004294967296, 4294967296", "999999999999, 999999999999"})
    void numericIsTwelveDigits(String hex, long minorUnits) {
        Amount amount = Amount.parseNumeric(Bytes.hex(hex));
        assertThat(amount.minorUnits()).isEqualTo(minorUnits);
        assertThat(amount.currency()).isEmpty();
        assertThat(amount.numeric()).isEqualTo(Bytes.hex(hex));
        assertThat(amount).isEqualTo(Amount.ofMinorUnits(minorUnits));
    }

    @ParameterizedTest
    @CsvSource({
        "'', an amount of 0 bytes",
        "0000001250, an amount of 5 bytes",
        "00000000001250, an amount of 7 bytes",
        "00000000125A, not a digit at position 11",
        "F00000001250, not a digit at position 0",
    })
    void anyOtherNumericIsRefused(String hex, String message) {
        assertThatThrownBy(() -> Amount.parseNumeric(Bytes.hex(hex)))
                .isInstanceOf(CardDataException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"00000000, 0", "000004E2, 1250", "80000000, 2147483648", "FFFFFFFF, 4294967295", "01020304, 16909060"})
    void binaryIsFourBytesUnsigned(String hex, long minorUnits) {
        Amount amount = Amount.parseBinary(Bytes.hex(hex));
        assertThat(amount.minorUnits()).isEqualTo(minorUnits);
        assertThat(amount.currency()).isEmpty();
        assertThat(amount.binary()).isEqualTo(Bytes.hex(hex));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "0004E2, 3", "00000004E2, 5"})
    void anyOtherBinaryIsRefused(String hex, int length) {
        assertThatThrownBy(() -> Amount.parseBinary(Bytes.hex(hex)))
                .isInstanceOf(CardDataException.class)
                .hasMessage("an amount of " + length + " bytes");
    }

    @Test
    void binaryEndsBelowNumeric() {
        assertThat(Amount.of(4_294_967_294L, EUR).fitsBinary()).isTrue();
        assertThat(Amount.of(4_294_967_295L, EUR).fitsBinary()).isTrue();
        assertThat(Amount.of(4_294_967_296L, EUR).fitsBinary()).isFalse();
        assertThatThrownBy(() -> Amount.of(4_294_967_296L, EUR).binary()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void neitherNegativeNorMoreThanTwelveDigits() {
        assertThat(Amount.of(0, EUR).isZero()).isTrue();
        assertThat(Amount.of(0, EUR).currency()).hasValue(EUR);
        assertThat(Amount.of(1, EUR).isZero()).isFalse();
        assertThat(MOST.minorUnits()).isEqualTo(999_999_999_999L);
        assertThatThrownBy(() -> Amount.of(-1, EUR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Amount.of(1_000_000_000_000L, EUR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Amount.ofMinorUnits(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @NullUnmarked
    void theCurrencyCannotBeNull() {
        assertThatThrownBy(() -> Amount.of(1, null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, EUR, 1250",
        "12, EUR, 1200",
        "0, EUR, 0",
        "0.00, EUR, 0",
        "0.01, EUR, 1",
        "007.05, EUR, 705",
        "9999999999.99, EUR, 999999999999",
        "1250, JPY, 1250",
        "1.250, KWD, 1250",
        "2, KWD, 2000",
    })
    void textHasTheDecimalsOfItsCurrency(String text, String code, long minorUnits) {
        Currency currency = Currency.ofCode(code).orElseThrow(AssertionError::new);
        assertThat(Amount.parseText(text, currency)).isEqualTo(Amount.of(minorUnits, currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "12.",
                "12.5",
                "12.500",
                ".50",
                "12,50",
                "-1",
                "+1",
                "1e3",
                "1 000",
                "12.5O",
                "1.2.3",
                "12/50",
                "12:50",
                "٣",
                "10000000000.00",
                "10000000000",
                "99999999999999999999999999"
            })
    void anyOtherTextIsRefused(String text) {
        assertThatThrownBy(() -> Amount.parseText(text, EUR)).isInstanceOf(CardDataException.class);
    }

    @Test
    void aCurrencyWithoutDecimalsHasNoPoint() {
        assertThatThrownBy(() -> Amount.parseText("1250.", JPY))
                .isInstanceOf(CardDataException.class)
                .hasMessage("an amount in JPY has 0 decimals");
        assertThatThrownBy(() -> Amount.parseText("1250.0", JPY)).isInstanceOf(CardDataException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1250, EUR, 12.50",
        "5, EUR, 0.05",
        "50, EUR, 0.50",
        "0, EUR, 0.00",
        "1250, JPY, 1250",
        "1250, KWD, 1.250"
    })
    void printsWithTheDecimalsOfItsCurrency(long minorUnits, String code, String text) {
        Amount amount = Amount.of(minorUnits, Currency.ofCode(code).orElseThrow(AssertionError::new));
        assertThat(amount.text()).isEqualTo(text);
        assertThat(amount).hasToString(text + " " + code);
    }

    @Test
    void printsMinorUnitsWhenTheCurrencyIsToldElsewhere() {
        assertThat(Amount.ofMinorUnits(5).text()).isEqualTo("5");
        assertThat(Amount.ofMinorUnits(5)).hasToString("5");
        assertThat(Amount.ofMinorUnits(5).in(EUR)).isEqualTo(Amount.of(5, EUR)).hasToString("0.05 EUR");
    }

    @Test
    void addsUpToTwelveDigits() {
        assertThat(Amount.of(12_50, EUR).plus(Amount.of(50, EUR))).isEqualTo(Amount.of(13_00, EUR));
        Amount oneLess = Amount.of(Amount.MAX_MINOR_UNITS - 1, EUR);
        assertThat(oneLess.plus(Amount.of(1, EUR))).isEqualTo(MOST);
        assertThatThrownBy(() -> MOST.plus(Amount.of(1, EUR))).isInstanceOf(ArithmeticException.class);
        assertThat(Amount.ofMinorUnits(1).plus(Amount.ofMinorUnits(2))).isEqualTo(Amount.ofMinorUnits(3));
    }

    @Test
    void subtractsDownToNothing() {
        assertThat(Amount.of(12_50, EUR).minus(Amount.of(12_49, EUR))).isEqualTo(Amount.of(1, EUR));
        assertThat(MOST.minus(MOST)).isEqualTo(Amount.of(0, EUR));
        assertThatThrownBy(() -> Amount.of(1, EUR).minus(Amount.of(2, EUR))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void differentCurrenciesDoNotMix() {
        Amount euro = Amount.of(1, EUR);
        for (Amount other : new Amount[] {Amount.of(1, USD), Amount.ofMinorUnits(1)}) {
            assertThatThrownBy(() -> euro.plus(other)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> euro.minus(other)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> euro.compareTo(other)).isInstanceOf(IllegalArgumentException.class);
            assertThat(euro).isNotEqualTo(other);
            assertThat(euro.hashCode()).isNotEqualTo(other.hashCode());
        }
    }

    @Test
    void theNumberTellsTheCurrencyNotTheName() {
        Currency renamed = new Currency(978, "EUR", 2, "euros");
        assertThat(Amount.of(1, renamed)).isEqualTo(Amount.of(1, EUR)).hasSameHashCodeAs(Amount.of(1, EUR));
        assertThat(Amount.of(1, renamed).plus(Amount.of(1, EUR)).minorUnits()).isEqualTo(2);
    }

    @Test
    void equalWhenNumberAndCurrencyAre() {
        assertThat(Amount.of(1, EUR)).isNotEqualTo(Amount.of(2, EUR)).isNotEqualTo("0.01 EUR");
        assertThat(Amount.of(1, EUR).hashCode()).isNotEqualTo(Amount.of(2, EUR).hashCode());
        assertThat(Amount.of(1, EUR)).isLessThan(Amount.of(2, EUR)).isEqualByComparingTo(Amount.of(1, EUR));
    }

    @Property
    void whatIsWrittenCanBeRead(
            @ForAll @LongRange(max = Amount.MAX_MINOR_UNITS) long minorUnits, @ForAll @IntRange(max = 9) int exponent) {
        Currency currency = new Currency(999, "XYZ", exponent, "any");
        Amount amount = Amount.of(minorUnits, currency);
        assertThat(Amount.parseText(amount.text(), currency)).isEqualTo(amount);
        assertThat(Amount.parseNumeric(amount.numeric()).in(currency)).isEqualTo(amount);
        if (amount.fitsBinary()) {
            assertThat(Amount.parseBinary(amount.binary()).in(currency)).isEqualTo(amount);
        }
    }
}
