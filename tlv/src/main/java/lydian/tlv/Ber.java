// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.io.ByteArrayOutputStream;
import lydian.tlv.MalformedTlvException.Reason;

/**
 * The rare forms of tags and lengths, and the way to an element that is refused.
 *
 * <p>Everything here takes numbers: a cursor that handed itself to a method which is not inlined would have to be on the
 * heap.
 */
final class Ber {
    /** What {@link #longTag} and {@link #longLength} say instead of a number; {@link BerHeader} finds out why. */
    private static final int MALFORMED = -1;

    private Ber() {}

    /**
     * The tag and the length of an element in any form.
     *
     * @return the tag in the low half and where the value begins in the high half, or MALFORMED
     */
    static long header(byte[] bytes, int from, int end) {
        int at = from;
        int tag = bytes[at++] & 0xFF;
        if ((tag & 0x1F) == 0x1F) {
            if (at == end) return MALFORMED;
            tag = tag << 8 | (bytes[at++] & 0xFF);
            if ((tag & 0x80) != 0) {
                long longer = longTag(bytes, at, end, tag);
                if (longer < 0) return MALFORMED;
                tag = (int) longer;
                at = (int) (longer >>> 32);
            }
        }
        if (at == end) return MALFORMED;
        int length = bytes[at++];
        if (length < 0) {
            int count = length & 0x7F;
            length = longLength(bytes, at, end, count);
            if (length < 0) return MALFORMED;
            at += count;
        }
        return length > end - at ? MALFORMED : tagAndIndex(tag, at);
    }

    /**
     * The rest of a tag that is longer than two bytes. EMV 4.4 Book 3, Annex B1.
     *
     * @return the tag in the low half and the index behind it in the high half, or MALFORMED
     */
    static long longTag(byte[] bytes, int at, int end, int firstTwo) {
        if (at == end) return MALFORMED;
        int tag = firstTwo << 8 | (bytes[at] & 0xFF);
        if (bytes[at] >= 0) return tagAndIndex(tag, at + 1);
        if (at + 1 == end) return MALFORMED;
        tag = tag << 8 | (bytes[at + 1] & 0xFF);
        return bytes[at + 1] >= 0 ? tagAndIndex(tag, at + 2) : MALFORMED;
    }

    private static long tagAndIndex(int tag, int index) {
        return (long) index << 32 | (tag & 0xFFFF_FFFFL);
    }

    /**
     * A length of several bytes. EMV 4.4 Book 3, Annex B2.
     *
     * @param count how many bytes the first byte announces
     * @return the length, or MALFORMED
     */
    static int longLength(byte[] bytes, int at, int end, int count) {
        if (count == 0) return MALFORMED;
        if (count > 4) return MALFORMED;
        if (count > end - at) return MALFORMED;
        // Deviation: EMV needs 81 to 83 only; 84 is taken when its first byte is 00, since personalisation tools pad
        // so.
        if (count == 4 && bytes[at] != 0) return MALFORMED;
        int length = 0;
        for (int i = at; i < at + count; i++) length = length << 8 | (bytes[i] & 0xFF);
        return length;
    }

    /**
     * The complaint about an element.
     *
     * @param base where the outermost source begins in the storage
     * @param depth how many templates are around the element
     * @param start of the element
     * @param at where the complaint is about
     */
    static MalformedTlvException refuse(Reason reason, byte[] bytes, int end, int base, int depth, int start, int at) {
        return new MalformedTlvException(reason, at - base, path(bytes, end, base, depth, start));
    }

    /** Walks again from the start, since a good walk keeps no path. */
    private static Bytes path(byte[] bytes, int end, int base, int depth, int start) {
        ByteArrayOutputStream path = new ByteArrayOutputStream();
        int at = base;
        for (int level = 0; level < depth; ) {
            if (bytes[at] == 0) {
                at++;
                continue;
            }
            int tagEnd = tagEnd(bytes, at, start);
            int valueFrom = valueFrom(bytes, tagEnd);
            int valueEnd = valueFrom + lengthAt(bytes, tagEnd);
            boolean around = start >= valueFrom && start < valueEnd;
            if (around) {
                path.write(bytes, at, tagEnd - at);
                level++;
            }
            at = around ? valueFrom : valueEnd;
        }
        if (bytes[start] != 0) path.write(bytes, start, tagEnd(bytes, start, end) - start);
        return Bytes.adopt(path.toByteArray());
    }

    /** Where a run of 00 ends. */
    static int behindZeros(byte[] bytes, int at, int end) {
        int behind = at;
        while (behind < end && bytes[behind] == 0) behind++;
        return behind;
    }

    /** Where a tag ends, or the end when it is cut short, or four bytes on. */
    static int tagEnd(byte[] bytes, int at, int end) {
        if ((bytes[at] & 0x1F) != 0x1F) return at + 1;
        int last = Math.min(end, at + TlvTag.MAX_BYTES);
        for (int i = at + 1; i < last; i++) {
            if (bytes[i] >= 0) return i + 1;
        }
        return last;
    }

    /** The length of an element that has been read once already, from where its tag ends. */
    static int lengthAt(byte[] bytes, int tagEnd) {
        int first = bytes[tagEnd];
        if (first >= 0) return first;
        int length = 0;
        for (int i = 1; i <= (first & 0x7F); i++) length = length << 8 | (bytes[tagEnd + i] & 0xFF);
        return length;
    }

    /** Where the value of an element begins that has been read once already, from where its tag ends. */
    static int valueFrom(byte[] bytes, int tagEnd) {
        int first = bytes[tagEnd];
        return first >= 0 ? tagEnd + 1 : tagEnd + 1 + (first & 0x7F);
    }
}
