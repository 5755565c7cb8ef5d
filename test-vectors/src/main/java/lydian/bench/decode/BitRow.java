// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

/**
 * A row of a bit table: one bit, or several that make one value.
 *
 * @param byteNumber 1 for the leftmost byte
 * @param highBit the leftmost bit of the field, 8 for the most significant of its byte; 8 also for a field of several bytes
 * @param lowBit the rightmost bit of the field; the same for a single bit
 * @param set whether a bit of it is 1
 * @param title what the Book calls it, and what its value means if it has several bits
 */
public record BitRow(int byteNumber, int highBit, int lowBit, boolean set, String title) {
    /**
     * Whether it is one bit.
     *
     * @return false for a field with a value
     */
    public boolean single() {
        return highBit == lowBit;
    }
}
