// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The command as a user calls it, in this process: what it wrote, and how it ended. */
final class Called {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Charset charset;
    private int exitCode = -1;

    private Called(Charset charset) {
        this.charset = charset;
    }

    static Called with(String... args) {
        return new Called(StandardCharsets.UTF_8).run(false, new byte[0], args);
    }

    static Called onTerminal(String... args) {
        return new Called(StandardCharsets.UTF_8).run(true, new byte[0], args);
    }

    static Called inAscii(String... args) {
        return new Called(StandardCharsets.US_ASCII).run(false, new byte[0], args);
    }

    static Called given(byte[] input, String... args) {
        return new Called(StandardCharsets.UTF_8).run(false, input, args);
    }

    private Called run(boolean terminal, byte[] input, String... args) {
        Screen screen = new Screen(new ByteArrayInputStream(input), out, err, charset, terminal);
        exitCode = Main.run(args, screen);
        return this;
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString(charset);
    }

    String err() {
        return err.toString(charset);
    }

    /** Both streams: what must not be seen must be on neither. */
    String everything() {
        return out() + err();
    }
}
