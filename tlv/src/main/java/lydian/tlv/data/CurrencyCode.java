// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * A currency by its ISO 4217 number (format n 3): Transaction Currency Code, Application Currency Code. The number need
 * not be one that we know.
 *
 * @param number 0 to 999
 */
public record CurrencyCode(int number) {
    /**
     * Checks the number.
     *
     * @param number 0 to 999
     * @throws IllegalArgumentException if it is not
     */
    public CurrencyCode {
        if (number < 0 || number > 999) throw new IllegalArgumentException("a currency code of " + number);
    }

    /**
     * Reads an encoded currency code.
     *
     * @param value two bytes, the first half byte 0
     * @return the code
     * @throws CardDataException if it is anything else
     */
    public static CurrencyCode parse(Bytes value) {
        return new CurrencyCode(ThreeDigits.parse(value, "a currency code"));
    }

    /**
     * Which currency that is.
     *
     * @return empty if ISO 4217 has no such number
     */
    public Optional<Currency> currency() {
        return Currency.ofNumber(number);
    }

    /**
     * The encoded value.
     *
     * @return two bytes
     */
    public Bytes bytes() {
        return ThreeDigits.bytes(number);
    }

    /** Three digits. */
    @Override
    public String toString() {
        return ThreeDigits.text(number);
    }
}
