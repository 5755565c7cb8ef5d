// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lydian.tlv.TlvTag;

/** Reads the hand-kept files in {@code src/main/dictionary}. How they are written is told in the README beside them. */
final class DictionarySource {
    /** The folder, from the module's own. */
    static final Path FOLDER = Path.of("src", "main", "dictionary");

    /** One tag: its meanings, the first one first. */
    record Element(int tag, List<Meaning> meanings) {}

    /** One meaning, in the words of the files; what is not told is empty. */
    record Meaning(
            String symbol,
            String name,
            String format,
            String lengths,
            String sources,
            String templates,
            String rulebooks,
            String scope,
            String privacy,
            String confidence,
            String value,
            String note,
            List<String> bits) {}

    /** The lines that belong to one meaning. */
    private record Block(int tag, String scope, String header, List<String> lines) {}

    private DictionarySource() {}

    static List<Element> read() {
        List<Element> elements = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                elements.addAll(parse(Files.readAllLines(file)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        elements.sort(Comparator.comparing(Element::tag, Integer::compareUnsigned));
        return elements;
    }

    static List<Element> parse(List<String> lines) {
        String confidence = "high";
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("default confidence ")) {
                confidence = line.substring("default confidence ".length());
            } else if (!line.startsWith(" ")) {
                int space = line.indexOf(' ');
                blocks.add(new Block(
                        TlvTag.parse(line.substring(0, space)), "", line.substring(space + 1), new ArrayList<>()));
            } else if (line.startsWith("  or ")) {
                int colon = line.indexOf(':');
                int tag = blocks.get(blocks.size() - 1).tag();
                blocks.add(new Block(tag, line.substring(5, colon), line.substring(colon + 2), new ArrayList<>()));
            } else {
                blocks.get(blocks.size() - 1).lines().add(line.strip());
            }
        }
        return elements(blocks, confidence);
    }

    private static List<Element> elements(List<Block> blocks, String confidence) {
        List<Element> elements = new ArrayList<>();
        for (Block block : blocks) {
            if (block.scope().isEmpty()) elements.add(new Element(block.tag(), new ArrayList<>()));
            List<Meaning> meanings = elements.get(elements.size() - 1).meanings();
            meanings.add(meaning(block, confidence, meanings));
        }
        return elements;
    }

    private static Meaning meaning(Block block, String defaultConfidence, List<Meaning> before) {
        String[] columns = block.header().split(" \\| ", -1);
        String[] first = columns[0].split(" ", 2);
        boolean hasRulebooks = block.scope().isEmpty();
        int expected = hasRulebooks ? 6 : 5;
        if (columns.length != expected) {
            throw new IllegalArgumentException(columns.length + " columns: " + block.header());
        }
        String[] format = columns[2].split(" ", 2);
        return new Meaning(
                told(first[0]),
                columns[1],
                told(format[0]),
                format.length == 1 ? "" : format[1],
                told(columns[3]),
                told(columns[4]),
                hasRulebooks ? told(columns[5]) : rulebooks(block.scope(), before),
                block.scope(),
                attribute(block, "privacy ", "open"),
                attribute(block, "confidence ", defaultConfidence),
                attribute(block, "value ", ""),
                attribute(block, "note ", ""),
                bits(block));
    }

    /** A meaning "for C-2" belongs to C-2; one in a template to whom the tag belongs; one by RID to no kernel. */
    private static String rulebooks(String scope, List<Meaning> before) {
        if (scope.startsWith("for ")) return scope.substring(4);
        return scope.startsWith("in ") ? before.get(0).rulebooks() : "";
    }

    private static String told(String column) {
        return column.equals("-") ? "" : column;
    }

    private static String attribute(Block block, String word, String otherwise) {
        for (String line : block.lines()) {
            if (line.startsWith(word)) return line.substring(word.length());
        }
        return otherwise;
    }

    /** As the tables have them: fields as they are, values marked; "bits of 95 for C-2" stays for the writer. */
    private static List<String> bits(Block block) {
        List<String> bits = new ArrayList<>();
        for (String line : block.lines()) {
            if (line.matches("[1-9][0-9]?(-[1-9][0-9]?)?\\.([1-8]|([0-9A-F]{2})+) .+")) bits.add(line);
            else if (line.matches("([0-9A-F]{2})+ .+")) bits.add("=" + line);
            else if (line.startsWith("bits of ")) bits.add(line);
            else if (!line.matches("(privacy|confidence|value|note) .+")) throw new IllegalArgumentException(line);
        }
        return bits;
    }
}
