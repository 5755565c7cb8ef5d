// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import lydian.kernel.card.CommandApdu;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvTag;
import lydian.tlv.TypedTag;

/** GET DATA. EMV 4.4 Book 3, 6.5.7. */
public final class GetData {
    private static final String NAME = "GET DATA";

    private GetData() {}

    /**
     * Asks for a data object that is in no record: the transaction counters, the PIN try counter, the log format.
     *
     * @param element a tag of one or two bytes
     * @return the command
     * @throws IllegalArgumentException if the tag is longer
     */
    public static CommandApdu command(TypedTag<?> element) {
        int tag = element.tag();
        if ((tag & ~0xFFFF) != 0) throw new IllegalArgumentException("P1 and P2 do not hold " + TlvTag.hex(tag));
        return CommandApdu.of(0x80, 0xCA, tag >> 8, tag & 0xFF).expecting(CommandApdu.ANY);
    }

    /**
     * Reads the answer.
     *
     * @param element what was asked for
     * @param answer the data of the answer
     * @param <T> what the value is read as
     * @return the value
     * @throws CardDataException if there is anything but that one data object, or its format is wrong
     */
    public static <T> T parse(TypedTag<T> element, Bytes answer) {
        TlvElement object = CommandData.only(answer, NAME);
        if (object.tag() != element.tag()) {
            throw new CardDataException(object.tag(), NAME + ": asked for " + TlvTag.hex(element.tag()));
        }
        return element.read(object.value());
    }
}
