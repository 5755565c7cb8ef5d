// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import org.jspecify.annotations.Nullable;

/** Tags and values in a table with open addressing: a look-up makes no object, not even a number. */
final class DolTable implements DolSource {
    private final String name;
    private final int[] tags;
    private final @Nullable Bytes[] values;
    private final int mask;

    DolTable(String name, TlvMap map) {
        this.name = name;
        List<TlvElement> elements = map.elements();
        // At most half full, so there is always a free place where a search ends.
        int places = Integer.highestOneBit(elements.size() + 1) * 4;
        this.tags = new int[places];
        this.values = new Bytes[places];
        this.mask = places - 1;
        for (TlvElement element : elements) {
            int place = place(element.tag());
            if (values[place] == null) {
                tags[place] = element.tag();
                values[place] = element.value();
            }
        }
    }

    @Override
    public @Nullable Bytes valueOf(int tag) {
        return values[place(tag)];
    }

    @Override
    public String name() {
        return name;
    }

    /** The place of a tag, or the free one where it would be. 0 is no tag, so it marks a free place. */
    private int place(int tag) {
        int place = ((tag * 0x9E3779B1) >>> 16) & mask;
        while (tags[place] != tag && tags[place] != 0) place = (place + 1) & mask;
        return place;
    }
}
