// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * A country by its ISO 3166-1 number (format n 3): Terminal Country Code, Issuer Country Code. The number need not be one
 * that we know.
 *
 * @param number 0 to 999
 */
public record CountryCode(int number) {
    /**
     * Checks the number.
     *
     * @param number 0 to 999
     * @throws IllegalArgumentException if it is not
     */
    public CountryCode {
        if (number < 0 || number > 999) throw new IllegalArgumentException("a country code of " + number);
    }

    /**
     * Reads an encoded country code.
     *
     * @param value two bytes, the first half byte 0
     * @return the code
     * @throws CardDataException if it is anything else
     */
    public static CountryCode parse(Bytes value) {
        return new CountryCode(ThreeDigits.parse(value, "a country code"));
    }

    /**
     * Which country that is.
     *
     * @return empty if ISO 3166-1 has no such number
     */
    public Optional<Country> country() {
        return Country.ofNumber(number);
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
