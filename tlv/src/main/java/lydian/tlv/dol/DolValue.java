// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import lydian.tlv.Bytes;

/**
 * One line of a data object list with the bytes that answer it.
 *
 * @param entry what was asked for
 * @param value as many bytes as were asked for
 */
public record DolValue(DolEntry entry, Bytes value) {
    /**
     * Checks the length.
     *
     * @param entry what was asked for
     * @param value as many bytes as were asked for
     * @throws IllegalArgumentException if it is another number of bytes
     */
    public DolValue {
        if (value.length() != entry.length()) throw new IllegalArgumentException("another length than " + entry);
    }
}
