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
    /** What {@link #longTag} and {@link #longLength} say instead of a number. */
    static final int CUT_SHORT = -1;

    static final int TOO_LONG = -2;
    static final int INDEFINITE = -3;

    private Ber() {}

    /**
     * The rest of a tag that is longer than two bytes. EMV 4.4 Book 3, Annex B1.
     *
     * @return the tag in the low half and the index behind it in the high half, or CUT_SHORT or TOO_LONG
     */
    static long longTag(byte[] bytes, int at, int end, int firstTwo) {
        if (at == end) return CUT_SHORT;
        int tag = firstTwo << 8 | (bytes[at] & 0xFF);
        if (bytes[at] >= 0) return tagAndIndex(tag, at + 1);
        if (at + 1 == end) return CUT_SHORT;
        tag = tag << 8 | (bytes[at + 1] & 0xFF);
        return bytes[at + 1] >= 0 ? tagAndIndex(tag, at + 2) : TOO_LONG;
    }

    private static long tagAndIndex(int tag, int index) {
        return (long) index << 32 | (tag & 0xFFFF_FFFFL);
    }

    /**
     * A length of several bytes. EMV 4.4 Book 3, Annex B2.
     *
     * @param count how many bytes the first byte announces
     * @return the length, or CUT_SHORT, TOO_LONG or INDEFINITE
     */
    static int longLength(byte[] bytes, int at, int end, int count) {
        if (count == 0) return INDEFINITE;
        if (count > 4) return TOO_LONG;
        if (count > end - at) return CUT_SHORT;
        // Deviation: EMV needs 81 to 83 only; 84 is taken when its first byte is 00, since personalisation tools pad
        // so.
        if (count == 4 && bytes[at] != 0) return TOO_LONG;
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

    static MalformedTlvException refuseTag(long code, byte[] bytes, int end, int base, int depth, int start) {
        Reason reason = code == TOO_LONG ? Reason.TAG_TOO_LONG : Reason.TAG_INCOMPLETE;
        return refuse(reason, bytes, end, base, depth, start, start);
    }

    static MalformedTlvException refuseLength(
            int code, byte[] bytes, int end, int base, int depth, int start, int behindFirst) {
        if (code == CUT_SHORT) {
            return refuse(Reason.LENGTH_INCOMPLETE, bytes, end, base, depth, start, behindFirst);
        }
        Reason reason = code == TOO_LONG ? Reason.LENGTH_TOO_LONG : Reason.LENGTH_INDEFINITE;
        return refuse(reason, bytes, end, base, depth, start, behindFirst - 1);
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
