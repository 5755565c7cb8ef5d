// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lydian.tlv.Bytes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ShelfTableTest {
    @Property(tries = 300)
    void itIsAMapThatKeepsItsOrder(@ForAll @Size(max = 300) List<@IntRange(min = -5, max = 200) Integer> tags) {
        Map<Integer, Bytes> map = new LinkedHashMap<>();
        ShelfTable table = new ShelfTable();
        for (int i = 0; i < tags.size(); i++) {
            Bytes value = Bytes.ofInts(i & 0xFF);
            map.put(tags.get(i), value);
            table.put(tags.get(i), value);
        }
        assertThat(table.size()).isEqualTo(map.size());
        List<Integer> order = new ArrayList<>(map.keySet());
        for (int i = 0; i < table.size(); i++) {
            assertThat(table.tag(i)).isEqualTo(order.get(i));
            assertThat(table.value(i)).isEqualTo(map.get(table.tag(i)));
        }
        for (int tag = -6; tag <= 201; tag++) assertThat(table.get(tag)).isEqualTo(map.get(tag));
    }
}
