// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.util.Objects;
import lydian.tlv.MalformedTlvException.Reason;

/**
 * The one pass over a message that {@link TlvMap} is made from.
 *
 * <p>It reads as {@link TlvCursor#next()} does, but keeps all in local variables, and the ends of open templates in the
 * last places of the index: a map costs one array, however deep the message.
 */
final class TlvIndexer {
    /** The first index has room for an element in this many bytes, but for no more than most messages have. */
    private static final int BYTES_AN_ELEMENT = 6;

    private static final int SOME = 4;
    private static final int MOST = 28;

    private TlvIndexer() {}

    static TlvMap parse(Bytes source, int paddedFrom, TlvLimits limits) {
        if (source.length() > limits.messageBytes()) {
            throw new MalformedTlvException(Reason.MESSAGE_TOO_LONG, limits.messageBytes(), Bytes.EMPTY);
        }
        byte[] b = source.storage();
        int at = source.start();
        int end = source.end();
        long[] index = new long[Math.min(source.length() / BYTES_AN_ELEMENT + SOME, MOST)];
        int used = 0;
        int depth = 0; // as many places at the end of the index hold where the open templates end
        int full = Math.min(index.length - 1, limits.elements());
        while (true) {
            long run = plainElements(b, at, end, index, used, full);
            used = (int) (run >>> 32);
            at = (int) run;
            if (at == end) {
                if (depth == 0) return new TlvMap(source, source.start(), index, 0, used);
                end = (int) index[index.length - depth];
                depth--;
                continue;
            }
            if (b[at] == 0) {
                if (depth < paddedFrom) throw refuse(Reason.PADDING_NOT_ALLOWED, source, end, depth, at);
                at = Ber.behindZeros(b, at, end);
                continue;
            }
            if (used >= full) {
                if (used == limits.elements()) throw refuse(Reason.TOO_MANY_ELEMENTS, source, end, depth, at);
                index = grown(index, used, depth, at - source.start(), source.length());
                full = Math.min(index.length - depth - 1, limits.elements());
            }
            long header = Ber.header(b, at, end);
            if (header < 0) throw malformed(source, end, depth, at);
            int tag = (int) header;
            int valueFrom = (int) (header >>> 32);
            int valueEnd = valueFrom + Ber.lengthAt(b, at + TlvTag.byteCount(tag));
            index[used++] = (long) tag << 32 | at;
            if ((b[at] & 0x20) == 0) {
                at = valueEnd;
            } else {
                if (depth == limits.nesting()) throw refuse(Reason.NESTED_TOO_DEEPLY, source, end, depth, at);
                depth++;
                index[index.length - depth] = end;
                full = Math.min(full, index.length - depth - 1);
                end = valueEnd;
                at = valueFrom;
            }
        }
    }

    /** Takes what most elements are, as long as they come: tags of one or two bytes, short lengths, no templates. */
    private static long plainElements(byte[] b, int from, int end, long[] index, int first, int full) {
        int at = from;
        int used = first;
        for (; used < full && at < end; used++) {
            int next = at;
            int tag = b[next++] & 0xFF;
            if ((tag & 0x20) != 0 || tag == 0) break;
            if ((tag | 0xE0) == 0xFF) {
                if (next == end) break;
                int second = b[next++] & 0xFF;
                if (second >= 0x80) break;
                tag = tag << 8 | second;
            }
            if (next == end) break;
            int length = b[next++] & 0xFF;
            if (length >= 0x80 || length > end - next) break;
            index[used] = (long) tag << 32 | at;
            at = next + length;
        }
        return (long) used << 32 | at;
    }

    /** Room for what the rest of the message has if it goes on like this. */
    private static long[] grown(long[] index, int used, int depth, int read, int length) {
        long expected = (long) index.length * length / Math.max(read, 1);
        long most = index.length + (long) (length - read);
        long[] grown = new long[(int) Math.min(expected + expected / 8, most) + SOME];
        System.arraycopy(index, 0, grown, 0, used);
        System.arraycopy(index, index.length - depth, grown, grown.length - depth, depth);
        return grown;
    }

    private static MalformedTlvException refuse(Reason reason, Bytes source, int end, int depth, int from) {
        return Ber.refuse(reason, source.storage(), end, source.start(), depth, from, from);
    }

    private static MalformedTlvException malformed(Bytes source, int end, int depth, int from) {
        BerHeader header = BerHeader.read(source.storage(), from, end);
        Reason reason = Objects.requireNonNull(header.reason());
        return Ber.refuse(reason, source.storage(), end, source.start(), depth, from, header.reasonAt());
    }
}
