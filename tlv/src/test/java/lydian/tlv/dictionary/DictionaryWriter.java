// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lydian.tlv.TlvTag;
import lydian.tlv.dictionary.DictionarySource.Element;
import lydian.tlv.dictionary.DictionarySource.Meaning;

/** Writes the classes that carry the dictionary at run time. */
final class DictionaryWriter {
    private static final String MADE =
            "Made from {@code src/main/dictionary} by {@code DictionaryWriter}: change those files, not this one.";

    private final List<Element> elements;

    DictionaryWriter(List<Element> elements) {
        this.elements = elements;
    }

    /** File name to content. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("EmvTag.java", emvTag());
        files.put("EmvData.java", emvData());
        files.put("ElementTable.java", elementTable());
        files.put("DetailTable.java", detailTable());
        files.put("ValueTable.java", valueTable());
        return files;
    }

    // ---- EmvTag and EmvData: one constant for each meaning that has a symbol

    private String emvTag() {
        StringBuilder out =
                open("", "public final class EmvTag", "The tags of the dictionary as numbers, for {@code switch}.");
        constants((tag, meaning, index) -> out.append(separator(out))
                .append("    /** ")
                .append(doc(meaning))
                .append(" */\n    public static final int ")
                .append(meaning.symbol())
                .append(" = 0x")
                .append(TlvTag.hex(tag))
                .append(";\n"));
        return out.append('\n').append(constructor("EmvTag")).append("}\n").toString();
    }

    private String emvData() {
        StringBuilder out = open(
                imports(),
                "public final class EmvData",
                "The data elements of the dictionary, each with the type of its value.");
        constants((tag, meaning, index) -> out.append(separator(out))
                .append("    /** ")
                .append(doc(meaning))
                .append(" */\n    public static final DataElement<")
                .append(type(meaning))
                .append("> ")
                .append(meaning.symbol())
                .append(" = new DataElement<>(EmvTag.")
                .append(meaning.symbol())
                .append(index == 0 ? "" : ", " + index)
                .append(");\n"));
        return out.append('\n').append(constructor("EmvData")).append("}\n").toString();
    }

    private String imports() {
        TreeSet<String> types = new TreeSet<>();
        types.add("lydian.tlv.Bytes");
        types.addAll(dataTypes());
        StringBuilder imports = new StringBuilder();
        for (String type : types) imports.append("import ").append(type).append(";\n");
        return imports.append('\n').toString();
    }

    private Set<String> dataTypes() {
        TreeSet<String> types = new TreeSet<>();
        for (Element element : elements) {
            for (Meaning meaning : element.meanings()) {
                if (!meaning.value().isEmpty() && !isNumber(meaning)) types.add("lydian.tlv.data." + type(meaning));
            }
        }
        return types;
    }

    private interface Constant {
        void write(int tag, Meaning meaning, int index);
    }

    private void constants(Constant constant) {
        for (Element element : elements) {
            for (int i = 0; i < element.meanings().size(); i++) {
                Meaning meaning = element.meanings().get(i);
                if (!meaning.symbol().isEmpty()) constant.write(element.tag(), meaning, i);
            }
        }
    }

    /** A line between two constants, none before the first. */
    private static String separator(StringBuilder out) {
        return out.charAt(out.length() - 2) == '{' ? "" : "\n";
    }

    private static String doc(Meaning meaning) {
        String rules = meaning.scope().isEmpty() ? "" : " (" + meaning.scope() + ")";
        return meaning.name() + rules + ".";
    }

    /** "Amount.parseNumeric" is read as an Amount, "Afl" as an Afl by its method parse. */
    private static String type(Meaning meaning) {
        if (meaning.value().isEmpty()) return "Bytes";
        int dot = meaning.value().indexOf('.');
        return dot < 0 ? meaning.value() : meaning.value().substring(0, dot);
    }

    // ---- The tables

    private String elementTable() {
        StringBuilder out = open(
                "import org.jspecify.annotations.Nullable;\n\n",
                "final class ElementTable",
                "What {@link Meanings} reads: a text for each tag, a line for each of its meanings.");
        out.append(constructor("ElementTable"))
                .append("\n    static @Nullable String text(int tag) {\n")
                .append("        if ((tag & ~0xFF) == 0) return ofOneByte(tag);\n")
                .append("        return (tag & ~0xFFFF) == 0 ? ofTwoBytes(tag) : ofMoreBytes(tag);\n    }\n");
        for (int bytes = 1; bytes <= 3; bytes++) {
            String method = bytes == 1 ? "ofOneByte" : bytes == 2 ? "ofTwoBytes" : "ofMoreBytes";
            out.append("\n    private static @Nullable String ")
                    .append(method)
                    .append("(int tag) {\n        return switch (tag) {\n");
            for (Element element : elements) {
                if (TlvTag.byteCount(element.tag()) == bytes) entry(out, element.tag(), quote(text(element)));
            }
            out.append("            default -> null;\n        };\n    }\n");
        }
        out.append("\n    static int[] tags() {\n        return new int[] {\n            ");
        for (int i = 0; i < elements.size(); i++) {
            out.append(i == 0 ? "" : ", ")
                    .append("0x")
                    .append(TlvTag.hex(elements.get(i).tag()));
        }
        return out.append("\n        };\n    }\n}\n").toString();
    }

    private static void entry(StringBuilder out, int tag, String expression) {
        out.append("            case 0x")
                .append(TlvTag.hex(tag))
                .append(" -> ")
                .append(expression)
                .append(";\n");
    }

    private static String text(Element element) {
        List<String> lines = new ArrayList<>();
        for (Meaning meaning : element.meanings()) lines.add(line(meaning));
        return String.join("\n", lines);
    }

    private static String line(Meaning meaning) {
        return String.join(
                "|",
                ""
                        + format(meaning.format()).code()
                        + meaning.privacy().charAt(0)
                        + meaning.confidence().charAt(0)
                        + meaning.name(),
                meaning.lengths(),
                sources(meaning.sources()),
                meaning.templates(),
                rulebooks(meaning.rulebooks()),
                scope(meaning.scope()));
    }

    private static Format format(String notation) {
        for (Format format : Format.values()) {
            if (format.notation().equals(notation.isEmpty() ? "var" : notation)) return format;
        }
        throw new IllegalArgumentException("format " + notation);
    }

    private static String sources(String titles) {
        StringBuilder codes = new StringBuilder();
        for (String title : titles.isEmpty() ? new String[0] : titles.split("/")) {
            codes.append(
                    source(title.equals("exchange") ? "data exchange" : title).code());
        }
        return codes.toString();
    }

    private static Source source(String title) {
        for (Source source : Source.values()) {
            if (source.title().equals(title)) return source;
        }
        throw new IllegalArgumentException("source " + title);
    }

    private static String rulebooks(String titles) {
        StringBuilder codes = new StringBuilder();
        for (String title : titles.isEmpty() ? new String[0] : titles.split(" ")) {
            codes.append(Rulebook.named(title).orElseThrow().code());
        }
        return codes.toString();
    }

    private static String scope(String scope) {
        if (scope.startsWith("for ")) return "f";
        if (scope.startsWith("in ")) return "i";
        if (scope.startsWith("by ")) return "r" + scope.substring(3);
        return scope.isEmpty() ? "" : "e";
    }

    private String detailTable() {
        StringBuilder out = open("", "final class DetailTable", "What {@link Details} reads: bits and notes.");
        out.append(constructor("DetailTable"))
                .append("\n    static String text(int tag, int meaning) {\n")
                .append("        return meaning == 0 ? ofFirst(tag) : ofOther(tag, meaning);\n    }\n")
                .append("\n    private static String ofFirst(int tag) {\n        return switch (tag) {\n");
        for (Element element : elements) {
            String details = details(element.meanings().get(0));
            if (!details.isEmpty()) entry(out, element.tag(), quote(details));
        }
        out.append("            default -> \"\";\n        };\n    }\n")
                .append("\n    private static String ofOther(int tag, int meaning) {\n        return switch (tag) {\n");
        for (Element element : elements) {
            if (element.meanings().size() == 1) continue;
            String choice = choice(element, m -> quote(details(m)));
            if (!choice.equals("\"\"")) entry(out, element.tag(), choice);
        }
        return out.append("            default -> \"\";\n        };\n    }\n}\n")
                .toString();
    }

    private interface Expression {
        String of(Meaning meaning);
    }

    /** For the meanings behind the first: meaning == 1 ? a : meaning == 2 ? b : c, as short as it gets. */
    private static String choice(Element element, Expression expression) {
        List<Meaning> meanings = element.meanings();
        int last = meanings.size() - 1;
        String otherwise = expression.of(meanings.get(last));
        StringBuilder choice = new StringBuilder();
        for (int i = 1; i < last; i++) {
            String one = expression.of(meanings.get(i));
            if (!one.equals(otherwise)) {
                choice.append("meaning == ").append(i).append(" ? ").append(one).append(" : ");
            }
        }
        return choice.append(otherwise).toString();
    }

    private String details(Meaning meaning) {
        List<String> lines = new ArrayList<>();
        for (String bit : meaning.bits()) {
            if (bit.startsWith("bits of ")) lines.addAll(bitsOf(bit.substring("bits of ".length())));
            else lines.add(bit);
        }
        if (!meaning.note().isEmpty()) lines.add("#" + meaning.note());
        return String.join("\n", lines);
    }

    /** "95" or "95 for C-2". */
    private List<String> bitsOf(String reference) {
        String[] words = reference.split(" ", 2);
        for (Element element : elements) {
            if (element.tag() != TlvTag.parse(words[0])) continue;
            for (Meaning meaning : element.meanings()) {
                if (meaning.scope().equals(words.length == 1 ? "" : words[1])) return meaning.bits();
            }
        }
        throw new IllegalArgumentException("bits of " + reference);
    }

    private String valueTable() {
        StringBuilder imports = new StringBuilder("import lydian.tlv.Bytes;\n");
        for (String type : dataTypes()) imports.append("import ").append(type).append(";\n");
        StringBuilder out = open(
                imports.append('\n').toString(), "final class ValueTable", "How the value of each meaning is read.");
        out.append(constructor("ValueTable"))
                .append("\n    static Object read(int tag, int meaning, Bytes value) {\n")
                .append("        return meaning == 0 ? first(tag, value) : other(tag, meaning, value);\n    }\n")
                .append("\n    private static Object first(int tag, Bytes value) {\n        return switch (tag) {\n");
        for (Element element : elements) {
            String parse = parse(element.meanings().get(0));
            if (!parse.equals("value")) entry(out, element.tag(), parse);
        }
        out.append("            default -> value;\n        };\n    }\n")
                .append(
                        "\n    private static Object other(int tag, int meaning, Bytes value) {\n        return switch (tag) {\n");
        for (Element element : elements) {
            if (element.meanings().size() == 1) continue;
            String choice = choice(element, DictionaryWriter::parse);
            if (!choice.equals("value")) entry(out, element.tag(), choice);
        }
        return out.append("            default -> value;\n        };\n    }\n}\n")
                .toString();
    }

    private static boolean isNumber(Meaning meaning) {
        return meaning.value().startsWith("Integer.");
    }

    private static String parse(Meaning meaning) {
        if (meaning.value().isEmpty()) return "value";
        if (isNumber(meaning)) return "Unsigned" + meaning.value().substring("Integer".length()) + "(value)";
        return (meaning.value().indexOf('.') < 0 ? meaning.value() + ".parse" : meaning.value()) + "(value)";
    }

    // ---- Java

    private static StringBuilder open(String imports, String declaration, String doc) {
        return new StringBuilder("// SPDX-License-Identifier: Apache-2.0\npackage lydian.tlv.dictionary;\n\n")
                .append(imports)
                .append("/**\n * ")
                .append(doc)
                .append("\n *\n * <p>")
                .append(MADE)
                .append("\n */\n")
                .append(declaration)
                .append(" {\n");
    }

    private static String constructor(String type) {
        return "    private " + type + "() {}\n";
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
