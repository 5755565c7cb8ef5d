// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColourTest {
    private static final String ESC = "\u001b[";

    @Test
    void onATerminalOnly() {
        assertThat(Called.with("decode", "9000").out()).doesNotContain(ESC);
        assertThat(Called.onTerminal("decode", "9000").out()).contains(ESC);
    }

    @Test
    void optionDecides() {
        assertThat(Called.with("decode", "--color", "always", "9000").out()).contains(ESC);
        assertThat(Called.with("decode", "--colour=always", "9000").out()).contains(ESC);
        assertThat(Called.onTerminal("decode", "--color=never", "9000").out()).doesNotContain(ESC);
    }

    @Test
    void noColorTurnsThemOffUnlessItIsEmpty() {
        assertThat(Terminals.colour("auto", true, "1", "xterm")).isFalse();
        assertThat(Terminals.colour("auto", true, "", "xterm")).isTrue();
        assertThat(Terminals.colour("auto", true, null, "xterm")).isTrue();
        assertThat(Terminals.colour("always", false, "1", "dumb"))
                .as("said on purpose")
                .isTrue();
    }

    @Test
    void dumbTerminalGetsNone() {
        assertThat(Terminals.colour("auto", true, null, "dumb")).isFalse();
        assertThat(Terminals.colour("auto", false, null, null)).isFalse();
    }

    @Test
    void anotherWordIsAWrongCall() {
        assertThatThrownBy(() -> Terminals.colour("sometimes", true, null, null))
                .isInstanceOf(Ending.class);
        assertThat(Called.with("decode", "--color=sometimes", "9000").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void helpIsColouredLikeTheRest() {
        assertThat(Called.onTerminal("--help").out()).contains(ESC);
        assertThat(Called.with("--help").out()).doesNotContain(ESC);
    }
}
