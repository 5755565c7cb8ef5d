// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import lydian.bench.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Where the command reads and writes, and the only door to the terminal.
 *
 * <p>Every text that goes through it is made visible first ({@link Printable}), so that no caller can forget; the only
 * escape sequences that come out are its own colours. What is written to a pipe that nobody reads any more is dropped
 * quietly: the command goes on to its exit code.
 */
public final class Screen {
    private static final int BUFFER = 8_192;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final Charset charset;
    private final boolean unicode;
    private final boolean terminal;
    private final StringBuilder pending = new StringBuilder();
    private boolean colour;
    private @Nullable IOException failure;

    /**
     * A screen.
     *
     * @param in standard input
     * @param out standard output, unbuffered
     * @param err standard error, unbuffered
     * @param charset of both
     * @param terminal whether standard output is a terminal that a person looks at
     */
    public Screen(InputStream in, OutputStream out, OutputStream err, Charset charset, boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.charset = charset;
        this.unicode = charset.equals(StandardCharsets.UTF_8);
        this.terminal = terminal;
        this.colour = terminal;
    }

    /** What is piped in, or typed. */
    InputStream input() {
        return in;
    }

    /** Whether a person looks at it. */
    boolean terminal() {
        return terminal;
    }

    /** Whether colours are written. */
    boolean colour() {
        return colour;
    }

    /** Writes colours, or none, from now on. */
    void colour(boolean wanted) {
        colour = wanted;
    }

    /** Whether characters beyond ASCII arrive. */
    boolean unicode() {
        return unicode;
    }

    /** Writes text in a colour. A line end in it is foreign, and made visible like other control characters. */
    Screen print(Ink ink, String text) {
        if (text.isEmpty()) return this;
        String safe = safe(text);
        if (colour && !ink.code().isEmpty()) {
            pending.append("\u001b[")
                    .append(ink.code())
                    .append('m')
                    .append(safe)
                    .append("\u001b[0m");
        } else {
            pending.append(safe);
        }
        return this;
    }

    /** Writes text in no colour. */
    Screen print(String text) {
        return print(Ink.PLAIN, text);
    }

    /** Ends a line. */
    Screen line() {
        pending.append('\n');
        if (pending.length() >= BUFFER) flush();
        return this;
    }

    /** Writes a line in no colour. */
    Screen line(String text) {
        return print(text).line();
    }

    /** Writes text of several lines whose line ends are ours. */
    Screen block(String lines) {
        int from = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', from)) {
            line(lines.substring(from, end));
            from = end + 1;
        }
        return print(lines.substring(from));
    }

    /** Writes our own text as it is, colours included: a help page, a completion script. */
    Screen trusted(String text) {
        pending.append(text);
        return this;
    }

    /** Writes a line to standard error, after everything that was written before it. */
    void error(Ink ink, String text) {
        flush();
        String safe = safe(text);
        String shown = colour && !ink.code().isEmpty() ? "\u001b[" + ink.code() + "m" + safe + "\u001b[0m" : safe;
        send(err, shown + "\n");
    }

    /** Shows how far a long run is, in place of what was shown there before; on a terminal only. */
    void progress(String text) {
        if (!terminal) return;
        flush();
        send(err, "\r\u001b[K" + safe(text));
    }

    /** Sends what is pending on its way. */
    void flush() {
        if (pending.length() == 0) return;
        String text = pending.toString();
        pending.setLength(0);
        if (failure == null) failure = send(out, text);
    }

    /** Why output was lost, if it was and the reader had not simply gone. */
    @Nullable
    String lost() {
        if (failure == null) return null;
        String why = failure.getMessage();
        boolean gone = why != null && (why.startsWith("Broken pipe") || why.startsWith("The pipe"));
        return gone ? null : String.valueOf(why);
    }

    private @Nullable IOException send(OutputStream to, String text) {
        try {
            to.write(text.getBytes(charset));
            to.flush();
            return null;
        } catch (IOException nobodyThere) {
            return nobodyThere;
        }
    }

    private String safe(String text) {
        String visible = Printable.plain(text);
        return unicode ? visible : Printable.ascii(visible);
    }
}
