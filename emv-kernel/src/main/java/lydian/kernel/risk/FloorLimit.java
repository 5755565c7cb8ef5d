// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

/** The floor limit. EMV 4.4 Book 3, 10.6.1. */
public final class FloorLimit {
    private FloorLimit() {}

    /**
     * Whether the amount reaches the floor limit.
     *
     * @param amount Amount, Authorised in minor units
     * @param previous the amount of the most recent transaction of this PAN in the terminal's log (split sales); 0 if
     *     there is none or no log
     * @param limit tag 9F1B in minor units
     * @return true from the limit on: an amount equal to it exceeds it
     */
    public static boolean exceeded(long amount, long previous, long limit) {
        return amount + previous >= limit;
    }
}
