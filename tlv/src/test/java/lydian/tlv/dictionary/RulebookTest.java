// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTest {
    @ParameterizedTest
    @EnumSource(Rulebook.class)
    void aRulebookIsFoundByItsTitleHoweverWritten(Rulebook rulebook) {
        assertThat(Rulebook.named(rulebook.title())).contains(rulebook);
        assertThat(Rulebook.named(rulebook.title().replace("-", "").toUpperCase(java.util.Locale.ROOT)))
                .contains(rulebook);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C-1", "C-9", "visa", "c"})
    void noRulebookHasAnotherName(String name) {
        assertThat(Rulebook.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, C2", "3, C3", "4, C4", "5, C5", "6, C6", "7, C7", "8, C8"})
    void aKernelHasItsBook(int kernel, Rulebook rulebook) {
        assertThat(Rulebook.ofKernel(kernel)).contains(rulebook);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 9, 10, 'c' - '0', 'e' - '0', 'p' - '0', 'q' - '0', 0x2A})
    void otherKernelsHaveNone(int kernel) {
        assertThat(Rulebook.ofKernel(kernel)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A0000000041010, C2", "A0000000050001, C2", "A0000000031010, C3", "A0000000980840, C3", "A00000002501, C4",
        "A0000000651010, C5", "A0000001523010, C6", "A0000003241010, C6", "A000000333010101, C7", "A000000333, C7",
    })
    void aSchemeHasItsKernel(String aid, Rulebook rulebook) {
        assertThat(Rulebook.ofApplication(Bytes.hex(aid))).contains(rulebook);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A0000000", "A0000002771010", "D27600002545500100", "325041592E"})
    void otherApplicationsHaveNone(String aid) {
        assertThat(Rulebook.ofApplication(Bytes.hex(aid))).isEmpty();
    }

    @Test
    void codesAreDifferent() {
        assertThat(Rulebook.values()).extracting(Rulebook::code).doesNotHaveDuplicates();
    }
}
