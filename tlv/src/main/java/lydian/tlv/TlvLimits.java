// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

/**
 * How much a parser takes before it says no. What is exactly at a limit is taken.
 *
 * @param messageBytes bytes of one message, at least 0
 * @param elements data objects of one message, nested ones counted
 * @param nesting how many templates may lie around a data object; 0 allows no template at all
 */
public record TlvLimits(int messageBytes, int elements, int nesting) {
    /** More than any card, host or code sends. */
    public static final TlvLimits DEFAULT = new TlvLimits(65_535, 512, 8);

    /**
     * Checks the limits.
     *
     * @param messageBytes bytes of one message
     * @param elements data objects of one message
     * @param nesting how many templates may lie around a data object
     * @throws IllegalArgumentException if one is negative
     */
    public TlvLimits {
        if (messageBytes < 0 || elements < 0 || nesting < 0) throw new IllegalArgumentException("a limit below 0");
    }
}
