// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;

/** Answers without data, and values of a bare length. */
final class Answer {
    private Answer() {}

    static ResponseApdu status(int word) {
        return ResponseApdu.of(Bytes.EMPTY, word);
    }

    static ResponseApdu ok(Bytes data) {
        return ResponseApdu.of(data, 0x9000);
    }

    /** A number in two bytes. */
    static Bytes u16(int number) {
        return Bytes.ofInts(number >> 8 & 0xFF, number & 0xFF);
    }
}
