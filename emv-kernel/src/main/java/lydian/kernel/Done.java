// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.List;

/**
 * The last turn.
 *
 * @param outcome how the transaction ended
 * @param notices messages to show
 */
public record Done(Outcome outcome, List<Notice> notices) implements Turn {
    /**
     * Keeps a copy of the list.
     *
     * @param outcome how the transaction ended
     * @param notices messages to show
     */
    public Done {
        notices = List.copyOf(notices);
    }
}
