// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lydian.bench.text.Printable;
import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a terminal would obey, or that a person cannot see, gets through. */
class EscapingTest {
    /** ESC, CSI (one byte), BEL, backspace, delete, line feed, carriage return, NUL, tab, no-break space, soft hyphen. */
    private static final String HOSTILE = "VI\u001b[2J\u009b31m\u0007\b\u007f\n\r\u0000\tSA\u00a0\u00ad";

    private static String label(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return "50" + Bytes.ofInts(bytes.length).hex() + Bytes.of(bytes).hex();
    }

    private static void assertHarmless(String output) {
        assertThat(output.codePoints()).allMatch(c -> c == '\n' || Printable.shows(c));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"auto", "tlv", "50", "84", "9F12", "5F2D", "8A", "9F1E", "DF02", "dol", "apdu", "atr", "qr"})
    void labelOfACardCannotSpeakToATerminal(String as) {
        String input = as.equals("auto") || as.equals("tlv")
                ? label(HOSTILE)
                : label(HOSTILE).substring(4);
        assertHarmless(Called.with("decode", "--as", as, input).everything());
        assertHarmless(Called.with("decode", "--json", "--as", as, input).everything());
        assertHarmless(Called.with("decode", "--clear", "--as", as, input).everything());
    }

    @Test
    void escapesAreReadable() {
        assertThat(Called.with("decode", label("A\u001b[2J\\\"B")).out()).contains("\"A\\u{1B}[2J\\\\\\\"B\"");
    }

    @Test
    void coloursAreTheOnlySequences() {
        String out = Called.with("decode", "--color=always", label(HOSTILE)).out();
        assertThat(out).contains("\u001b[");
        assertHarmless(out.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void bidirectionalAndInvisibleCharactersOfAMerchantsNameAreSeen() {
        String name = "\u202Eevil\u2066\u200B\u200D\u061C\u2028\uFEFF\u3164\uE000\uDB40\uDC41";
        String code = "0002010102115907ABCDEFG" + "64" + (10 + name.codePointCount(0, name.length())) + "0002EN01"
                + twoDigits(name.codePointCount(0, name.length())) + name + "6304FFFF";
        Called called = Called.with("decode", code);
        assertHarmless(called.everything());
        assertThat(called.out()).contains("\\u{202E}evil\\u{2066}\\u{200B}");
        assertHarmless(Called.with("decode", "--json", code).everything());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    @Test
    void namesOfFilesAreEscapedToo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a\u001b[31m\u202Eb.json"), "{\"kind\": \"x\"}");
        assertHarmless(Called.with("verify", file.toString()).everything());
        assertHarmless(Called.with("verify", folder + "/no\u001bsuch").everything());
        assertHarmless(Called.with("decode", "@" + folder + "/no\u001bsuch").everything());
        assertHarmless(Called.with("decode", "--\u001b[31m", "00").everything());
        assertHarmless(Called.with("\u001b[31m").everything());
    }

    @Test
    void idsKindsAndOpsOfVectorsAreEscaped(@TempDir Path folder) throws Exception {
        String hostile = "\\u001b[31m\\u202E";
        Path file = Files.writeString(
                folder.resolve("v.json"),
                "{\"kind\": \"k" + hostile + "\", \"cases\": [{\"id\": \"i" + hostile + "\", \"op\": \"o" + hostile
                        + "\", \"inputs\": {}, \"expected\": {}}]}");
        for (String option : new String[] {"--json", "--color=never"}) {
            Called called = Called.with("verify", option, file.toString());
            assertHarmless(called.everything());
            assertThat(called.exitCode()).isEqualTo(ExitCode.FAILED);
        }
        Path junit = folder.resolve("report.xml");
        Called.with("verify", "--junit", junit.toString(), file.toString());
        assertHarmless(Files.readString(junit));
    }
}
