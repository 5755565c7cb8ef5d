// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.ArrayList;
import java.util.List;
import lydian.kernel.card.Atr;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.MalformedTlvException;
import lydian.tlv.TlvTag;
import lydian.tlv.data.Afl;
import lydian.tlv.dol.Dol;
import org.jspecify.annotations.Nullable;

/** Takes an input apart. */
public final class Decoder {
    private final Input input;
    private final Options options;
    private final ElementDecoder elements;
    private final List<Defect> defects = new ArrayList<>();
    private final List<Defect> remarks = new ArrayList<>();

    private Decoder(Input input, Options options) {
        this.input = input;
        this.options = options;
        this.elements = new ElementDecoder(new Redaction(options.clear()), new Surroundings(options.rulebook()));
    }

    /**
     * Decodes.
     *
     * @param input what was given
     * @param options how
     * @return what came of it; for any input, without an exception
     */
    public static Decoding decode(Input input, Options options) {
        return new Decoder(input, options).decode();
    }

    private Decoding decode() {
        Shape shape = options.shape();
        List<Shape> others = List.of();
        if (shape == null) {
            List<Shape> fitting = Recognition.of(input);
            shape = fitting.get(0);
            others = fitting.subList(1, fitting.size());
        } else if (shape == Shape.COMMAND && !isCommand()) {
            shape = Shape.RESPONSE;
        }
        List<Part> parts = parts(shape);
        boolean text = shape == Shape.QR && !input.text().isEmpty();
        Defect trouble = input.trouble();
        if (!text && trouble != null) defects.add(trouble);
        int length = text ? input.text().length() : input.bytes().length();
        return new Decoding(shape, others, length, parts, defects, remarks);
    }

    /** {@code --as apdu} means either: a command if it can be one. */
    private boolean isCommand() {
        try {
            CommandApdu command = CommandApdu.parse(input.bytes());
            return command.name().isPresent() || !endsWithStatus(input.bytes());
        } catch (CardDataException no) {
            return input.bytes().length() >= 4 && !endsWithStatus(input.bytes());
        }
    }

    private static boolean endsWithStatus(Bytes bytes) {
        if (bytes.length() < 2) return true;
        int sw1 = bytes.u8(bytes.length() - 2);
        return sw1 == 0x90 || (sw1 >= 0x61 && sw1 <= 0x6F);
    }

    private List<Part> parts(Shape shape) {
        Bytes bytes = input.bytes();
        return switch (shape) {
            case TLV -> tlv(bytes);
            case DOL -> dol(bytes);
            case AFL -> afl(bytes);
            case ATR -> atr(bytes);
            case COMMAND -> command(bytes);
            case RESPONSE -> response(bytes);
            case QR -> qr();
            case VALUE -> value(bytes);
        };
    }

    private List<Part> tlv(Bytes bytes) {
        TlvDecoder decoder = new TlvDecoder(elements, options.lenient()).decode(bytes, 0, 0);
        defects.addAll(decoder.defects());
        return decoder.parts();
    }

    private List<Part> dol(Bytes bytes) {
        Part list = Part.field("", "Data object list").at(0, bytes.length());
        Dol dol;
        try {
            dol = Dol.parse(bytes);
        } catch (MalformedTlvException refused) {
            defects.add(new Defect(refused.offset(), refused.reason().name(), message(refused)));
            dol = readablePart(bytes, refused.offset());
        }
        int length = Structured.lines(list, dol, elements);
        return List.of(list.meaning("asks for " + PartWords.bytes(length)));
    }

    /** The lines before a defect. It may be in the middle of a line, which then is left out. */
    private static Dol readablePart(Bytes bytes, int defectAt) {
        int length = Math.min(defectAt, bytes.length());
        Dol dol = parsed(bytes.slice(0, length));
        while (dol == null && length > 0) dol = parsed(bytes.slice(0, --length));
        return dol == null ? Dol.EMPTY : dol;
    }

    private static @Nullable Dol parsed(Bytes bytes) {
        try {
            return Dol.parse(bytes);
        } catch (MalformedTlvException refused) {
            return null;
        }
    }

    private List<Part> afl(Bytes bytes) {
        Part list = Part.field("", "Application file locator").at(0, bytes.length());
        try {
            Structured.records(list, Afl.parse(bytes));
            list.value(bytes.hex());
        } catch (CardDataException refused) {
            elements.redaction().showUnread(list, bytes);
            defects.add(new Defect(0, "VALUE_REFUSED", message(refused)));
        }
        return List.of(list);
    }

    private List<Part> atr(Bytes bytes) {
        try {
            return AtrDecoder.parts(Atr.parse(bytes));
        } catch (CardDataException refused) {
            defects.add(new Defect(bytes.length(), "ATR_INCOMPLETE", message(refused)));
            return List.of(AtrDecoder.readablePart(bytes, elements.redaction()));
        }
    }

    private List<Part> command(Bytes bytes) {
        ApduDecoder decoder = new ApduDecoder(elements, options.lenient());
        try {
            decoder.command(CommandApdu.parse(bytes));
        } catch (CardDataException refused) {
            defects.add(new Defect(Math.min(4, bytes.length()), "LENGTHS_WRONG", message(refused)));
            if (bytes.length() >= 4) decoder.command(CommandApdu.parse(bytes.slice(0, 4)));
        }
        return decoder.parts();
    }

    private List<Part> response(Bytes bytes) {
        ApduDecoder decoder = new ApduDecoder(elements, options.lenient());
        try {
            decoder.response(ResponseApdu.parse(bytes, 0));
        } catch (CardDataException refused) {
            defects.add(new Defect(0, "STATUS_WORD_MISSING", message(refused)));
        }
        defects.addAll(decoder.defects());
        return decoder.parts();
    }

    private List<Part> qr() {
        QrDecoder decoder = new QrDecoder(elements, options.lenient());
        String text = input.text();
        boolean hexBytes =
                input.isBytes() && !input.bytes().isEmpty() && input.bytes().u8(0) == 0x85;
        if (hexBytes || text.isEmpty()) decoder.consumer(input.bytes());
        else if (text.startsWith("hQ")) decoder.consumer(text);
        else decoder.merchant(text);
        defects.addAll(decoder.defects());
        remarks.addAll(decoder.remarks());
        return decoder.parts();
    }

    private List<Part> value(Bytes bytes) {
        if (TlvTag.isConstructed(options.tag())) return template(bytes);
        elements.surroundings().learn(options.tag(), bytes);
        Part part = elements.part(options.tag(), 0, -1, bytes);
        for (int i = 0; i < part.complaints().size(); i++) {
            defects.add(new Defect(0, "VALUE_REFUSED", part.complaints().get(i)));
        }
        return List.of(part);
    }

    private List<Part> template(Bytes bytes) {
        Part part = elements.head(elements.element(options.tag(), 0, bytes.length()))
                .at(-1, bytes.length());
        TlvDecoder inside = new TlvDecoder(elements, options.lenient()).decode(bytes, 0, options.tag());
        for (int i = 0; i < inside.parts().size(); i++) part.add(inside.parts().get(i));
        defects.addAll(inside.defects());
        return List.of(part);
    }

    private static String message(CardDataException refused) {
        String message = String.valueOf(refused.getMessage());
        int at = message.lastIndexOf(" at offset ");
        return at < 0 ? message : message.substring(0, at);
    }
}
