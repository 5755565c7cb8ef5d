// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KernelLimitsTest {
    @Test
    void everyLimitIsAtLeastOne() {
        assertThat(new KernelLimits(1, 1, 1, 1).turns()).isEqualTo(1);
        assertThatThrownBy(() -> new KernelLimits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KernelLimits(1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KernelLimits(1, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KernelLimits(1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
