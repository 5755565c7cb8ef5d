// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;

/**
 * One entry of the Application File Locator: neighbouring records of one file. EMV 4.4 Book 3, 10.2.
 *
 * @param sfi the short file identifier, 1 to 30
 * @param first the number of the first record, 1 to 255
 * @param last the number of the last record, not before the first, at most 255
 * @param authenticated how many of them, from the first on, take part in offline data authentication: 0 to all
 */
public record RecordRange(int sfi, int first, int last, int authenticated) {
    /** How many bytes an entry has. */
    static final int LENGTH = 4;

    /**
     * Refuses what the Book does not allow.
     *
     * @param sfi the short file identifier, 1 to 30
     * @param first the number of the first record, 1 to 255
     * @param last the number of the last record, not before the first, at most 255
     * @param authenticated how many of them take part in offline data authentication
     * @throws IllegalArgumentException if one is out of its range
     */
    public RecordRange {
        // EMV 4.4 Book 3, 10.2: each of these faults, when a card has them, ends the transaction.
        if (sfi < 1 || sfi > 30) throw new IllegalArgumentException("SFI is " + sfi + ", must be 1 to 30");
        if (first < 1) throw new IllegalArgumentException("first record is " + first + ", must be at least 1");
        if (last < first) throw new IllegalArgumentException("last record " + last + " is before the first, " + first);
        if (last > 255) throw new IllegalArgumentException("last record is " + last + ", must be at most 255");
        if (authenticated < 0 || authenticated > last - first + 1) {
            throw new IllegalArgumentException(authenticated
                    + " records for offline data authentication, but the range has " + (last - first + 1));
        }
    }

    static RecordRange parse(Bytes entry) {
        if ((entry.u8(0) & 7) != 0) throw new IllegalArgumentException("the lowest 3 bits of the SFI byte must be 0");
        return new RecordRange(entry.u8(0) >> 3, entry.u8(1), entry.u8(2), entry.u8(3));
    }

    /**
     * How many records the range has.
     *
     * @return 1 to 255
     */
    public int count() {
        return last - first + 1;
    }

    /**
     * Whether a record of this range takes part in offline data authentication.
     *
     * @param record the record number
     * @return true for the first {@link #authenticated} records
     */
    public boolean authenticates(int record) {
        return record >= first && record - first < authenticated;
    }

    /**
     * The encoded entry.
     *
     * @return 4 bytes
     */
    public Bytes bytes() {
        return Bytes.ofInts(sfi << 3, first, last, authenticated);
    }
}
