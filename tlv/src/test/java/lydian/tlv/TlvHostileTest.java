// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.MalformedTlvException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What only an attacker sends: depth, numbers, padding. Linear, bounded, without a stack that overflows. */
class TlvHostileTest {
    private static final TlvLimits WIDE = new TlvLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Templates within templates, the innermost empty: each of three or five bytes of head. */
    private static Bytes nested(int levels) {
        byte[] bytes = new byte[4 * levels];
        for (int i = 0; i < levels; i++) {
            int rest = 4 * (levels - i - 1);
            bytes[4 * i] = (byte) 0xE1;
            bytes[4 * i + 1] = (byte) 0x82;
            bytes[4 * i + 2] = (byte) (rest >> 8);
            bytes[4 * i + 3] = (byte) rest;
        }
        return Bytes.of(bytes);
    }

    @Test
    void nestingAtTheLimitIsTakenAndOneMoreIsNot() {
        assertThat(TlvMap.parse(nested(TlvLimits.DEFAULT.nesting())).elements()).hasSize(1);
        int one = TlvLimits.DEFAULT.nesting() + 1;
        assertThatThrownBy(() -> TlvMap.parse(nested(one)))
                .isInstanceOfSatisfying(
                        MalformedTlvException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NESTED_TOO_DEEPLY));
    }

    @Test
    @Timeout(20)
    void sixteenThousandLevelsOverflowNoStack() {
        Bytes deep = nested(16_000);
        TlvCursor cursor = TlvCursor.over(deep, WIDE);
        int depth = 0;
        while (cursor.next()) {
            cursor.descend();
            depth++;
        }
        assertThat(depth).isEqualTo(16_000);
        assertThat(TlvReading.of(deep).defects()).isNotEmpty();
        assertThatThrownBy(() -> TlvMap.parse(deep)).isInstanceOf(MalformedTlvException.class);
    }

    @Test
    void messageAndNumberLimitsAreExact() {
        TlvLimits limits = new TlvLimits(6, 3, 1);
        assertThat(TlvMap.parse(Bytes.hex("9C00 9C00 9C00"), limits).elements()).hasSize(3);
        assertThatThrownBy(() -> TlvMap.parse(Bytes.hex("9C00 9C00 9C00 9C00"), new TlvLimits(8, 3, 1)))
                .isInstanceOfSatisfying(
                        MalformedTlvException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_ELEMENTS));
        assertThatThrownBy(() -> TlvMap.parse(Bytes.hex("9C00 9C00 9C01 00"), limits))
                .isInstanceOfSatisfying(
                        MalformedTlvException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.MESSAGE_TOO_LONG));
    }

    @Test
    @Timeout(20)
    void paddingByTheKilobyteIsReadInLinearTime() {
        byte[] bytes = new byte[65_535];
        bytes[0] = (byte) 0xE1;
        bytes[1] = (byte) 0x82;
        bytes[2] = (byte) ((bytes.length - 4) >> 8);
        bytes[3] = (byte) (bytes.length - 4);
        for (int i = 0; i < 50; i++) {
            assertThat(TlvMap.parse(Bytes.of(bytes)).template(0xE1)).isPresent();
            assertThat(TlvReading.of(Bytes.of(bytes)).defects()).isEmpty();
        }
    }

    @Test
    @Timeout(20)
    void aMillionElementsAreWalkedAndTheDefaultStopsLongBefore() {
        byte[] bytes = new byte[2_000_000];
        for (int i = 0; i < bytes.length; i += 2) bytes[i] = (byte) 0x9C;
        int count = 0;
        TlvCursor cursor = TlvCursor.over(Bytes.of(bytes), WIDE);
        while (cursor.next()) count++;
        assertThat(count).isEqualTo(1_000_000);
        assertThatThrownBy(() -> TlvMap.parse(Bytes.of(bytes))).isInstanceOf(MalformedTlvException.class);
    }
}
