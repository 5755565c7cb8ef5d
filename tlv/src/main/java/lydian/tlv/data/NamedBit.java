// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * A bit of a data element, as the Books count it: the leftmost byte is byte 1, the most significant bit is bit 8.
 *
 * <p>Each bit field has an enum of these.
 */
public interface NamedBit {
    /**
     * Which byte.
     *
     * @return 1 for the leftmost
     */
    int byteNumber();

    /**
     * Which bit of that byte.
     *
     * @return 8 for the most significant to 1 for the least
     */
    int bit();

    /**
     * What the Book calls the bit.
     *
     * @return a few words, for people
     */
    String title();
}
