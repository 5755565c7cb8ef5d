// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Whether there is a person at the other end, and whether that person wants colours. */
final class Terminals {
    private Terminals() {}

    /** Whether standard output is a terminal. */
    @SuppressWarnings("SystemConsoleNull") // null says enough up to 21; later JDKs are asked further
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) return false;
        if (Runtime.version().feature() < 22) return true;
        // From 22 on there is always a console; it is asked by a method that 17 does not have.
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return false;
        }
    }

    /**
     * Whether to write colours.
     *
     * @param when auto, always or never
     * @param terminal whether output goes to one
     * @param noColor the environment variable NO_COLOR: counts when it is there and not empty (no-color.org)
     * @param term the environment variable TERM
     * @throws Ending for any other word
     */
    static boolean colour(String when, boolean terminal, @Nullable String noColor, @Nullable String term) {
        switch (when) {
            case "always" -> {
                return true;
            }
            case "never" -> {
                return false;
            }
            case "auto" -> {
                return terminal && (noColor == null || noColor.isEmpty()) && !"dumb".equals(term);
            }
            default -> throw Ending.usage("", "--color takes auto, always or never");
        }
    }
}
