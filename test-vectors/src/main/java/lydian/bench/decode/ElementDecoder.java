// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.List;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvTag;
import lydian.tlv.dictionary.DataElement;
import lydian.tlv.dictionary.Dictionary;
import lydian.tlv.dictionary.NamedBits;

/** Makes a part of one data element and its value: name, format, bits, what the value means. */
final class ElementDecoder {
    private final Redaction redaction;
    private final Surroundings surroundings;
    private final TypedValues typedValues;

    ElementDecoder(Redaction redaction, Surroundings surroundings) {
        this.redaction = redaction;
        this.surroundings = surroundings;
        this.typedValues = new TypedValues(surroundings, this);
    }

    Redaction redaction() {
        return redaction;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The element of a tag inside a template (0 for none) with a value of a length. */
    DataElement<?> element(int tag, int template, int length) {
        return Dictionary.element(tag, surroundings.place(template, length));
    }

    /** A part with tag, name and format, without its value. */
    Part head(DataElement<?> element) {
        Part part = Part.tag(TlvTag.hex(element.tag()), element.isKnown() ? element.name() : "not in the dictionary");
        return element.isKnown() ? part.format(element.format().notation()) : part;
    }

    /**
     * A data element with its value.
     *
     * @param template the tag of the template directly around, 0 for none
     * @param offset of the data object in the input
     */
    Part part(int tag, int template, int offset, Bytes value) {
        DataElement<?> element = element(tag, template, value.length());
        Part part = head(element).at(offset, value.length());
        Object typed = value;
        try {
            typed = element.read(value);
        } catch (CardDataException refused) {
            if (!value.isEmpty()) part.complain(withoutName(refused, element));
        }
        redaction.show(part, element, value, typed);
        if (typed == value
                && !element.lengths().allow(value.length())
                && part.complaints().isEmpty()) {
            part.complain("the length should be " + element.lengths());
        }
        boolean hidden = redaction.hides(element);
        if (!hidden) bits(part, element, value);
        typedValues.explain(part, element, typed, value, hidden);
        return part;
    }

    /** The tag and the name stand in front of the message already. */
    private static String withoutName(CardDataException refused, DataElement<?> element) {
        String message = String.valueOf(refused.getMessage());
        int at = message.indexOf(element.name() + ": ");
        return at < 0 ? message : message.substring(at + element.name().length() + 2);
    }

    private static void bits(Part part, DataElement<?> element, Bytes value) {
        List<NamedBits> fields = element.bits();
        if (fields.size() == 1 && coversAll(fields.get(0), value)) {
            Optional<String> meaning = fields.get(0).meaning(value);
            if (meaning.isPresent()) part.meaning(meaning.get());
            return;
        }
        byte[] named = new byte[value.length()];
        for (int i = 0; i < fields.size(); i++) {
            NamedBits field = fields.get(i);
            if (!field.isIn(value)) continue;
            note(named, field);
            part.add(row(field, value));
        }
        if (!fields.isEmpty()) reserved(part, value, named);
    }

    private static boolean coversAll(NamedBits field, Bytes value) {
        return field.byteCount() == value.length() && Integer.bitCount(field.mask()) == 8 * value.length();
    }

    private static void note(byte[] named, NamedBits field) {
        for (int i = 0; i < field.byteCount(); i++) {
            named[field.byteNumber() - 1 + i] |= (byte) (field.mask() >>> (8 * (field.byteCount() - 1 - i)));
        }
    }

    private static BitRow row(NamedBits field, Bytes value) {
        int width = 8 * field.byteCount();
        int low = Integer.numberOfTrailingZeros(field.mask());
        int high = Math.min(width, 32) - 1 - Math.max(0, Integer.numberOfLeadingZeros(field.mask()) - (32 - width));
        if (field.isBit()) return new BitRow(field.byteNumber(), low + 1, low + 1, field.isSet(value), field.title());
        Optional<String> meaning = field.meaning(value);
        String says = meaning.isPresent() ? meaning.get() : Integer.toString(field.of(value) >>> low);
        return new BitRow(
                field.byteNumber(),
                field.byteCount() == 1 ? high + 1 : 8,
                field.byteCount() == 1 ? low + 1 : 1,
                field.isSet(value),
                field.title() + ": " + says);
    }

    /** Bits that are set and have no name: a tester wants to see them. */
    private static void reserved(Part part, Bytes value, byte[] named) {
        for (int i = 0; i < value.length(); i++) {
            for (int bit = 8; bit > 0; bit--) {
                boolean unnamed = (named[i] >> (bit - 1) & 1) == 0 && (value.u8(i) >> (bit - 1) & 1) == 1;
                if (unnamed) part.add(new BitRow(i + 1, bit, bit, true, "reserved"));
            }
        }
    }
}
