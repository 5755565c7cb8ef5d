// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Application File Locator: which records to read, in which order. EMV 4.4 Book 3, 10.2.
 *
 * <p>One that the Book does not allow does not come into being: no entry, half an entry, a short file identifier of 0
 * or 31, record 0, a last record before the first, more records to authenticate than there are.
 */
public final class Afl {
    /** The longest value the dictionary allows, in bytes. EMV 4.4 Book 3, Annex A. */
    public static final int MOST_BYTES = 252;

    private final Bytes bytes;
    private final List<RecordRange> ranges;

    private Afl(Bytes bytes, List<RecordRange> ranges) {
        this.bytes = bytes;
        this.ranges = Collections.unmodifiableList(ranges);
    }

    /**
     * Reads the value.
     *
     * @param value 4 to 252 bytes, a multiple of 4
     * @return the ranges
     * @throws CardDataException if the Book does not allow it; the message names the entry and the fault
     */
    public static Afl parse(Bytes value) {
        if (value.isEmpty()) throw new CardDataException("no entry");
        if (value.length() % RecordRange.LENGTH != 0 || value.length() > MOST_BYTES) {
            throw new CardDataException(
                    "length is " + value.length() + ", must be a multiple of 4, at most " + MOST_BYTES);
        }
        List<RecordRange> ranges = new ArrayList<>(value.length() / RecordRange.LENGTH);
        for (int i = 0; i < value.length(); i += RecordRange.LENGTH) ranges.add(entry(value, i));
        return new Afl(value, ranges);
    }

    private static RecordRange entry(Bytes value, int index) {
        try {
            return RecordRange.parse(value.slice(index, RecordRange.LENGTH));
        } catch (IllegalArgumentException fault) {
            throw new CardDataException("entry " + (index / RecordRange.LENGTH + 1) + ": " + fault.getMessage());
        }
    }

    /**
     * The ranges in the order of reading.
     *
     * @return 1 to 63 ranges
     */
    public List<RecordRange> ranges() {
        return ranges;
    }

    /**
     * How many records there are to read.
     *
     * @return 1 to 16,065
     */
    public int recordCount() {
        int count = 0;
        for (RecordRange range : ranges) count += range.count();
        return count;
    }

    /**
     * This locator, if it does not ask for too many records: a hostile card can name thousands in few bytes.
     *
     * @param most the largest number of records that will be read
     * @return this
     * @throws CardDataException if there are more
     */
    public Afl requireAtMost(int most) {
        if (recordCount() > most) {
            throw new CardDataException(recordCount() + " records, more than the limit of " + most);
        }
        return this;
    }

    /**
     * The encoded value.
     *
     * @return 4 bytes for each range
     */
    public Bytes bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Afl afl && bytes.equals(afl.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    @Override
    public String toString() {
        return "AFL " + ranges;
    }
}
