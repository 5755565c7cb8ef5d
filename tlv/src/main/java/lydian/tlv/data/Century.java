// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/** What a year of two digits means. EMV 4.4 Book 4, 6.7.3. */
final class Century {
    private static final int FIRST = 1950;
    private static final int LAST = 2049;

    private Century() {}

    /** 00 to 49 are in this century, 50 to 99 in the last. */
    static int year(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    static void requireTwoDigits(int year) {
        if (year < FIRST || year > LAST) throw new IllegalArgumentException("two digits cannot tell the year " + year);
    }
}
