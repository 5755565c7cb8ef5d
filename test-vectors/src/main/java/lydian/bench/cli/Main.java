// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import lydian.tlv.CardDataException;
import org.jspecify.annotations.Nullable;

/**
 * The {@code lydian} command.
 *
 * <p>It finds the command, hands it its words, and turns every end into one of {@link ExitCode}. Nothing that takes
 * long to load is touched on the way: the libraries for help, completion and JSON are loaded by who needs them.
 */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process.
     *
     * @param args the words of the call
     */
    public static void main(String... args) {
        boolean terminal = Terminals.isTerminal();
        Screen screen = new Screen(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset(),
                terminal);
        if (terminal) screen.colour(Terminals.colour("auto", true, System.getenv("NO_COLOR"), System.getenv("TERM")));
        int exitCode = run(args, screen);
        // Not always: on later JDKs System.exit looks for a logger first, which takes as long as all the rest.
        if (exitCode != ExitCode.GOOD) System.exit(exitCode);
    }

    /**
     * Runs the command.
     *
     * @param args the words of the call
     * @param screen where it reads and writes
     * @return the exit code
     */
    public static int run(String[] args, Screen screen) {
        int exitCode;
        try {
            exitCode = dispatch(args, screen);
        } catch (Ending end) {
            exitCode = ended(end, screen);
        } catch (IOException unreadable) {
            screen.error(Ink.WRONG, "lydian: " + Files.why(unreadable));
            exitCode = ExitCode.USAGE;
        } catch (CardDataException malformed) {
            screen.error(Ink.WRONG, "lydian: " + malformed.getMessage());
            exitCode = ExitCode.MALFORMED;
        } catch (Throwable bug) {
            exitCode = Bugs.report(bug, System.getenv(Bugs.SWITCH) != null, screen);
        }
        screen.flush();
        String lost = screen.lost();
        if (lost == null) return exitCode;
        screen.error(Ink.WRONG, "lydian: the output could not be written: " + lost);
        return ExitCode.USAGE;
    }

    private static int dispatch(String[] args, Screen screen) throws IOException {
        if (args.length == 0) {
            Help.of("", screen);
            return ExitCode.USAGE;
        }
        switch (args[0]) {
            case "--help", "-h", "help" -> {
                return Help.of(args.length > 1 ? args[1] : "", screen);
            }
            case "--version", "-V" -> {
                return Version.print(screen);
            }
            default -> {
                return command(args, screen);
            }
        }
    }

    private static int command(String[] args, Screen screen) throws IOException {
        Command command = Commands.named(args[0]);
        if (command == null) throw Ending.usage("", "there is no command " + Words.named(args[0]));
        Words words = Words.parse(command.usage(), args, 1);
        if (words.has(Option.HELP)) return Help.of(args[0], screen);
        String when = words.value(Option.COLOUR);
        if (when != null) {
            screen.colour(Terminals.colour(when, screen.terminal(), System.getenv("NO_COLOR"), System.getenv("TERM")));
        }
        return command.run(words, screen);
    }

    private static int ended(Ending end, Screen screen) {
        screen.error(Ink.WRONG, "lydian: " + end.text());
        if (end.pointsToHelp()) {
            String of = end.helpFor().isEmpty() ? "lydian" : "lydian " + end.helpFor();
            screen.error(Ink.PLAIN, "Try: " + of + " --help");
        }
        return end.exitCode();
    }

    /** The encoding of the terminal. The names of the property changed with the JDK. */
    private static Charset charset() {
        String name = property("stdout.encoding", "sun.stdout.encoding", "native.encoding");
        if (name == null || name.equals("UTF-8")) return StandardCharsets.UTF_8;
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }

    private static @Nullable String property(String... names) {
        for (String name : names) {
            String value = System.getProperty(name);
            if (value != null) return value;
        }
        return null;
    }
}
