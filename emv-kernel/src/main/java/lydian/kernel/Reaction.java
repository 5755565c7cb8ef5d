// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.List;

/** What came of a {@link Signal}. */
public sealed interface Reaction {
    /** The kernel has no use for the signal now. The ask stands. */
    record Ignored() implements Reaction {}

    /**
     * The kernel took note. The ask stands: what is under way for it goes on and must not be done again.
     *
     * @param notices messages to show at once
     */
    record Standing(List<Notice> notices) implements Reaction {
        /**
         * Keeps a copy of the list.
         *
         * @param notices messages to show at once
         */
        public Standing {
            notices = List.copyOf(notices);
        }
    }

    /**
     * The ask is over, whatever becomes of what is under way for it.
     *
     * @param turn the next turn
     */
    record Moved(Turn turn) implements Reaction {}
}
