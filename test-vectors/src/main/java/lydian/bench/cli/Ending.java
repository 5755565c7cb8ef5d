// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

/** Ends the command early with a message for the person who called it: an expected end, so without a stack trace. */
final class Ending extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One of {@link ExitCode}. */
    private final int exitCode;

    /** The word after {@code lydian} whose help to point to; empty for the command's own. */
    private final String helpFor;

    private Ending(int exitCode, String message, String helpFor) {
        super(message, null, false, false);
        this.exitCode = exitCode;
        this.helpFor = helpFor;
    }

    /** A wrong call, with a pointer to the help of that word. */
    static Ending usage(String helpFor, String message) {
        return new Ending(ExitCode.USAGE, message, helpFor);
    }

    /** Any other end. */
    static Ending because(int exitCode, String message) {
        return new Ending(exitCode, message, "-");
    }

    int exitCode() {
        return exitCode;
    }

    boolean pointsToHelp() {
        return !helpFor.equals("-");
    }

    String helpFor() {
        return helpFor;
    }

    /** The message, which is never null. */
    String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
