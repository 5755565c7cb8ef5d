// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

/**
 * How long a transaction may go on. A card decides how many questions it provokes; these numbers decide how many it gets.
 *
 * <p>Whatever the answers are, a transaction ends within these limits, with an outcome that says which one was reached.
 *
 * @param turns questions of any kind (to card, people, host), and steps opened, in one transaction
 * @param apdus commands to the card in one transaction
 * @param records READ RECORD commands for application data; an AFL can name 30 files of 255 records
 * @param candidates applications on the candidate list, and SELECT commands with which to find them
 */
public record KernelLimits(int turns, int apdus, int records, int candidates) {
    /** More than any honest card needs, and little enough to end within a minute. */
    public static final KernelLimits DEFAULT = new KernelLimits(1_000, 500, 255, 64);

    /**
     * Checks the limits.
     *
     * @param turns questions and steps
     * @param apdus commands
     * @param records READ RECORD commands
     * @param candidates applications
     * @throws IllegalArgumentException if one is less than 1
     */
    public KernelLimits {
        if (turns < 1 || apdus < 1 || records < 1 || candidates < 1)
            throw new IllegalArgumentException("a limit below 1");
    }
}
