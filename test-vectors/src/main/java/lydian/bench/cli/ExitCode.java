// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

/** How the command ends. These numbers are part of its interface: scripts rely on them. */
final class ExitCode {
    /** Good: understood, passed, approved. */
    static final int GOOD = 0;
    /** Declined, or a check failed. */
    static final int FAILED = 1;
    /** The call was wrong: an unknown word, or a file that is not there or cannot be read or written. */
    static final int USAGE = 2;
    /** The card or the reader failed. */
    static final int CARD_OR_READER = 3;
    /** A configuration is incomplete or contradicts itself. */
    static final int CONFIGURATION = 4;
    /** The input is not what its format says. */
    static final int MALFORMED = 5;
    /** A bug of ours. */
    static final int BUG = 70;

    private ExitCode() {}

    /** One line each, for {@code --help}. */
    static String[] table() {
        return new String[] {
            "0   good: understood, passed, approved",
            "1   declined, or a check failed",
            "2   the call was wrong: an unknown word, a file that cannot be read or written",
            "3   the card or the reader failed",
            "4   a configuration is incomplete or contradicts itself",
            "5   malformed input",
            "70  a bug of ours: please report it"
        };
    }
}
