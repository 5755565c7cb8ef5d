// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.vectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * One case of the vectors, for the tests of this module: JSON as maps, lists, strings, numbers, booleans and null.
 *
 * @param fields the whole case
 */
public record VectorCase(Map<String, @Nullable Object> fields) {
    /** All cases of a kind, from all its files. */
    public static List<VectorCase> ofKind(String kind) {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("lydian.vectors")), kind);
        List<VectorCase> cases = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) addAll(file, cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** The cases of a kind that have one of the operations. */
    public static List<VectorCase> of(String kind, String... ops) {
        return ofKind(kind).stream().filter(c -> List.of(ops).contains(c.op())).toList();
    }

    /** Which one. */
    public String id() {
        return text(fields, "id");
    }

    /** What to do, empty for kinds without operations. */
    public String op() {
        return fields.get("op") instanceof String op ? op : "";
    }

    /** What with. */
    public Map<String, @Nullable Object> inputs() {
        return map(fields.get("inputs"));
    }

    /** What comes out. */
    public Map<String, @Nullable Object> expected() {
        return map(fields.get("expected"));
    }

    /** An input that is hexadecimal. */
    public Bytes hex(String name) {
        return Bytes.hex(text(inputs(), name));
    }

    /** A field that is text. */
    public static String text(Map<String, @Nullable Object> object, String name) {
        return (String) Objects.requireNonNull(object.get(name), name);
    }

    /** The id, as the name of the test. */
    @Override
    public String toString() {
        return id();
    }

    private static void addAll(Path file, List<VectorCase> cases) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            Map<String, @Nullable Object> root = map(value(parser, parser.nextToken()));
            for (Object element : list(root.get("cases"))) cases.add(new VectorCase(map(element)));
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            object.put(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }

    /** An object. */
    @SuppressWarnings("unchecked") // made above
    public static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
    }

    /** An array. */
    @SuppressWarnings("unchecked") // made above
    public static List<Object> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }
}
