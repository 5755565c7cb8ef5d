// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

/**
 * How long one command may keep a link busy.
 *
 * @param exchanges commands that may go over the wire for one command of the kernel, at least 1
 * @param bytes data of one answer, all parts together
 * @param nulls procedure bytes 60 ("wait") in one exchange of T=0
 */
public record LinkLimits(int exchanges, int bytes, int nulls) {
    /** More than any honest card needs. */
    public static final LinkLimits DEFAULT = new LinkLimits(32, 65_536, 1_000);

    /**
     * Checks the limits.
     *
     * @param exchanges commands on the wire
     * @param bytes data of one answer
     * @param nulls procedure bytes 60
     * @throws IllegalArgumentException if there is less than one exchange, or another limit is negative
     */
    public LinkLimits {
        if (exchanges < 1 || bytes < 0 || nulls < 0) throw new IllegalArgumentException("a limit is too small");
    }
}
