// SPDX-License-Identifier: Apache-2.0
package lydian.bench.text;

import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, indented, in ASCII.
 *
 * <p>By hand, because a library costs more time to load than a decoding takes. Foreign text is made visible first
 * ({@link Printable#plain}), so that neither the file nor a value taken out of it (as {@code jq -r} does) can speak to a
 * terminal; the exact bytes stand beside it in hexadecimal.
 */
public final class JsonWriter {
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    /**
     * Begins an object as an element of a list, or at the top.
     *
     * @return this
     */
    public JsonWriter object() {
        separate();
        return open('{');
    }

    /**
     * Begins an object as a member.
     *
     * @param name of the member
     * @return this
     */
    public JsonWriter object(String name) {
        name(name);
        return open('{');
    }

    /**
     * Begins a list as a member.
     *
     * @param name of the member
     * @return this
     */
    public JsonWriter list(String name) {
        name(name);
        return open('[');
    }

    /**
     * Begins a list as an element of a list, or at the top.
     *
     * @return this
     */
    public JsonWriter list() {
        separate();
        return open('[');
    }

    /**
     * Ends an object.
     *
     * @return this
     */
    public JsonWriter endObject() {
        return close('}');
    }

    /**
     * Ends a list.
     *
     * @return this
     */
    public JsonWriter endList() {
        return close(']');
    }

    /**
     * A text member; nothing is written for null.
     *
     * @param name of the member
     * @param value foreign text, or null
     * @return this
     */
    public JsonWriter member(String name, @Nullable String value) {
        if (value == null) return this;
        name(name);
        string(Printable.plain(value));
        return this;
    }

    /**
     * A number member.
     *
     * @param name of the member
     * @param value the number
     * @return this
     */
    public JsonWriter member(String name, long value) {
        name(name);
        out.append(value);
        return this;
    }

    /**
     * A truth member.
     *
     * @param name of the member
     * @param value the truth
     * @return this
     */
    public JsonWriter member(String name, boolean value) {
        name(name);
        out.append(value);
        return this;
    }

    /**
     * A text as an element of a list.
     *
     * @param value foreign text
     * @return this
     */
    public JsonWriter element(String value) {
        separate();
        string(Printable.plain(value));
        return this;
    }

    /**
     * A number as an element of a list.
     *
     * @param value the number
     * @return this
     */
    public JsonWriter element(long value) {
        separate();
        out.append(value);
        return this;
    }

    /** What was written, with a line end after it. */
    @Override
    public String toString() {
        if (depth != 0) throw new IllegalStateException("something is still open");
        return out + "\n";
    }

    private JsonWriter open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter close(char bracket) {
        depth--;
        if (!first) line();
        out.append(bracket);
        first = false;
        return this;
    }

    private void name(String name) {
        separate();
        string(name);
        out.append(": ");
    }

    private void separate() {
        if (depth == 0) return;
        if (!first) out.append(',');
        first = false;
        line();
    }

    private void line() {
        out.append('\n');
        for (int i = 0; i < depth; i++) out.append("  ");
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c >= ' ' && c < 0x7F) out.append(c);
            else unicode(c);
        }
        out.append('"');
    }

    private void unicode(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) out.append(DIGITS[c >>> shift & 0xF]);
    }
}
