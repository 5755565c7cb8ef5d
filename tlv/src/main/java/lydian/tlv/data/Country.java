// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A country of ISO 3166-1.
 *
 * @param number 0 to 999
 * @param alpha2 two capitals
 * @param alpha3 three capitals
 * @param name in English
 */
public record Country(int number, String alpha2, String alpha3, String name) {
    private static final int NUMBER = 0;
    private static final int ALPHA2 = 4;
    private static final int ALPHA3 = 7;
    private static final int NAME = 11;

    /**
     * A country, also one that ISO does not know but a scheme does.
     *
     * @param number 0 to 999
     * @param alpha2 two capitals
     * @param alpha3 three capitals
     * @param name in English
     * @throws IllegalArgumentException if one is not
     */
    public Country {
        if (number < 0 || number > 999) throw new IllegalArgumentException("a country number of " + number);
        if (!CodeLines.isCapitals(alpha2, 2)) throw new IllegalArgumentException("not two capitals: " + alpha2);
        if (!CodeLines.isCapitals(alpha3, 3)) throw new IllegalArgumentException("not three capitals: " + alpha3);
        if (name.isEmpty()) throw new IllegalArgumentException("a country without a name");
    }

    /**
     * The country of a number.
     *
     * @param number as in Terminal Country Code and Issuer Country Code
     * @return empty if ISO 3166-1 has no such number
     */
    public static Optional<Country> ofNumber(int number) {
        return number < 0 || number > 999 ? Optional.empty() : find(NUMBER, ThreeDigits.text(number));
    }

    /**
     * The country of two letters.
     *
     * @param alpha2 capitals
     * @return empty if ISO 3166-1 has no such letters
     */
    public static Optional<Country> ofAlpha2(String alpha2) {
        return CodeLines.isCapitals(alpha2, 2) ? find(ALPHA2, alpha2) : Optional.empty();
    }

    /**
     * The country of three letters.
     *
     * @param alpha3 capitals
     * @return empty if ISO 3166-1 has no such letters
     */
    public static Optional<Country> ofAlpha3(String alpha3) {
        return CodeLines.isCapitals(alpha3, 3) ? find(ALPHA3, alpha3) : Optional.empty();
    }

    private static Optional<Country> find(int column, String code) {
        return Optional.ofNullable(country(CodeLines.find(CountryTable.lines(), column, code)));
    }

    private static @Nullable Country country(@Nullable String line) {
        if (line == null) return null;
        return new Country(
                Integer.parseInt(line.substring(NUMBER, 3)),
                line.substring(ALPHA2, ALPHA2 + 2),
                line.substring(ALPHA3, ALPHA3 + 3),
                line.substring(NAME));
    }

    /** Like {@code NLD}. */
    @Override
    public String toString() {
        return alpha3;
    }
}
