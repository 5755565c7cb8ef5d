// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lydian.bench.decode.Decoder;
import lydian.bench.decode.Decoding;
import lydian.bench.decode.Defect;
import lydian.bench.decode.Input;
import lydian.bench.decode.Options;
import lydian.bench.decode.PartWords;
import lydian.bench.decode.Shape;
import lydian.tlv.TlvTag;
import lydian.tlv.dictionary.Rulebook;
import org.jspecify.annotations.Nullable;

/** Says what bytes mean. */
final class DecodeCommand implements Command {
    private static final Option AS =
            Option.with("--as", "WHAT", "tlv, dol, apdu, atr, afl, qr, a tag (its value), or auto (the default).");
    private static final Option KERNEL =
            Option.with("--kernel", "KERNEL", "Whose meaning of a tag counts: contact, c2 to c8, pboc, qr.");
    private static final Option JSON = Option.flag("--json", "Prints JSON.");
    private static final Option LENIENT = Option.flag("--lenient", "Goes on after the first defect.");
    private static final Option CLEAR = Option.flag("--clear", "Shows PAN, track data, names and PINs.");
    private static final Option VERBOSE =
            Option.flag("-v", "--verbose", "Shows offsets, and the bits that are not set.");

    @Override
    public Usage usage() {
        return Usage.of(
                        "decode",
                        "Says what bytes mean: a tree with names, formats, bits and values.",
                        "HEX|-|@FILE",
                        "Hexadecimal digits, in one or more words; - reads standard input, @FILE a file (of digits, or"
                                + " of bytes). White space, colons, hyphens, commas and 0x may stand between bytes.",
                        AS,
                        KERNEL,
                        JSON,
                        LENIENT,
                        CLEAR,
                        VERBOSE)
                .withNotes(
                        "What is not told with --as is found out; the first line says what was found, and what else it"
                                + " could be. In this order:",
                        "  1. a QR code: text that begins with 000201, Base64 with hQVDUFY, bytes with 85 05 CPV",
                        "  2. an answer to reset: 3B or 3F, complete, with a right check character",
                        "  3. a command APDU: class and instruction are known, the lengths add up",
                        "  4. a response APDU: well-formed TLV or nothing, then a status word",
                        "  5. TLV whose first tag is known",
                        "  6. a data object list: known tags with lengths that they can have",
                        "  7. an application file locator",
                        "  8. other well-formed TLV",
                        "  9. a response APDU with other data and status word 9000",
                        "  10. TLV that is not well-formed",
                        "Of malformed input, what can be read is shown, then what is wrong and at which offset; the exit"
                                + " code is 5. Strict reading stops there, --lenient goes on.",
                        "What must not be seen is masked; --clear shows it, after a warning. Text of a card is shown with"
                                + " everything escaped that a terminal would obey.");
    }

    @Override
    public int run(Words words, Screen screen) throws IOException {
        Options options = options(words);
        Input input = input(words, screen);
        if (options.clear()) {
            screen.error(Ink.CARE, "Warning: card data are shown in clear. They may be used for this alone: tests.");
        }
        Decoding decoding = Decoder.decode(input, options);
        if (words.has(JSON)) screen.block(DecodingJson.of(decoding));
        else print(decoding, words.has(VERBOSE), screen);
        return decoding.defects().isEmpty() ? ExitCode.GOOD : ExitCode.MALFORMED;
    }

    private static Options options(Words words) {
        String as = words.value(AS);
        Shape shape = as == null ? null : shape(as);
        int tag = as != null && shape == null && !as.equals("auto") ? tag(as, words) : 0;
        return new Options(tag == 0 ? shape : Shape.VALUE, tag, rulebook(words), words.has(LENIENT), words.has(CLEAR));
    }

    private static @Nullable Shape shape(String word) {
        return switch (word) {
            case "tlv" -> Shape.TLV;
            case "dol" -> Shape.DOL;
            case "apdu" -> Shape.COMMAND;
            case "atr" -> Shape.ATR;
            case "afl" -> Shape.AFL;
            case "qr" -> Shape.QR;
            default -> null;
        };
    }

    private static int tag(String word, Words words) {
        try {
            return TlvTag.parse(word);
        } catch (IllegalArgumentException noTag) {
            throw words.wrong("--as takes tlv, dol, apdu, atr, afl, qr, auto or a tag");
        }
    }

    private static @Nullable Rulebook rulebook(Words words) {
        String name = words.value(KERNEL);
        if (name == null) return null;
        Optional<Rulebook> rulebook = Rulebook.named(name);
        if (!rulebook.isPresent()) throw words.wrong("--kernel takes contact, c2 to c8, pboc or qr");
        return rulebook.get();
    }

    private static Input input(Words words, Screen screen) throws IOException {
        List<String> operands = words.operands();
        if (operands.isEmpty()) throw words.wrong("say what to decode: hexadecimal digits, - or @FILE");
        String first = operands.get(0);
        if (operands.size() == 1 && first.equals("-")) {
            return Input.ofContent(Files.read(screen.input(), Input.MOST_TEXT));
        }
        if (operands.size() == 1 && first.startsWith("@")) {
            return Input.ofContent(Files.read(first.substring(1), Input.MOST_TEXT));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < operands.size(); i++) text.append(i == 0 ? "" : " ").append(operands.get(i));
        return Input.ofText(text.toString());
    }

    private static void print(Decoding decoding, boolean verbose, Screen screen) {
        if (decoding.parts().isEmpty() && decoding.length() == 0) {
            lines(decoding.defects(), Ink.WRONG, "Malformed", screen);
            return;
        }
        boolean characters = decoding.shape() == Shape.QR;
        String size = characters ? decoding.length() + " characters" : PartWords.bytes(decoding.length());
        screen.print(Ink.QUIET, "Taken for " + decoding.shape().words() + ", " + size);
        for (int i = 0; i < decoding.others().size(); i++) {
            screen.print(Ink.QUIET, i == 0 ? "; it could also be " : " or ");
            screen.print(Ink.QUIET, decoding.others().get(i).words());
        }
        screen.line().line();
        new PartTree(screen, verbose).print(decoding.parts());
        if (!decoding.parts().isEmpty() && !decoding.defects().isEmpty()) screen.line();
        lines(decoding.defects(), Ink.WRONG, "Malformed", screen);
        if (!decoding.remarks().isEmpty()) screen.line();
        lines(decoding.remarks(), Ink.CARE, "Not allowed", screen);
    }

    private static void lines(List<Defect> defects, Ink ink, String head, Screen screen) {
        for (int i = 0; i < defects.size(); i++) {
            Defect defect = defects.get(i);
            screen.print(ink, head + " at " + defect.offset()).line(": " + defect.message());
        }
    }
}
