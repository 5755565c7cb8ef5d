// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was decoded: a line of the tree, what belongs to it, and what is inside it.
 *
 * <p>Masking has been done when a part is made; escaping is whoever shows it to do.
 */
public final class Part {
    private final String label;
    private final String name;
    private final boolean tagged;
    private String format = "";
    private int offset = -1;
    private int length = -1;
    private @Nullable String value;
    private boolean masked;
    private @Nullable String text;
    private @Nullable String meaning;
    private final List<BitRow> bits = new ArrayList<>();
    private final List<Part> inside = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Part(String label, String name, boolean tagged) {
        this.label = label;
        this.name = name;
        this.tagged = tagged;
    }

    /** A data object. */
    static Part tag(String tag, String name) {
        return new Part(tag, name, true);
    }

    /** Anything else that has a label: a parameter, a field, an entry. */
    static Part field(String label, String name) {
        return new Part(label, name, false);
    }

    Part format(String text) {
        format = text;
        return this;
    }

    /** Where it is in the input, and how many bytes its value has. */
    Part at(int start, int bytes) {
        offset = start;
        length = bytes;
        return this;
    }

    Part value(String hex) {
        value = hex;
        return this;
    }

    /** A value of which only this may be shown. */
    Part masked(String shown) {
        value = shown;
        masked = true;
        return this;
    }

    /** A value that is text; foreign. */
    Part text(String foreign) {
        text = foreign;
        return this;
    }

    /** What the value means; nothing is kept for an empty text. */
    Part meaning(@Nullable String words) {
        meaning = words == null || words.isEmpty() ? null : words;
        return this;
    }

    Part add(Part child) {
        inside.add(child);
        return this;
    }

    Part add(BitRow row) {
        bits.add(row);
        return this;
    }

    /** Notes that the value is not what its format says. */
    Part complain(String text) {
        complaints.add(text);
        return this;
    }

    /**
     * The tag, or what else it goes by.
     *
     * @return possibly empty
     */
    public String label() {
        return label;
    }

    /**
     * Whether the label is the tag of a data object.
     *
     * @return false for a field of anything else
     */
    public boolean isTagged() {
        return tagged;
    }

    /**
     * What it is called.
     *
     * @return possibly empty
     */
    public String name() {
        return name;
    }

    /**
     * Its format, as the Books write formats.
     *
     * @return possibly empty
     */
    public String format() {
        return format;
    }

    /**
     * Where it begins.
     *
     * @return bytes from the start of the input, or -1 if that says nothing
     */
    public int offset() {
        return offset;
    }

    /**
     * How long its value is.
     *
     * @return bytes, or -1 if that says nothing
     */
    public int length() {
        return length;
    }

    /**
     * The value: hexadecimal digits, or with stars in it when masked.
     *
     * @return null for what has none of its own
     */
    public @Nullable String value() {
        return value;
    }

    /**
     * Whether the value is masked.
     *
     * @return true if stars hide something
     */
    public boolean isMasked() {
        return masked;
    }

    /**
     * The value as text, if it is text.
     *
     * @return foreign text, exactly as it is
     */
    public @Nullable String text() {
        return text;
    }

    /**
     * What the value means; foreign text may be in it.
     *
     * @return null if there is no more to say than the value does
     */
    public @Nullable String meaning() {
        return meaning;
    }

    /**
     * The bits, if it is a bit field.
     *
     * @return rows from byte 1, bit 8 on
     */
    public List<BitRow> bits() {
        return bits;
    }

    /**
     * What is inside.
     *
     * @return parts in order
     */
    public List<Part> inside() {
        return inside;
    }

    /**
     * Why the value is not what its format says.
     *
     * @return sentences, usually none
     */
    public List<String> complaints() {
        return complaints;
    }
}
