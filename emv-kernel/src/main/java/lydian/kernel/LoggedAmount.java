// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

/**
 * The answer to {@link Request.PreviousAmount}: the most recent amount logged for a card, not the sum of several.
 *
 * @param minorUnits the amount in the smallest unit of the transaction's currency; 0 if nothing is logged
 */
public record LoggedAmount(long minorUnits) {
    /** Nothing is logged for this card. */
    public static final LoggedAmount NONE = new LoggedAmount(0);

    /**
     * Checks the amount.
     *
     * @param minorUnits the amount
     * @throws IllegalArgumentException if it is negative
     */
    public LoggedAmount {
        if (minorUnits < 0) throw new IllegalArgumentException("an amount below 0");
    }
}
