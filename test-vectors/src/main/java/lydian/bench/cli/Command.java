// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.IOException;

/** One word after {@code lydian}. A new one is a class of its own and a line in {@link Commands}. */
interface Command {
    /** How it is called. */
    Usage usage();

    /**
     * Does it.
     *
     * @return one of {@link ExitCode}
     * @throws Ending to end with a message
     * @throws IOException if a file cannot be read or written; its message names the file
     */
    int run(Words words, Screen screen) throws IOException;
}
