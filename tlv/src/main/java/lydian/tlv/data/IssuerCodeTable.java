// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Which part of ISO/IEC 8859 the Application Preferred Name is written in (format n 2). EMV 4.4 Book 4, Annex B.
 *
 * @param part 1 to 16, but not 12, which does not exist
 */
public record IssuerCodeTable(int part) {
    private static final int LAST = 16;
    private static final int MISSING = 12;

    /**
     * Checks the part.
     *
     * @param part 1 to 16, but not 12
     * @throws IllegalArgumentException if it is another
     */
    public IssuerCodeTable {
        if (!exists(part)) throw new IllegalArgumentException("ISO 8859 has no part " + part);
    }

    /**
     * Reads an Issuer Code Table Index.
     *
     * @param value one byte, two digits
     * @return the table
     * @throws CardDataException if it is anything else, or there is no such part
     */
    public static IssuerCodeTable parse(Bytes value) {
        if (value.length() != 1) throw new CardDataException("a code table index of " + value.length() + " bytes");
        int part = (int) NumericFormat.NUMERIC.number(value);
        if (!exists(part)) throw new CardDataException("ISO 8859 has no part " + part);
        return new IssuerCodeTable(part);
    }

    private static boolean exists(long part) {
        return part >= 1 && part <= LAST && part != MISSING;
    }

    /**
     * Reads text.
     *
     * @param value characters of this part
     * @return the text; it may hold characters that change the direction of writing
     * @throws CardDataException if there is a control character, or a place that the part leaves free
     */
    public String decode(Bytes value) {
        char[] text = new char[value.length()];
        for (int i = 0; i < text.length; i++) {
            text[i] = Iso8859.character(part, value.u8(i));
            if (text[i] == Iso8859.NONE) throw new CardDataException("no character at position " + i);
        }
        return new String(text);
    }

    /**
     * The encoded index.
     *
     * @return one byte
     */
    public Bytes bytes() {
        return NumericFormat.NUMERIC.encode(Integer.toString(part), 1);
    }

    /** Like {@code ISO 8859-5}. */
    @Override
    public String toString() {
        return "ISO 8859-" + part;
    }
}
