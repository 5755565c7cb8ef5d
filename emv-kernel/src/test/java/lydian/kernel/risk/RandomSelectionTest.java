// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EMV 4.4 Book 3, 10.6.1 and 10.6.2. */
class RandomSelectionTest {
    private static final RandomSelection RULE = new RandomSelection(20, 60, 4_000);

    @ParameterizedTest(name = "amount {0}, drew {1}: {2}")
    @CsvSource({
        "0, 20, true",
        "0, 21, false",
        "3999, 20, true",
        "3999, 21, false",
        "4000, 20, true",
        "4000, 21, false",
        "7000, 40, true",
        "7000, 41, false",
        "6999, 40, false",
        "9999, 59, true",
        "9999, 60, false"
    })
    void theTargetGrowsFromTheThresholdToTheFloorLimitAndNothingIsRoundedUp(long amount, int drawn, boolean selected) {
        assertThat(RULE.selected(amount, 10_000, drawn)).isEqualTo(selected);
    }

    @Test
    void fromTheFloorLimitOnNobodyIsSelectedByChance() {
        assertThat(RULE.selected(10_000, 10_000, 1)).isFalse();
        assertThat(RULE.selected(10_001, 10_000, 1)).isFalse();
    }

    @Test
    void amountsBeyondThirtyTwoBitsAreComputedExactly() {
        RandomSelection wide = new RandomSelection(0, 99, 0);
        assertThat(wide.selected(999_999_999_998L, 999_999_999_999L, 98)).isTrue();
        assertThat(wide.selected(999_999_999_998L, 999_999_999_999L, 99)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 50, 0", "100, 100, 0", "50, 49, 0", "50, 100, 0", "50, 60, -1"})
    void percentagesAreZeroToNinetyNineAndInOrder(int target, int maxTarget, long threshold) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomSelection(target, maxTarget, threshold));
    }
}
