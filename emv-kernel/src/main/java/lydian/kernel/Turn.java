// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.List;

/**
 * The kernel's move: either it {@linkplain Ask asks} for something, or it is {@linkplain Done done}.
 *
 * <p>Nothing runs between turns. Whoever holds the turn holds the transaction; there is no thread, no lock and no clock
 * behind it. {@link Drive} has two ways to play a transaction to its end.
 */
public sealed interface Turn permits Ask, Done {
    /**
     * Messages to show, in order, before anything else.
     *
     * @return possibly none
     */
    List<Notice> notices();
}
