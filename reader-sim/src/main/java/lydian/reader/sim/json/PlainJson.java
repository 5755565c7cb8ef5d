// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into {@link Map}, {@link List}, {@link String}, {@link Number}, {@link Boolean} and null.
 *
 * <p>Names keep their order; a name twice in one object is refused, as are files that nest deeper than 100 levels or go
 * on after the first value.
 */
public final class PlainJson {
    private static final int NESTING = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(NESTING).build())
            .build();

    private PlainJson() {}

    /**
     * Reads one value and nothing after it.
     *
     * @param source UTF-8; left open
     * @return the value; null stands for JSON's null
     * @throws IOException if it is no JSON (the message has line and column) or cannot be read
     */
    public static @Nullable Object read(InputStream source) throws IOException {
        try (JsonParser parser = FACTORY.createParser(source)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            if (parser.nextToken() == null) throw new IOException("no JSON: the input is empty");
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IOException("JSON goes on after its end, line "
                        + parser.currentTokenLocation().getLineNr());
            }
            return value;
        }
    }

    /** One value without recursion: the containers still open are on a stack. */
    private static @Nullable Object value(JsonParser parser) throws IOException {
        Deque<Object> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        while (true) {
            JsonToken token = parser.currentToken();
            Object done;
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                open.push(
                        token == JsonToken.START_OBJECT
                                ? new LinkedHashMap<String, @Nullable Object>()
                                : new ArrayList<@Nullable Object>());
                parser.nextToken();
                continue;
            }
            if (token == JsonToken.FIELD_NAME) {
                names.push(parser.currentName());
                parser.nextToken();
                continue;
            }
            done = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY ? open.pop() : scalar(parser, token);
            if (open.isEmpty()) return done;
            attach(open.peek(), names, done);
            parser.nextToken();
        }
    }

    @SuppressWarnings("unchecked") // Only this class puts containers on the stack.
    private static void attach(Object container, Deque<String> names, @Nullable Object value) {
        if (container instanceof Map) ((Map<String, @Nullable Object>) container).put(names.pop(), value);
        else ((Collection<@Nullable Object>) container).add(value);
    }

    private static @Nullable Object scalar(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == null) throw new IOException("the JSON is cut short");
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("unexpected " + token);
        };
    }
}
