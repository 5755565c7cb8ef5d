// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A currency of ISO 4217.
 *
 * @param number 0 to 999
 * @param code three capitals
 * @param exponent how many decimals an amount has, 0 to 9
 * @param name in English
 */
public record Currency(int number, String code, int exponent, String name) {
    private static final int NUMBER = 0;
    private static final int CODE = 4;
    private static final int EXPONENT = 8;
    private static final int NAME = 10;

    /** The euro. */
    public static final Currency EUR = new Currency(978, "EUR", 2, "Euro");
    /** The dollar of the United States. */
    public static final Currency USD = new Currency(840, "USD", 2, "US Dollar");
    /** The pound sterling. */
    public static final Currency GBP = new Currency(826, "GBP", 2, "British Pound");
    /** The yen, which has no decimals. */
    public static final Currency JPY = new Currency(392, "JPY", 0, "Japanese Yen");

    /**
     * A currency, also one that ISO brought out after this table.
     *
     * @param number 0 to 999
     * @param code three capitals
     * @param exponent 0 to 9
     * @param name in English
     * @throws IllegalArgumentException if one is not
     */
    public Currency {
        if (number < 0 || number > 999) throw new IllegalArgumentException("a currency number of " + number);
        if (!CodeLines.isCapitals(code, 3)) throw new IllegalArgumentException("not three capitals: " + code);
        if (exponent < 0 || exponent > 9) throw new IllegalArgumentException("a currency exponent of " + exponent);
        if (name.isEmpty()) throw new IllegalArgumentException("a currency without a name");
    }

    /**
     * The currency of a number. Of two that had the same, the one of today.
     *
     * @param number as in Transaction Currency Code and Application Currency Code
     * @return empty if ISO 4217 has no such number
     */
    public static Optional<Currency> ofNumber(int number) {
        return number < 0 || number > 999 ? Optional.empty() : find(NUMBER, ThreeDigits.text(number));
    }

    /**
     * The currency of three letters.
     *
     * @param code capitals
     * @return empty if ISO 4217 has no such letters
     */
    public static Optional<Currency> ofCode(String code) {
        return CodeLines.isCapitals(code, 3) ? find(CODE, code) : Optional.empty();
    }

    private static Optional<Currency> find(int column, String code) {
        return Optional.ofNullable(currency(CodeLines.find(CurrencyTable.lines(), column, code)));
    }

    private static @Nullable Currency currency(@Nullable String line) {
        if (line == null) return null;
        return new Currency(
                Integer.parseInt(line.substring(NUMBER, 3)),
                line.substring(CODE, CODE + 3),
                line.charAt(EXPONENT) - '0',
                line.substring(NAME));
    }

    /** Like {@code EUR}. */
    @Override
    public String toString() {
        return code;
    }
}
