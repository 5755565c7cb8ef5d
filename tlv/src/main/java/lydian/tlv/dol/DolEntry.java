// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import lydian.tlv.TlvTag;

/**
 * One line of a data object list: what the card asks for.
 *
 * @param tag the tag as written, for example 0x9F02
 * @param length how many bytes of it, 0 to 255
 */
public record DolEntry(int tag, int length) {
    /**
     * Checks the line.
     *
     * @param tag the tag as written
     * @param length how many bytes of it
     * @throws IllegalArgumentException if that is not a tag, or not a length of one byte
     */
    public DolEntry {
        if (!TlvTag.isValid(tag)) throw new IllegalArgumentException("not a tag: " + TlvTag.hex(tag));
        if (length < 0 || length > 0xFF) throw new IllegalArgumentException("not a length of one byte: " + length);
    }

    /** Tag and length, as 9F02[6]. */
    @Override
    public String toString() {
        return TlvTag.hex(tag) + "[" + length + "]";
    }
}
