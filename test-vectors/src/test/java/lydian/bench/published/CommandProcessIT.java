// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, from its one jar: that it starts, what it prints, how it ends. */
class CommandProcessIT {
    private static final String FCI = "6F1D8407A0000000038002A5125008424152434C4159538701005F2D02656E";

    @TempDir
    Path folder;

    private Jdk.Ran lydian(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
        command.addAll(List.of("-jar", Artefacts.COMMAND.toString()));
        command.addAll(List.of(words));
        return Jdk.java(folder, command);
    }

    @Test
    void decodes() throws Exception {
        Jdk.Ran decoded = lydian("decode", FCI);
        assertThat(decoded.exitCode()).isZero();
        assertThat(decoded.output())
                .contains("├─ 84 Dedicated File (DF) Name", "\"BARCLAYS\"")
                .doesNotContain("\u001b");
    }

    @Test
    void readsStandardInput() throws Exception {
        // There is nothing on it here: no bytes, so nothing that could be wrong with them.
        assertThat(lydian("decode", "-").exitCode()).isIn(0, 5);
    }

    @Test
    void verifiesTheShippedVectors() throws Exception {
        String vectors = Artefacts.ROOT.resolve("test-vectors/vectors").toString();
        Path report = folder.resolve("report.xml");
        Jdk.Ran verified =
                lydian("verify", "--kind", "tlv-decode,dol,tag-values,qr,capk", "--junit", report.toString(), vectors);
        assertThat(verified.output()).containsPattern("total +[1-9]\\d* +0 +0");
        assertThat(verified.exitCode()).isZero();
        assertThat(Files.readString(report)).contains("<testsuite name=\"capk\"");
    }

    @Test
    void failingVectorsAreOne() throws Exception {
        Path file = Files.writeString(
                folder.resolve("v.json"), "{\"kind\": \"no such\", \"cases\": [{\"id\": \"a\", \"op\": \"b\"}]}");
        assertThat(lydian("verify", file.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void wrongCallsAreTwo() throws Exception {
        assertThat(lydian().exitCode()).isEqualTo(2);
        assertThat(lydian("decode").exitCode()).isEqualTo(2);
        assertThat(lydian("verify", "none").exitCode()).isEqualTo(2);
    }

    @Test
    void malformedInputIsFive() throws Exception {
        Jdk.Ran decoded = lydian("decode", FCI.substring(0, 20));
        assertThat(decoded.exitCode()).isEqualTo(5);
        assertThat(decoded.output()).contains("Malformed at 2");
    }

    @Test
    void helpAndCompletionWorkFromTheJar() throws Exception {
        assertThat(lydian("--help").exitCode()).isZero();
        assertThat(lydian("decode", "--help").output()).contains("--lenient");
        assertThat(lydian("completion", "zsh").output()).contains("--allow-unsupported");
        assertThat(lydian("--version").output()).contains("lydian " + Artefacts.VERSION);
    }

    /** What {@code | head} does: it reads a little and goes away. */
    @Test
    void closedPipeIsNoStackTrace() throws IOException, InterruptedException {
        Path big = folder.resolve("big.txt");
        Files.writeString(big, "9F3704DEADBEEF".repeat(20_000));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-jar", Artefacts.COMMAND.toString(), "decode", "@" + big)
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isPositive();
        }
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
        assertThat(process.exitValue()).isZero();
    }
}
