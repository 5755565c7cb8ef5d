// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Where a card keeps its transaction log. EMV 4.4 Book 3, Annex D.
 *
 * @param sfi the short file identifier, 11 to 30
 * @param records how many records there are at the most, 1 to 255
 */
public record LogEntry(int sfi, int records) {
    private static final int LENGTH = 2;
    private static final int FIRST_SFI = 11;
    private static final int LAST_SFI = 30;

    /**
     * Checks both.
     *
     * @param sfi 11 to 30
     * @param records 1 to 255
     * @throws IllegalArgumentException if one is out of range
     */
    public LogEntry {
        if (!isPossible(sfi, records)) throw new IllegalArgumentException("SFI " + sfi + ", records " + records);
    }

    /**
     * Reads a log entry.
     *
     * @param value two bytes
     * @return the log entry
     * @throws CardDataException if they are not two, or one is out of range
     */
    public static LogEntry parse(Bytes value) {
        if (value.length() != LENGTH) throw new CardDataException("a log entry of " + value.length() + " bytes");
        int sfi = value.u8(0);
        int records = value.u8(1);
        if (!isPossible(sfi, records)) throw new CardDataException("a log of " + records + " records in file " + sfi);
        return new LogEntry(sfi, records);
    }

    private static boolean isPossible(int sfi, int records) {
        return sfi >= FIRST_SFI && sfi <= LAST_SFI && records >= 1 && records <= 0xFF;
    }

    /**
     * The encoded log entry.
     *
     * @return two bytes
     */
    public Bytes bytes() {
        return Bytes.ofInts(sfi, records);
    }
}
