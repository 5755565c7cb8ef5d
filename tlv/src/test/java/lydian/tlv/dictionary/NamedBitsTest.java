// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;

class NamedBitsTest {
    private static final NamedBits BIT = new NamedBits(2, 1, 0x10, "Bit 5 of byte 2", List.of());
    private static final NamedBits FIELD = new NamedBits(
            1, 1, 0xC0, "Type", List.of(new NamedBits.Value(0x00, "none"), new NamedBits.Value(0x80, "some")));
    private static final NamedBits WIDE =
            new NamedBits(2, 3, 0xFF00FF, "Three bytes", List.of(new NamedBits.Value(0x010003, "both")));

    @Test
    void aBitIsCountedAsTheBooksCount() {
        assertThat(BIT.isBit()).isTrue();
        assertThat(BIT.bit()).isEqualTo(5);
        assertThat(new NamedBits(1, 1, 0x80, "First", List.of()).bit()).isEqualTo(8);
        assertThat(new NamedBits(1, 1, 0x01, "Last", List.of()).bit()).isEqualTo(1);
    }

    @Test
    void aFieldIsNoBit() {
        assertThat(FIELD.isBit()).isFalse();
        assertThat(WIDE.isBit()).isFalse();
        assertThat(new NamedBits(1, 1, 0x30, "Two bits", List.of()).isBit()).isFalse();
        assertThat(new NamedBits(1, 2, 0x80, "One bit of two bytes", List.of()).isBit())
                .isFalse();
        assertThat(new NamedBits(1, 1, 0x80, "Enumerated", FIELD.values()).isBit())
                .isFalse();
        assertThatThrownBy(FIELD::bit).isInstanceOf(IllegalStateException.class).hasMessageContaining("Type");
    }

    @Test
    void aBitIsSetOrNot() {
        assertThat(BIT.isSet(Bytes.hex("0010"))).isTrue();
        assertThat(BIT.isSet(Bytes.hex("FFEF"))).isFalse();
        assertThat(BIT.isSet(Bytes.hex("FF"))).isFalse();
        assertThat(FIELD.isSet(Bytes.hex("40"))).isTrue();
    }

    @Test
    void aValueMayEndBeforeTheField() {
        assertThat(BIT.isIn(Bytes.hex("00"))).isFalse();
        assertThat(BIT.isIn(Bytes.hex("0000"))).isTrue();
        assertThat(WIDE.isIn(Bytes.hex("000000"))).isFalse();
        assertThat(WIDE.isIn(Bytes.hex("00000000"))).isTrue();
        assertThat(WIDE.meaning(Bytes.hex("000000"))).isEmpty();
        assertThatThrownBy(() -> WIDE.of(Bytes.hex("000000"))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aFieldLeavesTheBitsOfOthersOut() {
        assertThat(FIELD.of(Bytes.hex("BF"))).isEqualTo(0x80);
        assertThat(WIDE.of(Bytes.hex("FF017703"))).isEqualTo(0x010003);
    }

    @Test
    void aFieldSaysWhatItsValueMeans() {
        assertThat(FIELD.meaning(Bytes.hex("BF"))).isEqualTo(Optional.of("some"));
        assertThat(FIELD.meaning(Bytes.hex("3F"))).isEqualTo(Optional.of("none"));
        assertThat(FIELD.meaning(Bytes.hex("C0"))).isEmpty();
        assertThat(WIDE.meaning(Bytes.hex("FF017703"))).isEqualTo(Optional.of("both"));
        assertThat(BIT.meaning(Bytes.hex("0010"))).isEmpty();
    }

    @Test
    void theValuesAreItsOwn() {
        List<NamedBits.Value> values = new ArrayList<>(FIELD.values());
        NamedBits field = new NamedBits(1, 1, 0xC0, "Type", values);

        values.clear();

        assertThat(field.values()).isEqualTo(FIELD.values());
    }

    @Test
    void bitsAndNotesAreRead() {
        String text =
                "1.8 Highest\n1.07 Low three\n=01 one\n=07 seven\n10.1 Of byte ten\n2-4.FF00FF Wide\n#Mind the gap.";

        assertThat(Details.bits(text))
                .containsExactly(
                        new NamedBits(1, 1, 0x80, "Highest", List.of()),
                        new NamedBits(
                                1,
                                1,
                                0x07,
                                "Low three",
                                List.of(new NamedBits.Value(1, "one"), new NamedBits.Value(7, "seven"))),
                        new NamedBits(10, 1, 0x01, "Of byte ten", List.of()),
                        new NamedBits(2, 3, 0xFF00FF, "Wide", List.of()));
        assertThat(Details.note(text)).contains("Mind the gap.");
        assertThat(Details.bits("")).isEmpty();
        assertThat(Details.note("1.8 Highest")).isEmpty();
        assertThat(Details.bits("1.8 Pre-Gen AC")).containsExactly(new NamedBits(1, 1, 0x80, "Pre-Gen AC", List.of()));
        assertThat(Details.bits("1-4.FFFFFFFF All\n=80000000 high"))
                .containsExactly(new NamedBits(1, 4, -1, "All", List.of(new NamedBits.Value(0x80000000, "high"))));
    }
}
