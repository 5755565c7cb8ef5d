// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.vectors;

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
 * @param id which one
 * @param op what to do
 * @param inputs what with
 * @param expected what comes out
 */
public record VectorCase(
        String id, String op, Map<String, @Nullable Object> inputs, Map<String, @Nullable Object> expected) {
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

    /** An input that is hexadecimal. */
    public Bytes hex(String name) {
        return Bytes.hex(text(name));
    }

    /** An input that is text. */
    public String text(String name) {
        return (String) Objects.requireNonNull(inputs.get(name), name);
    }

    /** An input that is a number. */
    public int number(String name) {
        return (int) (long) Objects.requireNonNull(inputs.get(name), name);
    }

    /** The id, as the name of the test. */
    @Override
    public String toString() {
        return id;
    }

    private static void addAll(Path file, List<VectorCase> cases) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            Map<String, @Nullable Object> root = map(value(parser, parser.nextToken()));
            for (Object element : list(root.get("cases"))) {
                Map<String, @Nullable Object> found = map(element);
                Object op = found.get("op");
                cases.add(new VectorCase(
                        (String) Objects.requireNonNull(found.get("id")),
                        op == null ? "" : (String) op,
                        map(found.get("inputs")),
                        map(found.get("expected"))));
            }
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
            case VALUE_NULL -> null;
            default -> throw new IOException("unexpected " + token);
        };
    }

    private static Object object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return members;
    }

    private static Object array(JsonParser parser) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token));
        }
        return elements;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        return (List<Object>) Objects.requireNonNull(value);
    }
}
