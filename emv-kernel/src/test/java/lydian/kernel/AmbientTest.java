// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lydian.kernel.Ambient.Draw;
import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;

class AmbientTest {
    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 23, 12, 34, 56);

    @Test
    void aRecordingHandsOutEachStreamOnce() {
        Ambient ambient = Ambient.recorded(
                WHEN,
                Map.of(Draw.UNPREDICTABLE_NUMBER, Bytes.hex("0102030405060708"), Draw.SELECTION, Bytes.hex("2A")));
        assertThat(ambient.date()).isEqualTo(WHEN.toLocalDate());
        assertThat(ambient.time()).isEqualTo(LocalTime.of(12, 34, 56));
        assertThat(ambient.unpredictableNumber()).isEqualTo(Bytes.hex("01020304"));
        assertThat(ambient.random(Draw.SELECTION, 1)).isEqualTo(Bytes.hex("2A"));
        assertThat(ambient.unpredictableNumber()).isEqualTo(Bytes.hex("05060708"));
        assertThatThrownBy(ambient::unpredictableNumber)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no more random bytes recorded for UNPREDICTABLE_NUMBER");
        assertThatThrownBy(() -> ambient.random(Draw.KEY, 1)).isInstanceOf(IllegalStateException.class);
        assertThat(ambient.random(Draw.KEY, 0)).isEqualTo(Bytes.EMPTY);
    }

    @Test
    void aRecordingOfNothingHasNoBytes() {
        assertThatThrownBy(Ambient.recorded(WHEN, Map.of())::unpredictableNumber)
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nowIsOneMomentAndChanceIsNotRepeated() {
        Ambient now = Ambient.now();
        LocalTime first = now.time();
        Set<Bytes> numbers = new HashSet<>();
        for (int i = 0; i < 50; i++) numbers.add(now.random(Draw.UNPREDICTABLE_NUMBER, 8));
        assertThat(numbers).hasSize(50);
        assertThat(now.time()).isEqualTo(first);
        assertThat(now.date())
                .isBetween(WHEN.toLocalDate().minusYears(1), WHEN.toLocalDate().plusYears(100));
    }
}
