// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command ends. */
class MainTest {
    @Test
    void good() {
        assertThat(Called.with("decode", "9000").exitCode()).isZero();
        assertThat(Called.with("--version").exitCode()).isZero();
        assertThat(Called.with("--help").exitCode()).isZero();
    }

    @Test
    void wrongCallsAreTwoAndPointToTheHelp() {
        assertThat(Called.with().exitCode()).isEqualTo(2);
        assertThat(Called.with("frobnicate").exitCode()).isEqualTo(2);
        assertThat(Called.with("frobnicate").err()).contains("no command frobnicate", "Try: lydian --help");
        assertThat(Called.with("decode").err()).contains("Try: lydian decode --help");
        assertThat(Called.with("decode", "--frob", "00").exitCode()).isEqualTo(2);
        assertThat(Called.with("decode", "--as", "xyz", "00").exitCode()).isEqualTo(2);
        assertThat(Called.with("decode", "--kernel", "c9", "00").exitCode()).isEqualTo(2);
        assertThat(Called.with("completion", "fish").exitCode()).isEqualTo(2);
        assertThat(Called.with("help", "frobnicate").exitCode()).isEqualTo(2);
    }

    @Test
    void missingFileIsTwo(@TempDir Path folder) {
        Called called = Called.with("decode", "@" + folder.resolve("none"));
        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.err()).startsWith("lydian: ").contains("none").doesNotContain("Exception");
        assertThat(Called.with("decode", "@" + folder).exitCode()).isEqualTo(2);
    }

    @Test
    void malformedInputIsFive() {
        assertThat(Called.with("decode", "9F").exitCode()).isEqualTo(5);
    }

    @Test
    void exitCodesAreDocumented() {
        assertThat(Called.with("--help").out())
                .contains(
                        "0   good",
                        "1   declined",
                        "2   the call",
                        "3   the card",
                        "4   a config",
                        "5   malf",
                        "70  a bug");
        assertThat(new int[] {
                    ExitCode.GOOD,
                    ExitCode.FAILED,
                    ExitCode.USAGE,
                    ExitCode.CARD_OR_READER,
                    ExitCode.CONFIGURATION,
                    ExitCode.MALFORMED,
                    ExitCode.BUG
                })
                .containsExactly(0, 1, 2, 3, 4, 5, 70);
    }

    @Test
    void bugIsSeventyAndTellsNoData() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream broken = new ByteArrayInputStream(new byte[1]) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                throw new IllegalStateException("4761739001010119");
            }
        };
        Screen screen = new Screen(broken, new ByteArrayOutputStream(), err, StandardCharsets.UTF_8, false);
        assertThat(Main.run(new String[] {"decode", "-"}, screen)).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("a bug of ours", "IllegalStateException", "report", Bugs.SWITCH)
                .doesNotContain("4761739001010119");
    }

    @Test
    void bugShowsWhereOnDemandAndStillNoData() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream nothing = InputStream.nullInputStream();
        Screen screen = new Screen(nothing, new ByteArrayOutputStream(), err, StandardCharsets.UTF_8, false);
        int exitCode = Bugs.report(new IllegalStateException("4761739001010119"), true, screen);
        assertThat(exitCode).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("    at lydian.bench")
                .doesNotContain("4761739001010119");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
    void closedPipeIsNoError(String message) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        Screen screen = new Screen(nothing, failing(message), err, StandardCharsets.UTF_8, false);
        assertThat(Main.run(new String[] {"decode", "9000"}, screen)).isZero();
        assertThat(Main.run(new String[] {"decode", "9F"}, screen)).isEqualTo(5);
        assertThat(err.size()).isZero();
    }

    @Test
    void fullDiskIsAnError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        Screen screen = new Screen(nothing, failing("No space left on device"), err, StandardCharsets.UTF_8, false);
        assertThat(Main.run(new String[] {"decode", "9000"}, screen)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    static String[] commands() {
        return Commands.names();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsEverywhere(String command) {
        for (Called called :
                new Called[] {Called.with(command, "--help"), Called.with(command, "-h"), Called.with("help", command)
                }) {
            assertThat(called.exitCode()).isZero();
            assertThat(called.out()).startsWith("Usage: lydian " + command).contains("--color", "--help");
        }
        assertThat(Called.with("--help").out()).contains("  " + command);
    }

    @Test
    void everyOptionIsInTheHelp() {
        for (String name : Commands.names()) {
            Command command = Objects.requireNonNull(Commands.named(name));
            String help = Called.with(name, "--help").out();
            for (Option option : command.usage().options()) assertThat(help).contains(option.name());
        }
    }

    @Test
    void helpOfDecodeTellsTheRanking() {
        assertThat(Called.with("decode", "--help").out())
                .containsSubsequence("1. a QR code", "2. an answer to reset", "3. a command", "10. TLV that is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsCommandsAndOptions(String shell) {
        Called called = Called.with("completion", shell);
        assertThat(called.exitCode()).isZero();
        assertThat(called.out())
                .contains("decode", "verify", "--lenient", "--allow-unsupported", "compdef", "complete");
    }

    @Test
    void versionIsTheBuilds() {
        assertThat(Called.with("--version").out())
                .containsPattern("lydian \\d+\\.\\d+\\.\\d+")
                .doesNotContain("$");
        assertThat(Called.with("-V").out()).isEqualTo(Called.with("--version").out());
    }
}
