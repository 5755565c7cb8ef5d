// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** Format n 3 in two bytes: country, currency and service codes. */
final class ThreeDigits {
    private static final int LENGTH = 2;

    private ThreeDigits() {}

    static int parse(Bytes value, String what) {
        if (value.length() != LENGTH) throw new CardDataException(what + " of " + value.length() + " bytes");
        long number = NumericFormat.NUMERIC.number(value);
        if (number > 999) throw new CardDataException(what + " of four digits");
        return (int) number;
    }

    static Bytes bytes(int number) {
        return NumericFormat.NUMERIC.encode(text(number), LENGTH);
    }

    /** With leading zeroes. */
    static String text(int number) {
        return Integer.toString(1000 + number).substring(1);
    }
}
