// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Locale;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * A country by its two or three ISO 3166-1 letters (format a): Issuer Country Code, alpha2 and alpha3. The letters need
 * not be ones that we know.
 *
 * @param letters two or three letters, as the card has them
 */
public record CountryLetters(String letters) {
    /**
     * Checks the letters.
     *
     * @param letters two or three letters
     * @throws IllegalArgumentException if they are not
     */
    public CountryLetters {
        if (letters.length() != 2 && letters.length() != 3) {
            throw new IllegalArgumentException("country letters: " + letters.length());
        }
        for (int i = 0; i < letters.length(); i++) {
            if (!CharacterFormat.ALPHABETIC.allows(letters.charAt(i))) {
                throw new IllegalArgumentException("not a letter at position " + i);
            }
        }
    }

    /**
     * Reads encoded letters.
     *
     * @param value two or three letters
     * @return the letters
     * @throws CardDataException if they are anything else
     */
    public static CountryLetters parse(Bytes value) {
        if (value.length() != 2 && value.length() != 3) {
            throw new CardDataException("country letters of " + value.length() + " bytes");
        }
        String letters = CharacterFormat.ALPHABETIC.decode(value);
        if (letters.length() != value.length()) throw new CardDataException("country letters with padding");
        return new CountryLetters(letters);
    }

    /**
     * Which country that is. Small letters are taken for capitals.
     *
     * @return empty if ISO 3166-1 has no such letters
     */
    public Optional<Country> country() {
        String capitals = letters.toUpperCase(Locale.ROOT);
        return letters.length() == 2 ? Country.ofAlpha2(capitals) : Country.ofAlpha3(capitals);
    }

    /**
     * The encoded value.
     *
     * @return two or three bytes
     */
    public Bytes bytes() {
        return CharacterFormat.ALPHABETIC.encode(letters, letters.length());
    }

    /** The letters. */
    @Override
    public String toString() {
        return letters;
    }
}
