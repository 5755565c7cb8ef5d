// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import lydian.tlv.MalformedTlvException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Tag and length of an element, read leniently.
 *
 * @param tagEnd index behind the tag
 * @param valueFrom index of the value
 * @param length as announced
 * @param reason what is wrong by the rule, null if nothing is
 * @param reasonAt index of what is wrong
 * @param readable whether there is a length at all, perhaps by another reading than the rule's
 */
record BerHeader(
        int tagEnd, int valueFrom, int length, @Nullable Reason reason, int reasonAt, boolean readable) {
    static BerHeader read(byte[] bytes, int at, int end) {
        int tagEnd = Ber.tagEnd(bytes, at, end);
        if (TlvTag.isValid(Bytes.view(bytes, at, tagEnd - at))) return readLength(bytes, tagEnd, end);
        Reason reason = tagEnd - at == TlvTag.MAX_BYTES ? Reason.TAG_TOO_LONG : Reason.TAG_INCOMPLETE;
        return new BerHeader(tagEnd, tagEnd, 0, reason, at, false);
    }

    static BerHeader readLength(byte[] bytes, int tagEnd, int end) {
        if (tagEnd == end) return unreadable(tagEnd, Reason.LENGTH_MISSING, tagEnd);
        int first = bytes[tagEnd] & 0xFF;
        if (first < 0x80) return complete(tagEnd, tagEnd + 1, first, end);
        if (first == 0x80) return new BerHeader(tagEnd, tagEnd + 1, 0, Reason.LENGTH_INDEFINITE, tagEnd, true);
        if (first > 0x84) return plain(tagEnd, first, end);
        int valueFrom = tagEnd + 1 + (first & 0x7F);
        if (valueFrom > end) return unreadable(tagEnd, Reason.LENGTH_INCOMPLETE, tagEnd + 1);
        int length = Ber.lengthAt(bytes, tagEnd);
        if (first < 0x84 || bytes[tagEnd + 1] == 0) return complete(tagEnd, valueFrom, length, end);
        int announced = length < 0 ? Integer.MAX_VALUE : length;
        return new BerHeader(tagEnd, valueFrom, announced, Reason.LENGTH_TOO_LONG, tagEnd, true);
    }

    private static BerHeader complete(int tagEnd, int valueFrom, int length, int end) {
        Reason reason = length > end - valueFrom ? Reason.VALUE_TRUNCATED : null;
        return new BerHeader(tagEnd, valueFrom, length, reason, valueFrom, true);
    }

    /** Some cards say 91 where 81 91 is meant: taken as 145 when there are as many bytes. */
    private static BerHeader plain(int tagEnd, int length, int end) {
        boolean fits = length <= end - tagEnd - 1;
        return new BerHeader(tagEnd, tagEnd + 1, length, Reason.LENGTH_TOO_LONG, tagEnd, fits);
    }

    private static BerHeader unreadable(int tagEnd, Reason reason, int reasonAt) {
        return new BerHeader(tagEnd, tagEnd, 0, reason, reasonAt, false);
    }
}
