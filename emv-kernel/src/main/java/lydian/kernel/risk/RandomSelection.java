// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

import java.math.BigInteger;

/**
 * Random transaction selection. EMV 4.4 Book 3, 10.6.2.
 *
 * @param target percentage to be selected below the threshold, 0 to 99
 * @param maxTarget percentage to be selected just below the floor limit, from {@code target} to 99
 * @param threshold amount in minor units from which selection is biased, 0 or more
 */
public record RandomSelection(int target, int maxTarget, long threshold) {
    private static final int MOST = 99;

    /**
     * Checks the percentages.
     *
     * @param target percentage below the threshold
     * @param maxTarget percentage just below the floor limit
     * @param threshold amount in minor units
     * @throws IllegalArgumentException if they are out of range
     */
    public RandomSelection {
        if (target < 0 || target > MOST) throw new IllegalArgumentException("target percentage " + target);
        if (maxTarget < target || maxTarget > MOST) {
            throw new IllegalArgumentException("maximum target percentage " + maxTarget);
        }
        if (threshold < 0) throw new IllegalArgumentException("threshold below 0");
    }

    /**
     * Whether a transaction is selected for going online.
     *
     * @param amount Amount, Authorised in minor units
     * @param floorLimit tag 9F1B in minor units
     * @param drawn a random number from 1 to 99
     * @return true if it is; never from the floor limit on, where random selection is not performed
     */
    public boolean selected(long amount, long floorLimit, int drawn) {
        if (amount >= floorLimit) return false;
        if (amount < threshold) return drawn <= target;
        // The target grows in a straight line from the threshold to the floor limit. Multiplied out, so that nothing is
        // rounded: (drawn - target) / (max - target) <= (amount - threshold) / (limit - threshold).
        BigInteger left = product(drawn - target, floorLimit - threshold);
        return left.compareTo(product(maxTarget - target, amount - threshold)) <= 0;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
