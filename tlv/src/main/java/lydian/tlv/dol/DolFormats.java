// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

/** What a filler has to know of the dictionary: how a value is brought to another length. EMV 4.4 Book 3, 5.4. */
@FunctionalInterface
public interface DolFormats {
    /** The formats that the rules of length tell apart. */
    enum Format {
        /** Numeric, n: cut and padded with zeros on the left. */
        NUMERIC,
        /** Compressed numeric, cn: cut on the right, padded with FF on the right. */
        COMPRESSED_NUMERIC,
        /** All others, and what the dictionary does not know: cut and padded with zeros on the right. */
        OTHER
    }

    /**
     * The format of a data object.
     *
     * @param tag the tag as written
     * @return the format that counts for length
     */
    Format of(int tag);
}
