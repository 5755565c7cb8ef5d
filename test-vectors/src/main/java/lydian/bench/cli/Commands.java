// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import org.jspecify.annotations.Nullable;

/** The table of contents: every word after {@code lydian}. Only the class of the one that is called gets loaded. */
final class Commands {
    private static final String[] NAMES = {"pay", "decode", "verify", "flow", "completion"};

    private Commands() {}

    /** All of them, in the order of the help. */
    static String[] names() {
        return NAMES.clone();
    }

    /** The one of a name, or null. */
    static @Nullable Command named(String name) {
        switch (name) {
            case "decode" -> {
                return new DecodeCommand();
            }
            case "verify" -> {
                return new VerifyCommand();
            }
            case "pay" -> {
                return new PayCommand();
            }
            case "flow" -> {
                return new FlowCommand();
            }
            case "completion" -> {
                return new CompletionCommand();
            }
            default -> {
                return null;
            }
        }
    }
}
