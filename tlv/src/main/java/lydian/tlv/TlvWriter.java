// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes BER-TLV: measures first, then writes, so nothing is patched afterwards. Lengths take the shortest form.
 *
 * <p>What is written is described by a function. It runs twice, once to measure and once to write, and has to say the same
 * both times:
 *
 * <pre>{@code
 * Bytes fci = TlvWriter.template(0x6F, w -> w
 *         .put(0x84, name)
 *         .put(0xA5, inner -> inner.put(0x50, label)));
 * }</pre>
 *
 * <p>A writer {@link #into(byte[])} an array of the caller's allocates nothing; {@link #rewind()} lets it be used again.
 */
public final class TlvWriter {
    private static final int LONGEST_VALUE = 0xFF_FFFF;
    private static final int[] NO_SIZES = {};

    private final byte[] target;
    private final int from;
    private int at;
    private boolean measuring;

    /** The sizes of templates in the order in which they begin, from the measuring run to the writing run. */
    private int[] sizes = NO_SIZES;

    private int measured;
    private int written;

    private TlvWriter(byte[] target, int from) {
        this.target = target;
        this.from = from;
        this.at = from;
    }

    /**
     * One data object with a value.
     *
     * @param tag the tag as written
     * @param value the value field
     * @return tag, length and value
     * @throws IllegalArgumentException if the tag is not one, or the value is longer than three bytes of length can say
     */
    public static Bytes element(int tag, Bytes value) {
        return message(w -> w.put(tag, value));
    }

    /**
     * One template.
     *
     * @param tag the tag as written
     * @param content writes what is inside; runs twice
     * @return tag, length and what is inside
     * @throws IllegalArgumentException if a tag is not one, or not a template's, or something is too long
     * @throws IllegalStateException if the content was not the same both times
     */
    public static Bytes template(int tag, Consumer<TlvWriter> content) {
        return message(w -> w.put(tag, content));
    }

    /**
     * Data objects one after another, with no template around them.
     *
     * @param content writes them; runs twice
     * @return what was written
     * @throws IllegalArgumentException if a tag is not one, or something is too long
     * @throws IllegalStateException if the content was not the same both times
     */
    public static Bytes message(Consumer<TlvWriter> content) {
        TlvWriter measure = new TlvWriter(Bytes.EMPTY.storage(), 0);
        measure.measuring = true;
        content.accept(measure);
        TlvWriter writer = new TlvWriter(new byte[measure.at], 0);
        writer.sizes = measure.sizes;
        writer.measured = measure.measured;
        content.accept(writer);
        if (writer.at != measure.at) throw changed();
        return Bytes.adopt(writer.target);
    }

    /**
     * A writer into an array of the caller's, from its beginning.
     *
     * @param target where to write
     * @return the writer
     */
    public static TlvWriter into(byte[] target) {
        return new TlvWriter(target, 0);
    }

    /**
     * A writer into an array of the caller's.
     *
     * @param target where to write
     * @param from the first index to write to
     * @return the writer
     * @throws IndexOutOfBoundsException if the index is not inside the array or just behind it
     */
    public static TlvWriter into(byte[] target, int from) {
        if (from < 0 || from > target.length) throw new IndexOutOfBoundsException("no index " + from);
        return new TlvWriter(target, from);
    }

    /**
     * Writes a data object with a value.
     *
     * @param tag the tag as written
     * @param value the value field
     * @return this
     * @throws IllegalArgumentException if the tag is not one, or the value is longer than three bytes of length can say
     * @throws IndexOutOfBoundsException if there is no room; nothing of the data object is written then
     */
    public TlvWriter put(int tag, Bytes value) {
        int length = value.length();
        header(tag, length);
        if (!measuring) value.copyTo(target, at);
        at += length;
        return this;
    }

    /**
     * Writes a template.
     *
     * @param tag the tag as written
     * @param content writes what is inside; runs twice unless something around it is being measured or was
     * @return this
     * @throws IllegalArgumentException if a tag is not one, or not a template's, or something is too long
     * @throws IndexOutOfBoundsException if there is no room; nothing of the template is written then
     * @throws IllegalStateException if the content was not the same both times
     */
    public TlvWriter put(int tag, Consumer<TlvWriter> content) {
        if (!TlvTag.isConstructed(tag)) throw new IllegalArgumentException("not a template's tag: " + TlvTag.hex(tag));
        if (measuring) {
            measureTemplate(tag, content);
            return this;
        }
        if (written == measured) measure(content);
        int size = sizes[written++];
        header(tag, size);
        int end = at + size;
        content.accept(this);
        if (at != end) throw changed();
        return this;
    }

    /**
     * Writes bytes as they are: data objects encoded before, or the filled list that a command template holds.
     *
     * @param bytes what to write
     * @return this
     * @throws IndexOutOfBoundsException if there is no room; nothing is written then
     */
    public TlvWriter raw(Bytes bytes) {
        if (!measuring) bytes.copyTo(target, at);
        at += bytes.length();
        return this;
    }

    /**
     * How much has been written.
     *
     * @return bytes since the beginning or {@link #rewind()}
     */
    public int length() {
        return at - from;
    }

    /**
     * Begins again at the first index, so that a writer can be kept and used again.
     *
     * @return this
     */
    public TlvWriter rewind() {
        at = from;
        measured = 0;
        written = 0;
        return this;
    }

    /** Measures a template that nothing around it has measured: notes its size and those of the templates inside. */
    private void measure(Consumer<TlvWriter> content) {
        int before = at;
        measured = 0;
        written = 0;
        measuring = true;
        try {
            noteSize(content);
        } finally {
            measuring = false;
            at = before;
        }
    }

    private void measureTemplate(int tag, Consumer<TlvWriter> content) {
        int before = at;
        int size = noteSize(content);
        at = before;
        header(tag, size);
        at += size;
    }

    private int noteSize(Consumer<TlvWriter> content) {
        int slot = measured++;
        if (slot == sizes.length) sizes = Arrays.copyOf(sizes, 2 * slot + 4);
        int before = at;
        content.accept(this);
        sizes[slot] = at - before;
        return at - before;
    }

    /** Checks room for header and value together, so that a data object is written whole or not at all. */
    private void header(int tag, int length) {
        if (!TlvTag.isValid(tag)) throw new IllegalArgumentException("not a tag: " + TlvTag.hex(tag));
        int tagBytes = TlvTag.byteCount(tag);
        int size = tagBytes + lengthBytes(length) + length;
        if (measuring) {
            at += size - length;
            return;
        }
        if (size > target.length - at) throw new IndexOutOfBoundsException("no room for " + size + " bytes");
        for (int shift = 8 * (tagBytes - 1); shift >= 0; shift -= 8) target[at++] = (byte) (tag >>> shift);
        writeLength(length);
    }

    private static int lengthBytes(int length) {
        if (length < 0x80) return 1;
        if (length > LONGEST_VALUE) throw new IllegalArgumentException("too long: " + length + " bytes");
        return length <= 0xFF ? 2 : length <= 0xFFFF ? 3 : 4;
    }

    /** EMV 4.4 Book 3, Annex B2. */
    private void writeLength(int length) {
        if (length >= 0x80) {
            int bytes = lengthBytes(length) - 1;
            target[at++] = (byte) (0x80 | bytes);
            for (int shift = 8 * (bytes - 1); shift > 0; shift -= 8) target[at++] = (byte) (length >>> shift);
        }
        target[at++] = (byte) length;
    }

    private static IllegalStateException changed() {
        return new IllegalStateException("the content changed between measuring and writing");
    }
}
