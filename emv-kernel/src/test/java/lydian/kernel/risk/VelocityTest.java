// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import lydian.tlv.data.Tvr;
import lydian.tlv.data.TvrBit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EMV 4.4 Book 3, 10.6.3. */
class VelocityTest {
    private static final Velocity LIMITS = new Velocity(3, 5);

    @ParameterizedTest(name = "{0} transactions offline in a row")
    @CsvSource({"1, 0000000000", "3, 0000000000", "4, 0000004000", "5, 0000004000", "6, 0000006000"})
    void aLimitIsExceededOnlyByMore(int offline, String tvr) {
        Tvr results = LIMITS.check(OptionalInt.of(10 + offline), OptionalInt.of(10), Tvr.NONE);
        assertThat(results.bytes().hex()).isEqualTo(tvr);
    }

    @ParameterizedTest(name = "ATC {0}, last online ATC {1}")
    @CsvSource({"10, 10", "9, 10", "-1, 10", "10, -1", "-1, -1"})
    void countersThatAreMissingOrStandStillSetBothBits(int atc, int last) {
        Tvr results = LIMITS.check(counter(atc), counter(last), Tvr.NONE);
        assertThat(results).isEqualTo(Tvr.of(TvrBit.LOWER_OFFLINE_LIMIT_EXCEEDED, TvrBit.UPPER_OFFLINE_LIMIT_EXCEEDED));
    }

    @Test
    void aRegisterThatWasReturnedAsZeroMakesTheCardNew() {
        assertThat(LIMITS.check(OptionalInt.of(1), OptionalInt.of(0), Tvr.NONE)).isEqualTo(Tvr.of(TvrBit.NEW_CARD));
    }

    @Test
    void aNewCardWhoseCounterStandsAtZeroAsWellExceedsBothLimits() {
        assertThat(LIMITS.check(OptionalInt.of(0), OptionalInt.of(0), Tvr.NONE))
                .isEqualTo(Tvr.of(
                        TvrBit.NEW_CARD, TvrBit.LOWER_OFFLINE_LIMIT_EXCEEDED, TvrBit.UPPER_OFFLINE_LIMIT_EXCEEDED));
    }

    @Test
    void anUpperLimitBelowTheLowerCountsOnlyAboveTheLower() {
        Velocity crossed = new Velocity(5, 3);
        assertThat(crossed.check(OptionalInt.of(15), OptionalInt.of(10), Tvr.NONE))
                .isEqualTo(Tvr.NONE);
        assertThat(crossed.check(OptionalInt.of(16), OptionalInt.of(10), Tvr.NONE))
                .isEqualTo(Tvr.of(TvrBit.LOWER_OFFLINE_LIMIT_EXCEEDED, TvrBit.UPPER_OFFLINE_LIMIT_EXCEEDED));
    }

    @Test
    void bitsThatWereSetBeforeStay() {
        Tvr before = Tvr.of(TvrBit.FLOOR_LIMIT_EXCEEDED);
        assertThat(LIMITS.check(OptionalInt.of(11), OptionalInt.of(10), before)).isEqualTo(before);
    }

    private static OptionalInt counter(int value) {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
