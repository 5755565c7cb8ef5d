// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
    private static List<String> lines() {
        return Arrays.asList(CountryTable.lines().split("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "0004, AF, AFG, Afghanistan",
        "0036, AU, AUS, Australia",
        "0056, BE, BEL, Belgium",
        "0203, CZ, CZE, Czechia",
        "0275, PS, PSE, Palestine",
        "0384, CI, CIV, Côte d'Ivoire",
        "0528, NL, NLD, Netherlands",
        "0530, AN, ANT, Netherlands Antilles (until 2010)",
        "0826, GB, GBR, United Kingdom",
        "0894, ZM, ZMB, Zambia",
    })
    void aCodeHasItsCountry(String hex, String alpha2, String alpha3, String name) {
        CountryCode code = CountryCode.parse(Bytes.hex(hex));
        Country country = new Country(code.number(), alpha2, alpha3, name);
        assertThat(code.country()).hasValue(country);
        assertThat(Country.ofAlpha2(alpha2)).hasValue(country);
        assertThat(Country.ofAlpha3(alpha3)).hasValue(country);
        assertThat(code.bytes()).isEqualTo(Bytes.hex(hex));
        assertThat(code).hasToString(hex.substring(1));
        assertThat(country).hasToString(alpha3);
    }

    @Test
    void everyCountryOfJavaIsThere() {
        for (String alpha2 : Locale.getISOCountries()) {
            assertThat(Country.ofAlpha2(alpha2).map(Country::alpha3))
                    .hasValue(new Locale.Builder().setRegion(alpha2).build().getISO3Country());
        }
    }

    @Test
    void theTableIsInOrderAndNamesNoNumberTwice() {
        List<String> numbers =
                lines().stream().map(line -> line.substring(0, 3)).toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(249).isSorted();
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
        for (String line : lines()) {
            assertThat(Country.ofNumber(Integer.parseInt(line.substring(0, 3))).map(Country::name))
                    .hasValue(line.substring(11));
        }
    }

    @Test
    void aFormerNumberLeadsToTheLettersButNotBack() {
        assertThat(Country.ofNumber(736).map(Country::alpha2)).hasValue("SD");
        assertThat(Country.ofAlpha2("SD").map(Country::number)).hasValue(729);
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, -1, 0, 5, 999, 1000, 1528})
    void anUnknownNumberIsNoError(int number) {
        assertThat(Country.ofNumber(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N", "nl", "NLD", "QQ", "4 ", "  "})
    void unknownLettersAreNoError(String letters) {
        assertThat(Country.ofAlpha2(letters)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL", "nld", "NLDX", "QQQ", "004"})
    void unknownThreeLettersAreNoError(String letters) {
        assertThat(Country.ofAlpha3(letters)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28", "000528", "1528", "052F"})
    void anythingButThreeDigitsIsRefused(String hex) {
        assertThatThrownBy(() -> CountryCode.parse(Bytes.hex(hex))).isInstanceOf(CardDataException.class);
    }

    @Test
    void codesHaveThreeDigits() {
        assertThat(new CountryCode(0).bytes().hex()).isEqualTo("0000");
        assertThat(new CountryCode(999).bytes().hex()).isEqualTo("0999");
        assertThatThrownBy(() -> CountryCode.parse(Bytes.hex("1528"))).hasMessage("a country code of four digits");
        assertThatThrownBy(() -> new CountryCode(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountryCode(1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"4E4C, NL, 528", "6E6C, nl, 528", "43414E, CAN, 124", "63616E, can, 124", "4E6C64, Nld, 528"})
    void twoOrThreeLettersHaveTheirCountry(String hex, String letters, int number) {
        CountryLetters parsed = CountryLetters.parse(Bytes.hex(hex));
        assertThat(parsed.letters()).isEqualTo(letters);
        assertThat(parsed).hasToString(letters);
        assertThat(parsed.country().map(Country::number)).hasValue(number);
        assertThat(parsed.bytes()).isEqualTo(Bytes.hex(hex));
    }

    @Test
    void lettersNeedNotBeOnesThatWeKnow() {
        assertThat(new CountryLetters("XK").country()).isEmpty();
        assertThat(new CountryLetters("XKX").country()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4E", "4E4C4453", "4E31", "4E00", "4E4C00", "4EC3"})
    void otherLettersAreRefused(String hex) {
        assertThatThrownBy(() -> CountryLetters.parse(Bytes.hex(hex))).isInstanceOf(CardDataException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N", "NLDX", "ß", "ıı", "N1", "NL "})
    void lettersAreTwoOrThreeOfAscii(String letters) {
        assertThatThrownBy(() -> new CountryLetters(letters)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCountryOfASchemeMustBeWellFormed() {
        assertThat(new Country(0, "XK", "XKX", "Kosovo").number()).isZero();
        assertThat(new Country(999, "XK", "XKX", "Kosovo").number()).isEqualTo(999);
        assertThatThrownBy(() -> new Country(-1, "XK", "XKX", "K")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Country(1000, "XK", "XKX", "K")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Country(1, "xk", "XKX", "K")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Country(1, "XK", "XK", "K")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Country(1, "XK", "XKX", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
