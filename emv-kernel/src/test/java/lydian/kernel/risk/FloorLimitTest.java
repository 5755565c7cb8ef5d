// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EMV 4.4 Book 3, 10.6.1: equal or greater, with the part of a split sale that came before. */
class FloorLimitTest {
    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource({
        "9999, 0, false",
        "10000, 0, true",
        "10001, 0, true",
        "5000, 4999, false",
        "5000, 5000, true",
        "5000, 4294967280, true"
    })
    void theFloorLimitIsReachedByAnEqualAmount(long amount, long previous, boolean exceeded) {
        assertThat(FloorLimit.exceeded(amount, previous, 10_000)).isEqualTo(exceeded);
    }
}
