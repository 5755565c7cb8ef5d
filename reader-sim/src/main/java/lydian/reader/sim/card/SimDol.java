// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.util.LinkedHashMap;
import java.util.Map;
import lydian.tlv.Bytes;

/** A data object list on the card's side: how long its data are, and which byte belongs to which tag. */
final class SimDol {
    private final Map<Integer, Integer> lengths = new LinkedHashMap<>();
    private final int total;

    SimDol(Bytes list) {
        int sum = 0;
        int at = 0;
        while (at < list.length()) {
            int tag = list.u8(at++);
            if ((tag & 0x1F) == 0x1F) {
                do tag = tag << 8 | list.u8(at);
                while ((list.u8(at++) & 0x80) != 0);
            }
            int length = list.u8(at++);
            lengths.put(tag, length);
            sum += length;
        }
        this.total = sum;
    }

    int length() {
        return total;
    }

    Map<Integer, Bytes> values(Bytes data) {
        Map<Integer, Bytes> values = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<Integer, Integer> each : lengths.entrySet()) {
            values.put(each.getKey(), data.slice(at, each.getValue()));
            at += each.getValue();
        }
        return values;
    }
}
