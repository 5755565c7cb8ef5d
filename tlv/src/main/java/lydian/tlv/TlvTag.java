// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

/**
 * Tags as numbers: the bytes as written, so 0x5A, 0x9F26, 0xDF8129. A tag of four bytes may be a negative number.
 *
 * <p>EMV 4.4 Book 3, Annex B1: when the five low bits of the first byte are all ones, more bytes follow, and each of
 * them but the last has its highest bit set. EMV itself uses one to three bytes; four are read.
 */
public final class TlvTag {
    /** The most bytes a tag can have here. */
    static final int MAX_BYTES = 4;

    private static final int MORE_BYTES = 0x1F;
    private static final int CONSTRUCTED = 0x20;
    private static final int ANOTHER = 0x80;

    private TlvTag() {}

    /**
     * Whether a number is the one complete tag that it looks like: not cut short (9F), with nothing behind it (9F0001).
     * Zero is padding, not a tag.
     *
     * @param tag the tag as written
     * @return true for a tag that can be written
     */
    public static boolean isValid(int tag) {
        if ((tag & ~0xFF) == 0) return tag != 0 && (tag & MORE_BYTES) != MORE_BYTES;
        if ((tag & ~0xFFFF) == 0) return (tag >> 8 & MORE_BYTES) == MORE_BYTES && (tag & ANOTHER) == 0;
        return isValidLong(tag);
    }

    private static boolean isValidLong(int tag) {
        int last = byteCount(tag) - 1;
        if ((tag >>> (8 * last) & MORE_BYTES) != MORE_BYTES || (tag & ANOTHER) != 0) return false;
        for (int i = 1; i < last; i++) {
            if ((tag >>> (8 * i) & ANOTHER) == 0) return false;
        }
        return true;
    }

    /**
     * Whether bytes are one complete tag.
     *
     * @param tag the bytes
     * @return true for one tag and nothing else
     */
    public static boolean isValid(Bytes tag) {
        if (tag.isEmpty() || tag.length() > MAX_BYTES) return false;
        // A leading 00 would vanish in the number.
        return tag.u8(0) != 0 && isValid(number(tag));
    }

    /** Up to four bytes as the number that they are. */
    static int number(Bytes tag) {
        int number = 0;
        for (int i = 0; i < tag.length(); i++) number = number << 8 | tag.u8(i);
        return number;
    }

    /**
     * Reads a tag from hexadecimal text.
     *
     * @param hex two digits for each byte of one complete tag, upper or lower case
     * @return the tag
     * @throws IllegalArgumentException if it is not hexadecimal, or not exactly one tag
     */
    public static int parse(CharSequence hex) {
        Bytes tag = Bytes.hex(hex);
        if (!isValid(tag)) throw new IllegalArgumentException("not exactly one complete tag");
        return read(tag, 0);
    }

    /**
     * Reads the tag at a place among other bytes, as in a data object list.
     *
     * @param source where the tag is
     * @param offset of its first byte
     * @return the tag; {@link #byteCount} tells how far it goes
     * @throws MalformedTlvException if the source ends inside the tag, or the tag has more than four bytes
     * @throws IndexOutOfBoundsException if the offset is not inside the source
     */
    public static int read(Bytes source, int offset) {
        int first = source.u8(offset);
        if ((first & MORE_BYTES) != MORE_BYTES) return first;
        int tag = first;
        for (int i = 1; i < MAX_BYTES; i++) {
            if (offset + i == source.length()) {
                throw new MalformedTlvException(
                        MalformedTlvException.Reason.TAG_INCOMPLETE, offset, source.from(offset));
            }
            int next = source.u8(offset + i);
            tag = tag << 8 | next;
            if ((next & ANOTHER) == 0) return tag;
        }
        throw new MalformedTlvException(
                MalformedTlvException.Reason.TAG_TOO_LONG, offset, source.slice(offset, MAX_BYTES));
    }

    /**
     * How many bytes a tag has.
     *
     * @param tag the tag as written
     * @return 1 to 4
     */
    public static int byteCount(int tag) {
        return (39 - Integer.numberOfLeadingZeros(tag | 1)) >>> 3;
    }

    /**
     * Whether a tag announces a template: bit 6 of the first byte.
     *
     * @param tag the tag as written
     * @return true if data objects are inside, false for a value
     */
    public static boolean isConstructed(int tag) {
        return (tag >>> (8 * (byteCount(tag) - 1)) & CONSTRUCTED) != 0;
    }

    /**
     * A tag as people write it.
     *
     * @param tag the tag as written
     * @return two upper-case digits a byte
     */
    public static String hex(int tag) {
        return bytes(tag).hex();
    }

    /**
     * A tag as bytes.
     *
     * @param tag the tag as written
     * @return 1 to 4 bytes
     */
    public static Bytes bytes(int tag) {
        byte[] bytes = new byte[byteCount(tag)];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (tag >>> (8 * (bytes.length - 1 - i)));
        return Bytes.adopt(bytes);
    }
}
