// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * What an application calls itself, 1 to 16 characters: Application Label, and Application Preferred Name, which is
 * written in the part of ISO/IEC 8859 that the {@link IssuerCodeTable} names. EMV 4.4 Book 1, 12.4; Book 4, Annex B.
 *
 * <p>A name with odd characters is no reason to refuse a card, so there is always something to show.
 *
 * @param bytes the characters as the card has them
 */
public record ApplicationName(Bytes bytes) {
    private static final int LONGEST = 16;

    /**
     * Checks the length.
     *
     * @param bytes 1 to 16
     * @throws IllegalArgumentException if there are fewer or more
     */
    public ApplicationName {
        if (!fits(bytes)) throw new IllegalArgumentException("a name of " + bytes.length() + " bytes");
    }

    /**
     * Reads an encoded name.
     *
     * @param value 1 to 16 bytes
     * @return the name
     * @throws CardDataException if there are fewer or more
     */
    public static ApplicationName parse(Bytes value) {
        if (!fits(value)) throw new CardDataException("an application name of " + value.length() + " bytes");
        return new ApplicationName(value);
    }

    private static boolean fits(Bytes value) {
        return !value.isEmpty() && value.length() <= LONGEST;
    }

    /**
     * Whether every character is one that all parts of ISO/IEC 8859 have in common (20 to 7E), as those of an Application
     * Label must be.
     *
     * @return true if any terminal can show the name
     */
    public boolean isCommon() {
        int length = CharacterFormat.withoutPadding(bytes);
        for (int i = 0; i < length; i++) {
            if (!CharacterFormat.ALPHANUMERIC_SPECIAL.allows(bytes.u8(i))) return false;
        }
        return true;
    }

    /**
     * The name for a terminal that knows the common characters only.
     *
     * @return the characters without bytes 00 and spaces around them; U+FFFD for any that is not common
     */
    public String text() {
        int length = CharacterFormat.withoutPadding(bytes);
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            int c = bytes.u8(i);
            text[i] = CharacterFormat.ALPHANUMERIC_SPECIAL.allows(c) ? (char) c : Iso8859.NONE;
        }
        return new String(text).trim();
    }

    /**
     * The name as its issuer meant it.
     *
     * @param table the part of ISO/IEC 8859 it is written in
     * @return the characters without bytes 00 and spaces around them
     * @throws CardDataException if it is not text in that part
     */
    public String text(IssuerCodeTable table) {
        return table.decode(bytes.slice(0, CharacterFormat.withoutPadding(bytes)))
                .trim();
    }

    /** The name in common characters. */
    @Override
    public String toString() {
        return text();
    }
}
