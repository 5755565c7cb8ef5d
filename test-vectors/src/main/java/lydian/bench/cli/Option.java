// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import org.jspecify.annotations.Nullable;

/**
 * A word that begins with a hyphen.
 *
 * @param name as written, with its hyphens; this is how a command asks for it
 * @param other another spelling, or null
 * @param value what stands after it (in help), or null if nothing does
 * @param help one sentence
 */
record Option(String name, @Nullable String other, @Nullable String value, String help) {
    /** Shows the help of a command. */
    static final Option HELP = new Option("--help", "-h", null, "Shows this help.");

    /** Says when to use colours. */
    static final Option COLOUR = new Option(
            "--color",
            "--colour",
            "WHEN",
            "auto (the default: on a terminal, unless NO_COLOR is set), always or never.");

    static Option flag(String name, String help) {
        return new Option(name, null, null, help);
    }

    static Option flag(String name, String other, String help) {
        return new Option(name, other, null, help);
    }

    static Option with(String name, String value, String help) {
        return new Option(name, null, value, help);
    }

    boolean isCalled(String word) {
        return word.equals(name) || word.equals(other);
    }
}
