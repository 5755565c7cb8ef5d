// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document: it knows its path, so that whoever asks it for something that is not there gets told
 * where.
 *
 * <p>A document is read with limits on its depth and the length of its texts, and without recursion.
 */
public final class Json {
    /** Objects within lists within objects. */
    static final int NESTING = 64;
    /** Characters of one text: more than the longest message as hexadecimal digits. */
    static final int TEXT = 4 << 20;
    /** Bytes of one document. */
    static final long DOCUMENT = 64L << 20;

    private static final Object ABSENT = new Object();

    private final @Nullable Object value;
    private final String path;
    private final Set<String> read = new LinkedHashSet<>();

    private Json(@Nullable Object value, String path) {
        this.value = value;
        this.path = path;
    }

    /** A document that is there already: maps with names, lists, texts, long numbers, truths and null. */
    static Json of(@Nullable Object value) {
        return new Json(value, "");
    }

    /** What {@link #of} would make this place of. */
    @Nullable
    Object raw() {
        return value;
    }

    /**
     * Reads a document.
     *
     * @param in where from; it is closed
     * @return its root
     * @throws VectorException if it is no JSON, or beyond the limits, with line and column
     * @throws IOException if it cannot be read
     */
    public static Json read(InputStream in) throws VectorException, IOException {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(NESTING)
                .maxStringLength(TEXT)
                .maxNumberLength(64)
                .maxDocumentLength(DOCUMENT)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        try (JsonParser parser = factory.createParser(in)) {
            return new Json(document(parser), "");
        } catch (JsonProcessingException malformed) {
            throw new VectorException("not JSON: " + where(malformed) + malformed.getOriginalMessage());
        }
    }

    private static String where(JsonProcessingException malformed) {
        return malformed.getLocation() == null
                ? ""
                : "line " + malformed.getLocation().getLineNr() + ", column "
                        + malformed.getLocation().getColumnNr() + ": ";
    }

    private static @Nullable Object document(JsonParser parser) throws IOException, VectorException {
        JsonToken first = parser.nextToken();
        if (first == null) throw new VectorException("not JSON: the file is empty");
        Object root = opened(first);
        if (root == null) root = scalar(parser, first);
        else fill(root, parser);
        if (parser.nextToken() != null) throw new VectorException("not JSON: something follows the end");
        return root;
    }

    /** A new list or object for a token that opens one, or null. */
    private static @Nullable Object opened(JsonToken token) {
        if (token == JsonToken.START_OBJECT) return new LinkedHashMap<String, @Nullable Object>();
        if (token == JsonToken.START_ARRAY) return new ArrayList<@Nullable Object>();
        return null;
    }

    private static void fill(Object root, JsonParser parser) throws IOException {
        Deque<Object> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                open.pop();
            } else if (token != JsonToken.FIELD_NAME) {
                Object child = opened(token);
                put(open.element(), parser.currentName(), child == null ? scalar(parser, token) : child);
                if (child != null) open.push(child);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Object into, @Nullable String name, @Nullable Object value) {
        if (into instanceof List) ((List<@Nullable Object>) into).add(value);
        else ((Map<String, @Nullable Object>) into).put(String.valueOf(name), value);
    }

    private static @Nullable Object scalar(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? parser.getText()
                        : (Object) parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    /**
     * A member of this object, which may be absent.
     *
     * @param name of the member
     * @return its place
     */
    public Json at(String name) {
        read.add(name);
        String place = path.isEmpty() ? name : path + "." + name;
        if (!(value instanceof Map<?, ?> members) || !members.containsKey(name)) return new Json(ABSENT, place);
        return new Json(members.get(name), place);
    }

    /**
     * Whether there is anything at this place, null counted as nothing.
     *
     * @return false for an absent member and for null
     */
    public boolean present() {
        return value != null && value != ABSENT;
    }

    /**
     * Whether null is written at this place.
     *
     * @return false for an absent member
     */
    public boolean isNull() {
        return value == null;
    }

    /**
     * Whether this is an object.
     *
     * @return false for everything else
     */
    public boolean isObject() {
        return value instanceof Map;
    }

    /**
     * Whether this is a list.
     *
     * @return false for everything else
     */
    public boolean isList() {
        return value instanceof List;
    }

    /**
     * Whether this is a text.
     *
     * @return false for everything else
     */
    public boolean isText() {
        return value instanceof String;
    }

    /**
     * Whether this is a whole number.
     *
     * @return false for everything else
     */
    public boolean isNumber() {
        return value instanceof Long;
    }

    /**
     * Whether this is true or false.
     *
     * @return false for everything else
     */
    public boolean isTruth() {
        return value instanceof Boolean;
    }

    /**
     * The text at this place.
     *
     * @return the text
     * @throws VectorException if there is none
     */
    public String text() throws VectorException {
        if (value instanceof String text) return text;
        throw wrong("a text");
    }

    /**
     * The whole number at this place.
     *
     * @return the number
     * @throws VectorException if there is none
     */
    public long number() throws VectorException {
        if (value instanceof Long number) return number;
        throw wrong("a whole number");
    }

    /**
     * The truth at this place.
     *
     * @return the truth
     * @throws VectorException if there is none
     */
    public boolean truth() throws VectorException {
        if (value instanceof Boolean truth) return truth;
        throw wrong("true or false");
    }

    /**
     * The bytes at this place, written as hexadecimal digits.
     *
     * @return the bytes
     * @throws VectorException if there are none
     */
    public Bytes hex() throws VectorException {
        String text = text();
        try {
            return Bytes.hex(text);
        } catch (IllegalArgumentException noHex) {
            throw new VectorException(path + ": " + noHex.getMessage());
        }
    }

    /**
     * The elements of the list at this place.
     *
     * @return a place for each
     * @throws VectorException if there is no list
     */
    public List<Json> list() throws VectorException {
        if (!(value instanceof List<?> elements)) throw wrong("a list");
        List<Json> places = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) places.add(new Json(elements.get(i), path + "[" + i + "]"));
        return places;
    }

    /**
     * The names of the members of the object at this place.
     *
     * @return names, in order
     * @throws VectorException if there is no object
     */
    public List<String> names() throws VectorException {
        if (!(value instanceof Map<?, ?> members)) throw wrong("an object");
        List<String> names = new ArrayList<>(members.size());
        for (Object name : members.keySet()) names.add((String) name);
        return names;
    }

    /** Names of members that nobody has asked this place for. */
    List<String> unread() {
        List<String> names = new ArrayList<>();
        if (value instanceof Map<?, ?> members) {
            for (Object name : members.keySet()) {
                if (!read.contains(name)) names.add((String) name);
            }
        }
        return names;
    }

    /**
     * Where this is, for messages.
     *
     * @return for example {@code cases[3].inputs.hex}
     */
    public String path() {
        return path;
    }

    private VectorException wrong(String wanted) {
        if (value == ABSENT) return new VectorException(path + " is missing: it must be " + wanted);
        return new VectorException((path.isEmpty() ? "the document" : path) + " must be " + wanted);
    }
}
