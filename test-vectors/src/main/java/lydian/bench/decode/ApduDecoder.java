// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.ArrayList;
import java.util.List;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;
import lydian.tlv.TlvTag;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.privacy.Mask;

/** Command and response APDUs as parts. EMV 4.4 Book 1, 11; Book 3, 6. */
final class ApduDecoder {
    private static final int HEADER = 4;

    private final ElementDecoder elements;
    private final boolean lenient;
    private final List<Part> parts = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();

    ApduDecoder(ElementDecoder elements, boolean lenient) {
        this.elements = elements;
        this.lenient = lenient;
    }

    List<Part> parts() {
        return parts;
    }

    List<Defect> defects() {
        return defects;
    }

    ApduDecoder command(CommandApdu command) {
        String name = command.name().isPresent() ? command.name().get() : "a command that EMV does not have";
        parts.add(Part.field("CLA", "")
                .at(0, -1)
                .value(PartWords.hex(command.cla()))
                .meaning(classOf(command.cla())));
        parts.add(Part.field("INS", "")
                .at(1, -1)
                .value(PartWords.hex(command.ins()))
                .meaning(name));
        if (name.equals("GET DATA") || name.equals("PUT DATA")) {
            parts.add(dataObject(command));
        } else {
            parts.add(field("P1", 2, command.p1(), CommandWords.p1(name, command)));
            parts.add(field("P2", 3, command.p2(), CommandWords.p2(name, command)));
        }
        if (!command.data().isEmpty()) {
            int at = HEADER + (command.isExtended() ? 3 : 1);
            parts.add(Part.field("Lc", "")
                    .at(HEADER, -1)
                    .meaning(PartWords.bytes(command.data().length())));
            parts.add(data(name, command, at));
        }
        if (command.expected() > 0) parts.add(Part.field("Le", "").meaning(expected(command.expected())));
        return this;
    }

    private static Part field(String label, int at, int value, String meaning) {
        return Part.field(label, "").at(at, -1).value(PartWords.hex(value)).meaning(meaning);
    }

    private static String classOf(int cla) {
        String kind = (cla & 0x80) == 0 ? "interindustry" : "proprietary: EMV and payment systems";
        boolean secure = (cla & 0x0C) != 0 && (cla & 0x60) == 0;
        return secure ? kind + ", secure messaging" : kind;
    }

    private static String expected(int bytes) {
        return bytes == CommandApdu.ANY || bytes == CommandApdu.ANY_EXTENDED
                ? "as many bytes as there are"
                : "up to " + PartWords.bytes(bytes);
    }

    /** P1 and P2 of GET DATA and PUT DATA are a tag. */
    private Part dataObject(CommandApdu command) {
        int tag = command.p1() == 0 ? command.p2() : command.p1() << 8 | command.p2();
        Part part = Part.field("P1 P2", "").at(2, -1).value(PartWords.hex(command.p1()) + PartWords.hex(command.p2()));
        return part.meaning(TlvTag.isValid(tag) ? elements.element(tag, 0, 0).name() : "not a tag");
    }

    private Part data(String name, CommandApdu command, int at) {
        Bytes data = command.data();
        Part part = Part.field("Data", CommandWords.data(name)).at(at, data.length());
        if (command.isSecret() && !elements.redaction().clear()) return part.masked(Mask.all(data));
        if (name.equals("SELECT") && command.p1() == 0x04) {
            elements.surroundings().learn(EmvTag.DF_NAME, data);
            Part selected = elements.part(EmvTag.DF_NAME, 0, at, data);
            String text = selected.text();
            if (text != null) part.text(text);
            return elements.redaction().showRaw(part, data).meaning(selected.meaning());
        }
        if (CommandWords.holdsTlv(name)) {
            TlvDecoder inside = new TlvDecoder(elements, lenient).decode(data, at, 0);
            if (inside.defects().isEmpty()) {
                for (int i = 0; i < inside.parts().size(); i++)
                    part.add(inside.parts().get(i));
                return part;
            }
        }
        elements.redaction().showRaw(part, data);
        return part;
    }

    /** A response. Its data are TLV unless they are not: then they are shown as they are. */
    ApduDecoder response(ResponseApdu response) {
        Bytes data = response.data();
        if (!data.isEmpty()) {
            TlvDecoder inside = new TlvDecoder(elements, lenient).decode(data, 0, 0);
            boolean tlv = inside.defects().isEmpty() || beginsLikeTlv(inside.parts());
            if (tlv) {
                parts.addAll(inside.parts());
                defects.addAll(inside.defects());
            } else {
                Part part = Part.field("Data", "").at(0, data.length());
                elements.redaction().showRaw(part, data);
                parts.add(part);
            }
        }
        int status = response.status().value();
        parts.add(Part.field("SW", "")
                .at(data.length(), -1)
                .value(PartWords.hex(status >> 8) + PartWords.hex(status))
                .meaning(response.status().meaning()));
        return this;
    }

    /** Whether a first part that is a template of a response was found, so that the rest is worth complaining about. */
    private static boolean beginsLikeTlv(List<Part> parts) {
        return !parts.isEmpty() && Recognition.isResponseTemplate(parts.get(0).label());
    }
}
