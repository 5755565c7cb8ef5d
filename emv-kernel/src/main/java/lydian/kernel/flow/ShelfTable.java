// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import java.util.Arrays;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/** Tags and values in the order they came; a new value takes the place of the old one. Open addressing, no boxing. */
final class ShelfTable {
    private static final int FEW = 32;

    private int[] tags = new int[FEW];
    private Bytes[] values = new Bytes[FEW];
    /** The index of an entry plus one, or 0; at least twice as many as there are entries. */
    private int[] slots = new int[2 * FEW];

    private int size;

    int size() {
        return size;
    }

    int tag(int index) {
        return tags[index];
    }

    Bytes value(int index) {
        return values[index];
    }

    @Nullable
    Bytes get(int tag) {
        int entry = slots[slotOf(tag)];
        return entry == 0 ? null : values[entry - 1];
    }

    void put(int tag, Bytes value) {
        int slot = slotOf(tag);
        if (slots[slot] != 0) {
            values[slots[slot] - 1] = value;
            return;
        }
        if (size == tags.length) {
            grow();
            slot = slotOf(tag);
        }
        tags[size] = tag;
        values[size] = value;
        slots[slot] = ++size;
    }

    /** Where a tag is, or where it would be. */
    private int slotOf(int tag) {
        int mask = slots.length - 1;
        // The golden ratio spreads tags that differ in their last bits only, as most do.
        int slot = (tag * 0x9E3779B9) >>> 7 & mask;
        while (slots[slot] != 0 && tags[slots[slot] - 1] != tag) slot = slot + 1 & mask;
        return slot;
    }

    private void grow() {
        tags = Arrays.copyOf(tags, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
        slots = new int[4 * size];
        for (int i = 0; i < size; i++) slots[slotOf(tags[i])] = i + 1;
    }
}
