// SPDX-License-Identifier: Apache-2.0
package lydian.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The least that a tree of objects costs: a tag, where the value is, and children. */
final class MinimalTree {
    final int tag;
    final int from;
    final int length;
    final List<MinimalTree> children;

    private MinimalTree(int tag, int from, int length, List<MinimalTree> children) {
        this.tag = tag;
        this.from = from;
        this.length = length;
        this.children = children;
    }

    static List<MinimalTree> parse(byte[] bytes, int from, int to) {
        List<MinimalTree> elements = new ArrayList<>();
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
            List<MinimalTree> children = (first & 0x20) != 0 ? parse(bytes, at, at + length) : List.of();
            elements.add(new MinimalTree(tag, at, length, children));
            at += length;
        }
        return elements;
    }

    static @Nullable MinimalTree find(List<MinimalTree> elements, int tag) {
        for (MinimalTree element : elements) {
            if (element.tag == tag) return element;
        }
        return null;
    }
}
