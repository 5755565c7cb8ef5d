// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** Numbers that need no type of their own. */
final class Unsigned {
    private Unsigned() {}

    /** One byte. */
    static Integer u8(Bytes value) {
        if (value.length() != 1) throw new CardDataException("length is " + value.length() + ", must be 1");
        return value.u8(0);
    }
}
