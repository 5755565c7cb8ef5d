// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import java.util.List;
import lydian.kernel.card.CommandApdu;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvTag;

/** What the commands have in common. */
final class CommandData {
    /** EMV 4.4 Book 3, 6.3.2: Lc is one byte. */
    private static final int MOST = 255;

    private CommandData() {}

    /** A command whose data a card asked for, and of which it expects whatever it has. */
    static CommandApdu command(int cla, int ins, int p1, int p2, Bytes data) {
        if (data.length() > MOST) {
            throw new CardDataException("the card asks for " + data.length() + " bytes, a command takes " + MOST);
        }
        return CommandApdu.of(cla, ins, p1, p2, data).expecting(CommandApdu.ANY);
    }

    /** The one data object that an answer consists of. */
    static TlvElement only(Bytes answer, String what) {
        List<TlvElement> elements = TlvMap.parse(answer).elements();
        if (elements.size() != 1) {
            throw new CardDataException(what + ": " + elements.size() + " data objects where one must be");
        }
        return elements.get(0);
    }

    /** What is inside the one template that an answer consists of. */
    static TlvMap content(Bytes answer, int template, String what) {
        TlvElement element = only(answer, what);
        if (element.tag() != template) {
            throw new CardDataException(element.tag(), what + ": template " + TlvTag.hex(template) + " must be there");
        }
        return element.children();
    }

    /** The value of a data object that must be there once, and as long as it must be. */
    static Bytes exactly(TlvMap objects, int tag, int length, String what) {
        List<Bytes> values = objects.all(tag);
        if (values.size() != 1) throw new CardDataException(tag, what + ": must be there once");
        return sized(tag, values.get(0), length, length, what);
    }

    /** The value of a data object that may be there once; no bytes if it is not. */
    static Bytes perhaps(TlvMap objects, int tag, int least, int most, String what) {
        List<Bytes> values = objects.all(tag);
        if (values.isEmpty()) return Bytes.EMPTY;
        if (values.size() > 1) throw new CardDataException(tag, what + ": there more than once");
        return sized(tag, values.get(0), least, most, what);
    }

    private static Bytes sized(int tag, Bytes value, int least, int most, String what) {
        if (value.length() < least || value.length() > most) {
            throw new CardDataException(tag, what + ": " + value.length() + " bytes long");
        }
        return value;
    }
}
