// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTest {
    /** What ISO 4217 changed after the oldest Java this is tested on. */
    private static final Set<String> NEWER_THAN_JAVA = Set.of("UYW", "XAD", "XCG", "ZWG", "SLE", "VED");

    static List<Currency> table() {
        return Arrays.stream(CurrencyTable.lines().split("\n"))
                .map(line -> Currency.ofCode(line.substring(4, 7)).orElseThrow(AssertionError::new))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0978, EUR, 2, Euro",
        "0036, AUD, 2, Australian Dollar",
        "0840, USD, 2, US Dollar",
        "0392, JPY, 0, Japanese Yen",
        "0048, BHD, 3, Bahraini Dinar",
        "0990, CLF, 4, Chilean Unit of Account",
        "0532, XCG, 2, Caribbean Guilder",
        "0008, ALL, 2, Albanian Lek",
        "0999, XXX, 0, no currency",
    })
    void aCodeHasItsCurrency(String hex, String code, int exponent, String name) {
        CurrencyCode parsed = CurrencyCode.parse(Bytes.hex(hex));
        Currency currency = new Currency(parsed.number(), code, exponent, name);
        assertThat(parsed.currency()).hasValue(currency);
        assertThat(Currency.ofCode(code)).hasValue(currency);
        assertThat(parsed.bytes()).isEqualTo(Bytes.hex(hex));
        assertThat(parsed).hasToString(hex.substring(1));
        assertThat(currency).hasToString(code);
    }

    @Test
    void theConstantsAreThoseOfTheTable() {
        for (Currency constant : List.of(Currency.EUR, Currency.USD, Currency.GBP, Currency.JPY)) {
            assertThat(Currency.ofNumber(constant.number())).hasValue(constant);
        }
    }

    @Test
    void aFormerCurrencyIsFoundByItsLettersWhenAnotherHasItsNumber() {
        assertThat(Currency.ofCode("ANG").map(Currency::number)).hasValue(532);
    }

    @ParameterizedTest
    @MethodSource("table")
    void agreesWithJava(Currency currency) {
        Map<String, java.util.Currency> known = java.util.Currency.getAvailableCurrencies().stream()
                .collect(java.util.stream.Collectors.toMap(java.util.Currency::getCurrencyCode, c -> c));
        if (!known.containsKey(currency.code())) {
            assertThat(NEWER_THAN_JAVA).contains(currency.code());
            return;
        }
        java.util.Currency java = Objects.requireNonNull(known.get(currency.code()));
        assertThat(currency.number()).isEqualTo(java.getNumericCode());
        assertThat(currency.exponent()).isEqualTo(Math.max(0, java.getDefaultFractionDigits()));
    }

    @Test
    void theTableIsInOrderAndNamesNothingTwice() {
        List<Currency> table = table();
        assertThat(table).hasSizeGreaterThan(180);
        assertThat(table).isSortedAccordingTo((a, b) -> Integer.compare(a.number(), b.number()));
        assertThat(new HashSet<>(table)).hasSameSizeAs(table);
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, -1, 0, 1, 979 + 9, 1000, 1978})
    void anUnknownNumberIsNoError(int number) {
        assertThat(Currency.ofNumber(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "eur", "EURO", "QQQ", "978", " EU"})
    void unknownLettersAreNoError(String letters) {
        assertThat(Currency.ofCode(letters)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "78", "000978", "1978", "097F", "A978"})
    void anythingButThreeDigitsIsRefused(String hex) {
        assertThatThrownBy(() -> CurrencyCode.parse(Bytes.hex(hex))).isInstanceOf(CardDataException.class);
    }

    @Test
    void theReasonIsGiven() {
        assertThatThrownBy(() -> CurrencyCode.parse(Bytes.hex("1978"))).hasMessage("a currency code of four digits");
        assertThatThrownBy(() -> CurrencyCode.parse(Bytes.hex("78"))).hasMessage("a currency code of 1 bytes");
    }

    @Test
    void codesHaveThreeDigits() {
        assertThat(new CurrencyCode(0).bytes().hex()).isEqualTo("0000");
        assertThat(new CurrencyCode(999).bytes().hex()).isEqualTo("0999");
        assertThatThrownBy(() -> new CurrencyCode(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CurrencyCode(1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewCurrencyMustBeWellFormed() {
        assertThat(new Currency(0, "AAA", 0, "new").number()).isZero();
        assertThat(new Currency(999, "ZZZ", 9, "new").exponent()).isEqualTo(9);
        assertThatThrownBy(() -> new Currency(-1, "AAA", 0, "new")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Currency(1000, "AAA", 0, "new")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Currency(1, "AA", 0, "new")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Currency(1, "AA@", 0, "new")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Currency(1, "AA[", 0, "new")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Currency(1, "AAA", -1, "new")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Currency(1, "AAA", 10, "new")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Currency(1, "AAA", 0, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
