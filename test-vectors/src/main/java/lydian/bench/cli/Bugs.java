// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

/**
 * What is said when we broke it.
 *
 * <p>Never the message of the exception: it may carry what the caller typed, and a report is public.
 */
final class Bugs {
    /** The environment variable that asks for the stack trace. */
    static final String SWITCH = "LYDIAN_DEBUG";

    private static final String WHERE_TO = "https://github.com/lydian-emv/lydian/issues";

    private Bugs() {}

    static int report(Throwable bug, boolean trace, Screen screen) {
        StackTraceElement[] frames = bug.getStackTrace();
        String where = frames.length == 0 ? "" : " at " + frames[0];
        screen.error(Ink.WRONG, "lydian: a bug of ours (" + bug.getClass().getName() + where + "). Please report it:");
        screen.error(Ink.PLAIN, WHERE_TO);
        if (trace) {
            for (StackTraceElement frame : frames) screen.error(Ink.QUIET, "    at " + frame);
        } else {
            screen.error(Ink.PLAIN, SWITCH + "=1 in the environment shows where; it shows no data.");
        }
        return ExitCode.BUG;
    }
}
