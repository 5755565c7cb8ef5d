// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of malformed input: the readable part, then the defect with its offset, exit code 5. */
class MalformedInputTest {
    private static final String FCI =
            "6F3B8407A0000000031010A530500B56495341204352454449548701019F38189F66049F02069F03069F1A0295055F2A029A039C019F37045F2D02656E";

    @Test
    void fciCutAtEveryByteIsShownAsFarAsItGoes() {
        Bytes fci = Bytes.hex(FCI);
        for (int length = 1; length < fci.length(); length++) {
            String cut = fci.slice(0, length).hex();
            for (String option : new String[] {"--lenient", "--color=never"}) {
                Called called = Called.with("decode", option, cut);
                assertThat(called.exitCode()).as(cut).isEqualTo(ExitCode.MALFORMED);
                assertThat(called.out()).as(cut).containsPattern("Malformed at \\d+: .+");
                assertThat(called.err()).isEmpty();
                if (length >= 11) assertThat(called.out()).contains("A0000000031010  Visa");
                if (length >= 26) assertThat(called.out()).contains("\"VISA CREDIT\"");
            }
        }
        assertThat(Called.with("decode", FCI).exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    void everyChangedByteEndsInADocumentedWay() {
        byte[] fci = Bytes.hex(FCI).toArray();
        for (int i = 0; i < fci.length; i++) {
            for (int value : new int[] {0x00, 0x1F, 0x7F, 0x80, 0x84, 0x9F, 0xFF}) {
                byte[] changed = fci.clone();
                changed[i] = (byte) value;
                assertThat(Called.with("decode", Bytes.of(changed).hex()).exitCode())
                        .isIn(ExitCode.GOOD, ExitCode.MALFORMED);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tlv, 9F, 0",
        "tlv, 9C81, 2",
        "tlv, 9C0200, 2",
        "tlv, 8202400061, 5",
        "tlv, 82024000 00, 4",
        "dol, 9F0206 9F, 3",
        "dol, 9F0206 9F03, 5",
        "apdu, 00A40400 05 A000, 4",
        "apdu, 90, 0",
        "atr, 3B, 1",
        "atr, 3BF4, 2",
        "afl, 080101, 0",
        "82, 400000, 0",
        "A5, 5004 56495341 87, 7",
        "5A, 47617390010101ZZ, 7",
        "tlv, 8202400, 3"
    })
    void defectHasItsOffset(String as, String input, int offset) {
        Called called = Called.with("decode", "--as", as, input);
        assertThat(called.exitCode()).isEqualTo(ExitCode.MALFORMED);
        assertThat(called.out()).contains("Malformed at " + offset + ": ");
        assertThat(Called.with("decode", "--json", "--as", as, input).out()).contains("\"offset\": " + offset);
    }

    @Test
    void readablePartComesFirst() {
        String out = Called.with("decode", "8202400095").out();
        assertThat(out).containsSubsequence("82 Application Interchange Profile", "SDA supported", "Malformed at 5");
    }

    @Test
    void strictReadingStopsWhereLenientGoesOn() {
        // An indefinite length, then a good object.
        String input = "E180" + "9A03251231" + "0000";
        assertThat(Called.with("decode", input).out()).doesNotContain("2025-12-31");
        assertThat(Called.with("decode", "--lenient", input).out()).contains("2025-12-31");
        assertThat(Called.with("decode", "--lenient", input).exitCode()).isEqualTo(ExitCode.MALFORMED);
    }

    @Test
    void lenientReadingTellsEveryDefect() {
        String input = "6F0A" + "8407A0" + "00" + "9A0325";
        assertThat(Called.with("decode", "--lenient", input).out().split("Malformed at", -1))
                .hasSizeGreaterThan(Called.with("decode", input).out().split("Malformed at", -1).length);
    }

    @Test
    void aCodeWithAWrongCheckValueIsMalformed() {
        Called called =
                Called.with("decode", "00020101021129370016A000000677010111011300660000000005802TH530376463040000");
        assertThat(called.exitCode()).isEqualTo(ExitCode.MALFORMED);
        assertThat(called.out()).contains("check value should be 8956");
    }

    @Test
    void nothingReadableIsSaidInOneLine() {
        Called called = Called.with("decode", "hello");
        assertThat(called.out()).isEqualTo("Malformed at 0: not a hexadecimal digit at character 1\n");
        assertThat(called.exitCode()).isEqualTo(ExitCode.MALFORMED);
    }
}
