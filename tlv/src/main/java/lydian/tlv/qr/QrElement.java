// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.function.Predicate;

/**
 * One line of the tables of data objects.
 *
 * @param name as the specification has it
 * @param least characters, at least 1 but for the check value
 * @param most characters, at most 99
 * @param format of the value
 * @param allowed which values of that length and format
 * @param reserved whether the identifier is reserved for future use
 */
record QrElement(String name, int least, int most, QrFormat format, Predicate<String> allowed, boolean reserved) {
    /** As many characters as a length of two digits can say. */
    static final int MOST = 99;

    static final QrElement RESERVED =
            upTo(MOST, "Reserved for Future Use", QrFormat.STRING).asReserved();

    static QrElement exactly(int length, String name, QrFormat format) {
        return new QrElement(name, length, length, format, value -> true, false);
    }

    static QrElement upTo(int length, String name, QrFormat format) {
        return new QrElement(name, 1, length, format, value -> true, false);
    }

    QrElement where(Predicate<String> condition) {
        return new QrElement(name, least, most, format, condition, reserved);
    }

    QrElement asReserved() {
        return new QrElement(name, least, most, format, allowed, true);
    }

    /** The bounds of the length, for people. */
    String bounds() {
        return least == most ? Integer.toString(most) : least + " to " + most;
    }
}
