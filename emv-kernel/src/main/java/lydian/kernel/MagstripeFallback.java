// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

/**
 * Whether the terminal may go on with the magnetic stripe, and why, or why not.
 *
 * <p>The Books leave the conditions to the payment systems; common to them is that the stripe may replace a chip that cannot
 * be read, and never a decision of the chip.
 *
 * @param allowed whether it may
 * @param reason why, or why not, in English
 */
public record MagstripeFallback(boolean allowed, String reason) {
    /** A decision was made, or the chip took part in one. */
    public static final MagstripeFallback CHIP_WAS_USED = no("the chip took part in the transaction");

    /** Nobody has been able to talk to the chip. */
    public static final MagstripeFallback CHIP_UNREADABLE = yes("the chip could not be read");

    /**
     * It may.
     *
     * @param reason why
     * @return allowed
     */
    public static MagstripeFallback yes(String reason) {
        return new MagstripeFallback(true, reason);
    }

    /**
     * It may not.
     *
     * @param reason why not
     * @return not allowed
     */
    public static MagstripeFallback no(String reason) {
        return new MagstripeFallback(false, reason);
    }
}
