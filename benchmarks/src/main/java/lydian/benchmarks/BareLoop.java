// SPDX-License-Identifier: Apache-2.0
package lydian.benchmarks;

/**
 * What it costs at least to walk BER-TLV with every bounds check: a loop over an array that keeps nothing, takes no limits,
 * and says no more than that something is wrong. The measure for the others.
 */
final class BareLoop {
    private BareLoop() {}

    /** Tags and lengths of all elements, mixed into a number. */
    static int walk(byte[] bytes, int from, int to) {
        int sum = 0;
        int at = from;
        while (at < to) {
            int first = bytes[at++] & 0xFF;
            if (first == 0) continue;
            int tag = first;
            if ((first & 0x1F) == 0x1F) {
                int next;
                do {
                    if (at == to) throw new IllegalArgumentException("tag");
                    next = bytes[at++] & 0xFF;
                    tag = tag << 8 | next;
                } while (next >= 0x80);
            }
            if (at == to) throw new IllegalArgumentException("length");
            int length = bytes[at++] & 0xFF;
            if (length >= 0x80) {
                int count = length & 0x7F;
                if (count == 0 || count > 3 || count > to - at) throw new IllegalArgumentException("length");
                length = 0;
                for (int i = 0; i < count; i++) length = length << 8 | (bytes[at++] & 0xFF);
            }
            if (length > to - at) throw new IllegalArgumentException("value");
            sum += tag ^ length;
            if ((first & 0x20) != 0) sum += walk(bytes, at, at + length);
            at += length;
        }
        return sum;
    }
}
