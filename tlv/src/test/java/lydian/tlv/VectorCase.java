// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One case of a vector file, as the file has it. */
public record VectorCase(Map<String, ?> fields) {
    /** All cases of a file under the folder that the build names. */
    public static List<VectorCase> of(String file) throws IOException {
        Path path = Path.of(Objects.requireNonNull(System.getProperty("lydian.vectors")), file);
        try (JsonParser parser = new JsonFactory().createParser(path.toFile())) {
            parser.nextToken();
            Map<String, Object> content = map(read(parser));
            List<VectorCase> cases = new ArrayList<>();
            for (Object one : list(content.get("cases"))) cases.add(new VectorCase(map(one)));
            return cases;
        }
    }

    public String id() {
        return text(fields.get("id"));
    }

    public String op() {
        return text(fields.get("op"));
    }

    public Map<String, Object> inputs() {
        return map(fields.get("inputs"));
    }

    public Map<String, Object> expected() {
        return map(fields.get("expected"));
    }

    /** The named input, which is hexadecimal text. */
    public Bytes hex(String name) {
        return Bytes.hex(text(inputs().get(name)));
    }

    public static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }

    public static List<Object> list(@Nullable Object value) {
        return new ArrayList<>((List<?>) Objects.requireNonNull(value));
    }

    public static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(value)).forEach((name, field) -> map.put((String) name, field));
        return map;
    }

    private static Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getText();
        };
    }

    private static Map<String, Object> readObject(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, read(parser));
        }
        return object;
    }

    private static List<Object> readArray(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) array.add(read(parser));
        return array;
    }
}
