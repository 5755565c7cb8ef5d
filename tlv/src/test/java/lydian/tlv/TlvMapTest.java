// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TlvMapTest {
    private static final Bytes FCI = Bytes.hex("6F1D8407A0000000038002A5125008424152434C4159538701005F2D02656E");

    @Test
    void looksUpOnItsLevelAndByPath() {
        TlvMap map = TlvMap.parse(FCI);
        assertThat(map.find(0x50)).isEmpty();
        assertThat(map.find(0x6F, 0x84)).hasValue(Bytes.hex("A0000000038002"));
        assertThat(map.find(0x6F, 0xA5, 0x5F2D)).hasValue(Bytes.hex("656E"));
        TlvMap fci = map.template(0x6F).orElseThrow(AssertionError::new);
        assertThat(fci.elements()).extracting(TlvElement::tag).containsExactly(0x84, 0xA5);
    }

    @Test
    void writesWhatItReads() {
        Bytes written = TlvWriter.template(
                0x6F,
                w -> w.put(0x84, Bytes.hex("A0000000038002"))
                        .put(
                                0xA5,
                                a5 -> a5.put(0x50, Bytes.hex("424152434C415953"))
                                        .put(0x87, Bytes.hex("00"))
                                        .put(0x5F2D, Bytes.hex("656E"))));
        assertThat(written).isEqualTo(FCI);
    }
}
