// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import lydian.tlv.Bytes;

/** Decimal digits packed two to a byte, as certificates carry them. */
final class Digits {
    private static final int FILLER = 0xF;

    private Digits() {}

    /** Whether two PANs are the same, whatever the padding with F at their ends. */
    static boolean samePan(Bytes a, Bytes b) {
        int count = count(a);
        return count == count(b) && common(a, b, count);
    }

    /** Whether a PAN begins with an issuer identifier of {@code least} digits or more; the rest of it is F. */
    static boolean beginsWith(Bytes pan, Bytes identifier, int least) {
        int count = count(identifier);
        return count >= least && count <= count(pan) && common(pan, identifier, count);
    }

    /** The last day of MMYY, with the century rule of EMV 4.4 Book 4, 6.3.3 for YY. Empty if it is no month. */
    static Optional<LocalDate> lastDay(Bytes mmyy) {
        for (int i = 0; i < 4; i++) if (nibble(mmyy, i) > 9) return Optional.empty();
        int month = 10 * nibble(mmyy, 0) + nibble(mmyy, 1);
        int year = 10 * nibble(mmyy, 2) + nibble(mmyy, 3);
        if (month < 1 || month > 12) return Optional.empty();
        return Optional.of(
                YearMonth.of(year < 50 ? 2000 + year : 1900 + year, month).atEndOfMonth());
    }

    private static boolean common(Bytes a, Bytes b, int count) {
        for (int i = 0; i < count; i++) if (nibble(a, i) != nibble(b, i)) return false;
        return true;
    }

    private static int count(Bytes packed) {
        int count = 2 * packed.length();
        while (count > 0 && nibble(packed, count - 1) == FILLER) count--;
        return count;
    }

    private static int nibble(Bytes packed, int index) {
        return packed.u8(index / 2) >> (index % 2 == 0 ? 4 : 0) & 0xF;
    }
}
