// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinkLimitsTest {
    @Test
    void theSmallestLimitsAllowOneExchange() {
        assertThat(new LinkLimits(1, 0, 0).exchanges()).isEqualTo(1);
    }

    @Test
    void lessIsTheCallersMistake() {
        assertThatThrownBy(() -> new LinkLimits(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinkLimits(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinkLimits(1, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
