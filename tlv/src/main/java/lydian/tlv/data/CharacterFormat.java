// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.nio.charset.StandardCharsets;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** Characters, one to a byte, left-justified, bytes 00 after. EMV 4.4 Book 3, 4.3; Book 4, Annex B. */
public enum CharacterFormat {
    /** Format a: A to Z, a to z. */
    ALPHABETIC,
    /** Format an: A to Z, a to z, 0 to 9. */
    ALPHANUMERIC,
    /** Format ans: the characters that all parts of ISO/IEC 8859 have in common, 20 to 7E. */
    ALPHANUMERIC_SPECIAL;

    /**
     * Whether the format has a character.
     *
     * @param character any
     * @return true if it may be used
     */
    public boolean allows(int character) {
        if (this == ALPHANUMERIC_SPECIAL) return character >= ' ' && character <= '~';
        // Setting bit 6 of a capital makes it the small letter.
        int small = character | 0x20;
        if (small >= 'a' && small <= 'z') return true;
        return this == ALPHANUMERIC && character >= '0' && character <= '9';
    }

    /**
     * Reads characters.
     *
     * @param value the encoded characters
     * @return the characters without the bytes 00 after them
     * @throws CardDataException if there is a character that the format does not have; the message tells its position
     *     only, since it may be part of a name
     */
    public String decode(Bytes value) {
        int length = withoutPadding(value);
        for (int i = 0; i < length; i++) {
            if (!allows(value.u8(i))) throw new CardDataException("a character not of its format at position " + i);
        }
        return value.slice(0, length).text(StandardCharsets.US_ASCII);
    }

    /**
     * Writes characters into a number of bytes. What does not fit is cut off on the right (EMV 4.4 Book 3, 5.4).
     *
     * @param text the characters
     * @param length how many bytes, 0 or more
     * @return as many bytes
     * @throws CardDataException if there is a character that the format does not have
     */
    public Bytes encode(CharSequence text, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!allows(c)) throw new CardDataException("a character not of its format at position " + i);
            if (i < length) bytes[i] = (byte) c;
        }
        return Bytes.of(bytes);
    }

    /** How long a value is without the bytes 00 at its end. */
    static int withoutPadding(Bytes value) {
        int length = value.length();
        while (length > 0 && value.u8(length - 1) == 0) length--;
        return length;
    }
}
