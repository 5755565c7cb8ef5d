// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DictionaryTest {
    @Test
    void findsAnElementByItsTag() {
        assertThat(Dictionary.find(EmvTag.AIP).orElseThrow().name()).isEqualTo("Application Interchange Profile (AIP)");
    }
}
