// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import java.util.Locale;
import java.util.Set;

/**
 * A line in the table of contents of a flow; the enums that list the steps of a Book implement it.
 *
 * @param <T> the transaction the steps work on
 */
public interface Node<T extends TransactionData> {
    /**
     * The name in the program.
     *
     * @return capitals; an enum has it
     */
    String name();

    /**
     * Where in the Book.
     *
     * @return like {@code EMV 4.4 Book 3, 10.8}
     */
    String section();

    /**
     * A new step.
     *
     * @return the step, not entered yet
     */
    Step<T> open();

    /**
     * The exits by which the step may leave the order, {@link Exit#DONE} not among them.
     *
     * @return possibly none
     */
    default Set<? extends Exit> exits() {
        return Set.of();
    }

    /**
     * Whether the step ever leaves by {@link Exit#DONE}.
     *
     * @return false for a step that always leaves by another exit, or ends the transaction
     */
    default boolean leavesInOrder() {
        return true;
    }

    /**
     * The name in the Book.
     *
     * @return the words of {@link #name()}, each with a capital
     */
    default String title() {
        StringBuilder title = new StringBuilder(name().toLowerCase(Locale.ROOT).replace('_', ' '));
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || title.charAt(i - 1) == ' ') title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
        }
        return title.toString();
    }
}
