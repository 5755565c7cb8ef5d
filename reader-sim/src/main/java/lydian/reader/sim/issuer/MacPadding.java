// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import lydian.tlv.Bytes;

/** How data are filled up to whole blocks before a MAC is made. ISO/IEC 9797-1, 6.3. */
public enum MacPadding {
    /** Zeroes, and none if the data are whole blocks already. */
    METHOD_1,
    /** One byte 80, then zeroes; always at least one byte. EMV 4.4 Book 2, A1.2.1. */
    METHOD_2;

    /**
     * Fills data up.
     *
     * @param data any number of bytes
     * @param block bytes in a block, 8 or 16
     * @return whole blocks; one block of zeroes for no data with method 1
     */
    public Bytes pad(Bytes data, int block) {
        Bytes marked = this == METHOD_2 ? data.then(Bytes.ofInts(0x80)) : data;
        int rest = marked.length() % block;
        if (rest == 0 && !marked.isEmpty()) return marked;
        return marked.then(Bytes.of(new byte[block - rest]));
    }
}
