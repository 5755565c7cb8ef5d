// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The meaning of a message: its data objects in order, looked up by tag. EMV 4.4 Book 3, Annex B.
 *
 * <p>Parsing checks the whole message, templates included, in one pass, and keeps an index over the bytes rather than
 * objects. Look-ups stay on their level: what is inside a template is not found from outside, since the same tag means
 * different things in different templates; {@link #template} or a path of tags leads inside. Unknown tags stay visible.
 * A tag that occurs more than once is found once ({@link #find}, the first) or always ({@link #all}).
 *
 * <p>Two maps are equal when their bytes are.
 */
public final class TlvMap {
    /** No data objects. */
    public static final TlvMap EMPTY = new TlvMap(Bytes.EMPTY, 0, new long[1], 0, 0);

    private final Bytes source;
    /** Where the outermost source begins in the storage. */
    private final int base;
    /**
     * All elements in order, templates before what is inside them: the tag in the high half, where the element begins in
     * the storage in the low half. The last place is 0 if there are no templates.
     */
    private final long[] index;

    private final int first;
    private final int last;

    TlvMap(Bytes source, int base, long[] index, int first, int last) {
        this.source = source;
        this.base = base;
        this.index = index;
        this.first = first;
        this.last = last;
    }

    /**
     * Parses a message with {@link TlvLimits#DEFAULT}.
     *
     * @param message data objects one after another
     * @return the map
     * @throws MalformedTlvException if any of it, at any depth, is not BER-TLV
     */
    public static TlvMap parse(Bytes message) {
        return parse(message, TlvLimits.DEFAULT);
    }

    /**
     * Parses a message.
     *
     * @param message data objects one after another
     * @param limits how much to take
     * @return the map
     * @throws MalformedTlvException if any of it, at any depth, is not BER-TLV
     */
    public static TlvMap parse(Bytes message, TlvLimits limits) {
        return TlvIndexer.parse(message, 1, limits);
    }

    /**
     * Parses the value field of a template that was taken off already: here {@code 00} may stand between the data objects
     * from the outset.
     *
     * @param value what is inside the template
     * @param limits how much to take
     * @return the map
     * @throws MalformedTlvException if any of it, at any depth, is not BER-TLV
     */
    public static TlvMap parseTemplate(Bytes value, TlvLimits limits) {
        return TlvIndexer.parse(value, 0, limits);
    }

    /**
     * The value of a data element, read.
     *
     * @param element the data element
     * @param <T> what it means
     * @return its meaning, empty if it is not on this level
     * @throws CardDataException if the value is there but not what the dictionary says
     */
    public <T> Optional<T> get(TypedTag<T> element) {
        int slot = slotOf(element.tag());
        return slot < 0 ? Optional.empty() : Optional.of(element.read(valueAt(slot)));
    }

    /**
     * The value of a data element that has to be there, read.
     *
     * @param element the data element
     * @param <T> what it means
     * @return its meaning
     * @throws CardDataException if it is not on this level, naming the element, or is not what the dictionary says
     */
    public <T> T need(TypedTag<T> element) {
        int slot = slotOf(element.tag());
        if (slot < 0) throw new CardDataException(element.tag(), element.name() + " is missing");
        return element.read(valueAt(slot));
    }

    /**
     * The value of the first data object with a tag.
     *
     * @param tag the tag as written
     * @return a slice of the message, empty if the tag is not on this level
     */
    public Optional<Bytes> find(int tag) {
        int slot = slotOf(tag);
        return slot < 0 ? Optional.empty() : Optional.of(valueAt(slot));
    }

    /**
     * The value of a data object inside templates, the first on each level: {@code find(0x6F, 0xA5, 0x50)}.
     *
     * @param template the outermost tag of the way
     * @param deeper the tags further inside; the last is the one looked for
     * @return a slice of the message, empty if the way does not exist
     */
    public Optional<Bytes> find(int template, int... deeper) {
        TlvMap level = this;
        int tag = template;
        for (int next : deeper) {
            int slot = level.slotOf(tag);
            if (slot < 0 || !TlvTag.isConstructed(tag)) return Optional.empty();
            level = level.insideOf(slot);
            tag = next;
        }
        return level.find(tag);
    }

    /**
     * The values of all data objects with a tag, in order.
     *
     * @param tag the tag as written
     * @return slices of the message; none if the tag is not on this level
     */
    public List<Bytes> all(int tag) {
        List<Bytes> values = new ArrayList<>();
        for (int slot = slotOf(tag); slot >= 0; slot = slotOf(tag, behind(slot))) values.add(valueAt(slot));
        return Collections.unmodifiableList(values);
    }

    /**
     * Whether there is a data object with a tag.
     *
     * @param tag the tag as written
     * @return true if it is on this level
     */
    public boolean contains(int tag) {
        return slotOf(tag) >= 0;
    }

    /**
     * What is inside the first template with a tag.
     *
     * @param tag the tag as written
     * @return the data objects inside, empty if there is no such template on this level
     */
    public Optional<TlvMap> template(int tag) {
        int slot = slotOf(tag);
        return slot < 0 || !TlvTag.isConstructed(tag) ? Optional.empty() : Optional.of(insideOf(slot));
    }

    /**
     * What is inside each template with a tag, in order, as in a list of directory entries.
     *
     * @param tag the tag as written
     * @return one map for each; none if there is no such template on this level
     */
    public List<TlvMap> templates(int tag) {
        if (!TlvTag.isConstructed(tag)) return List.of();
        List<TlvMap> maps = new ArrayList<>();
        for (int slot = slotOf(tag); slot >= 0; slot = slotOf(tag, behind(slot))) maps.add(insideOf(slot));
        return Collections.unmodifiableList(maps);
    }

    /**
     * The data objects of this level in order, unknown ones too.
     *
     * @return the elements
     */
    public List<TlvElement> elements() {
        List<TlvElement> elements = new ArrayList<>();
        for (int slot = first; slot < last; slot = behind(slot)) elements.add(new TlvElement(this, slot));
        return Collections.unmodifiableList(elements);
    }

    /**
     * Whether there are no data objects.
     *
     * @return true also for a template with nothing but padding
     */
    public boolean isEmpty() {
        return first == last;
    }

    /**
     * What was parsed.
     *
     * @return the message, or the value field of the template
     */
    public Bytes bytes() {
        return source;
    }

    private int slotOf(int tag) {
        return slotOf(tag, first);
    }

    private int slotOf(int tag, int from) {
        long[] slots = index;
        int end = last;
        if (slots[slots.length - 1] != 0) return slotOnLevel(tag, from);
        for (int slot = from; slot < end; slot++) {
            if ((int) (slots[slot] >>> 32) == tag) return slot;
        }
        return -1;
    }

    private int slotOnLevel(int tag, int from) {
        int insideTo = 0;
        for (int slot = from; slot < last; slot++) {
            if ((int) index[slot] < insideTo) continue;
            if (tagAt(slot) == tag) return slot;
            if (TlvTag.isConstructed(tagAt(slot))) insideTo = endAt(slot);
        }
        return -1;
    }

    /** The next slot on the same level. */
    private int behind(int slot) {
        int next = slot + 1;
        if (!TlvTag.isConstructed(tagAt(slot))) return next;
        int end = endAt(slot);
        while (next < last && (int) index[next] < end) next++;
        return next;
    }

    TlvMap insideOf(int slot) {
        return new TlvMap(valueAt(slot), base, index, slot + 1, behind(slot));
    }

    int tagAt(int slot) {
        return (int) (index[slot] >>> 32);
    }

    int offsetAt(int slot) {
        return (int) index[slot] - base;
    }

    Bytes valueAt(int slot) {
        byte[] bytes = source.storage();
        int tagEnd = tagEndAt(slot);
        int length = bytes[tagEnd];
        if (length >= 0) return Bytes.view(bytes, tagEnd + 1, length);
        return Bytes.view(bytes, Ber.valueFrom(bytes, tagEnd), Ber.lengthAt(bytes, tagEnd));
    }

    Bytes encodedAt(int slot) {
        int from = (int) index[slot];
        return Bytes.view(source.storage(), from, endAt(slot) - from);
    }

    private int endAt(int slot) {
        byte[] bytes = source.storage();
        int tagEnd = tagEndAt(slot);
        return Ber.valueFrom(bytes, tagEnd) + Ber.lengthAt(bytes, tagEnd);
    }

    private int tagEndAt(int slot) {
        return (int) index[slot] + TlvTag.byteCount(tagAt(slot));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TlvMap map && source.equals(map.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** Tags and lengths of this level, no values. */
    @Override
    public String toString() {
        return "TlvMap" + elements();
    }
}
