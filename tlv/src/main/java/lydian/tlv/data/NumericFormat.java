// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** Digits, two to a byte. EMV 4.4 Book 3, 4.3. */
public enum NumericFormat {
    /** Format n: right-justified, zeroes before. */
    NUMERIC,
    /** Format cn: left-justified, F after. */
    COMPRESSED_NUMERIC;

    /** How many digits surely fit a {@code long}. */
    private static final int LONG_DIGITS = 18;

    /**
     * Reads digits.
     *
     * @param value the encoded digits
     * @return all of them: two a byte for {@link #NUMERIC}, leading zeroes too; without the padding for {@link
     *     #COMPRESSED_NUMERIC}
     * @throws CardDataException if there is anything but digits and, for {@link #COMPRESSED_NUMERIC}, F after the last
     */
    public String decode(Bytes value) {
        int count = digits(value);
        char[] text = new char[count];
        for (int i = 0; i < count; i++) text[i] = (char) ('0' + nibble(value, i));
        return new String(text);
    }

    /**
     * Reads digits as a number.
     *
     * @param value the encoded digits
     * @return 0 to 999,999,999,999,999,999
     * @throws CardDataException if {@link #decode} would refuse them, or there are none, or more than 18
     */
    public long number(Bytes value) {
        int count = digits(value);
        if (count == 0 || count > LONG_DIGITS) throw new CardDataException("a number of " + count + " digits");
        long number = 0;
        for (int i = 0; i < count; i++) number = 10 * number + nibble(value, i);
        return number;
    }

    /**
     * Writes digits into a number of bytes. What does not fit is cut off as EMV 4.4 Book 3, 5.4 says: on the left for
     * {@link #NUMERIC}, on the right for {@link #COMPRESSED_NUMERIC}.
     *
     * @param digits the digits
     * @param length how many bytes, 0 or more
     * @return as many bytes
     * @throws CardDataException if there is anything but digits
     */
    public Bytes encode(CharSequence digits, int length) {
        byte[] bytes = new byte[length];
        // NUMERIC: where the first digit would go; negative when the left ones are cut off.
        int shift = this == NUMERIC ? 2 * length - digits.length() : 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') throw new CardDataException("not a digit at position " + i);
            put(bytes, i + shift, c - '0');
        }
        if (this == COMPRESSED_NUMERIC) {
            for (int i = digits.length(); i < 2 * length; i++) put(bytes, i, 0xF);
        }
        return Bytes.of(bytes);
    }

    /** How many digits there are, once it is sure that there is nothing else. */
    int digits(Bytes value) {
        int count = 2 * value.length();
        if (this == COMPRESSED_NUMERIC) {
            while (count > 0 && nibble(value, count - 1) == 0xF) count--;
        }
        for (int i = 0; i < count; i++) {
            if (nibble(value, i) > 9) throw new CardDataException("not a digit at position " + i);
        }
        return count;
    }

    /** Half a byte, counted from the left from 0. */
    static int nibble(Bytes value, int index) {
        int both = value.u8(index / 2);
        return index % 2 == 0 ? both >> 4 : both & 0xF;
    }

    private static void put(byte[] bytes, int index, int nibble) {
        if (index < 0 || index >= 2 * bytes.length) return;
        bytes[index / 2] |= (byte) (index % 2 == 0 ? nibble << 4 : nibble);
    }
}
