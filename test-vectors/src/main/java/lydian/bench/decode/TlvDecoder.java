// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.MalformedTlvException.Reason;
import lydian.tlv.TlvDefect;
import lydian.tlv.TlvLimits;
import lydian.tlv.TlvNode;
import lydian.tlv.TlvReading;
import lydian.tlv.TlvTag;
import lydian.tlv.dictionary.DataElement;

/**
 * BER-TLV as a tree of parts. Strict reading ends with the first defect; lenient reading goes on and tells all of them.
 */
final class TlvDecoder {
    /** More than a card sends: people decode logs. */
    static final TlvLimits LIMITS = new TlvLimits(Input.MOST_BYTES, 65_536, 32);

    private final ElementDecoder elements;
    private final boolean lenient;
    private final List<Part> parts = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();

    TlvDecoder(ElementDecoder elements, boolean lenient) {
        this.elements = elements;
        this.lenient = lenient;
    }

    List<Part> parts() {
        return parts;
    }

    List<Defect> defects() {
        return defects;
    }

    /**
     * Decodes data objects.
     *
     * @param offset of the source in the input
     * @param template the tag of the template whose value the source is, 0 for a message
     */
    TlvDecoder decode(Bytes source, int offset, int template) {
        TlvReading reading = TlvReading.of(source, LIMITS);
        elements.surroundings().learn(reading.elements());
        int end = end(reading.defects(), source.length());
        addAll(reading.elements(), template, offset, end, null);
        for (int i = 0; i < reading.defects().size() && (lenient || i == 0); i++) {
            TlvDefect defect = reading.defects().get(i);
            defects.add(new Defect(offset + defect.offset(), defect.reason().name(), message(defect, source)));
        }
        return this;
    }

    /**
     * How far a reader comes who stops at the first defect. A value that is cut short still has its readable part; what
     * follows it is not looked at.
     */
    private int end(List<TlvDefect> found, int length) {
        if (lenient || found.isEmpty()) return length;
        TlvDefect first = found.get(0);
        return first.reason() == Reason.VALUE_TRUNCATED ? length : first.offset();
    }

    private static String message(TlvDefect defect, Bytes source) {
        String message = defect.toString();
        String where = " at offset " + defect.offset();
        if (message.endsWith(where)) message = message.substring(0, message.length() - where.length());
        return defect.skipped() == 0 || defect.skipped() == source.length()
                ? message
                : message + "; " + defect.skipped() + (defect.skipped() == 1 ? " byte" : " bytes") + " left out";
    }

    private void addAll(
            List<TlvNode> nodes, int template, int offset, int end, @org.jspecify.annotations.Nullable Part into) {
        for (int i = 0; i < nodes.size(); i++) {
            TlvNode node = nodes.get(i);
            if (node.offset() >= end) return;
            Part part = node.constructed() ? template(node, template, offset, end) : value(node, template, offset);
            if (!node.complete()) {
                part.complain(
                        "cut short: " + node.value().length() + " of " + PartWords.bytes(node.length()) + " are there");
            }
            if (into == null) parts.add(part);
            else into.add(part);
        }
    }

    private Part template(TlvNode node, int template, int offset, int end) {
        DataElement<?> element = elements.element(node.tag(), template, node.length());
        String name = element.isKnown() ? element.name() : "not in the dictionary";
        Part part = Part.tag(TlvTag.hex(node.tag()), name).at(offset + node.offset(), node.length());
        addAll(node.children(), node.tag(), offset, end, part);
        return part;
    }

    private Part value(TlvNode node, int template, int offset) {
        if (node.complete()) return elements.part(node.tag(), template, offset + node.offset(), node.value());
        DataElement<?> element = elements.element(node.tag(), template, node.length());
        Part part = elements.head(element).at(offset + node.offset(), node.length());
        if (elements.redaction().hides(element)) elements.redaction().show(part, element, node.value(), "");
        else elements.redaction().showUnread(part, node.value());
        return part;
    }
}
