// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.util.Arrays;
import java.util.Objects;
import lydian.tlv.MalformedTlvException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Walks BER-TLV where it lies, without allocating. EMV 4.4 Book 3, Annex B.
 *
 * <p>A cursor stands on one element at a time; {@link #next()} moves on. Templates are entered in one of two ways:
 * {@link #children()} gives a cursor of its own, {@link #descend()} and {@link #leave()} walk with this one:
 *
 * <pre>{@code
 * TlvCursor cursor = TlvCursor.over(message);
 * while (true) {
 *     if (cursor.next()) {
 *         if (cursor.constructed()) cursor.descend();
 *         else use(cursor.tag(), cursor.value());
 *     } else if (cursor.depth() > 0) {
 *         cursor.leave();
 *     } else {
 *         break;
 *     }
 * }
 * }</pre>
 *
 * <p>No element runs past the template or the source around it. What lies behind the cursor has been checked, what lies
 * before it has not: a fault further on is found when the cursor gets there. A cursor belongs to one thread and is not
 * kept; keep {@link #value()}.
 */
public final class TlvCursor {
    private static final int ENDS_IN_A_LONG = 4;
    private static final int LONGEST_MEASURED = 0xFFFF;

    // The compiler keeps a cursor off the heap if it can take every method in. It always does with methods of at most
    // 35
    // bytes of bytecode, with up to 325 only where it has seen them used often. Hence the small pieces here, fields
    // that
    // are set after construction, and nothing rare in next() but static methods and refusals.

    private final byte[] bytes;
    /** Where the outermost source begins: offsets count from here. */
    private int base;
    /** How many templates were around the source when this cursor was made. */
    private int floor;
    /**
     * How many templates have to be around {@code 00} to allow it: none when the source itself is inside one. EMV 4.4 Book
     * 3, Annex B1, and specification update 69: inside templates it is padding, outside it has no place.
     */
    private int paddedFrom;

    private int nesting;
    private int elementsLeft;

    private int depth;
    /** Where the template that we are in ends, or the source. */
    private int end;

    private int tag;
    private int start;
    private int valueFrom;
    /** Where the value ends and the next element begins. */
    private int valueEnd;

    /**
     * Where the templates around this one end, counted from the base: four in each number, the innermost in the lowest
     * bits. An array would not stay off the heap; it holds what is deeper than eight levels, and all levels of a message
     * that 16 bits do not measure.
     */
    private long ends;

    private long outerEnds;
    private int @Nullable [] deeperEnds;
    /** How many levels fit the two numbers, or the first of them: 8 and 4, or none. */
    private int levelsInFields;

    private int levelsInFirst;

    private TlvCursor(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.end = end;
        start = from;
        valueFrom = from;
        valueEnd = from;
        paddedFrom = 1;
    }

    /**
     * A cursor before the first element of a message, with {@link TlvLimits#DEFAULT}.
     *
     * @param source data objects one after another
     * @return the cursor
     * @throws MalformedTlvException if the message is longer than the limits say
     */
    public static TlvCursor over(Bytes source) {
        return over(source, TlvLimits.DEFAULT);
    }

    /**
     * A cursor before the first element of a message.
     *
     * @param source data objects one after another
     * @param limits how much to take
     * @return the cursor
     * @throws MalformedTlvException if the message is longer than the limits say
     */
    public static TlvCursor over(Bytes source, TlvLimits limits) {
        return new TlvCursor(source.storage(), source.start(), source.end())
                .from(source.start(), 0)
                .limited(limits);
    }

    /**
     * A cursor before the first element of the value field of a template that was taken off already. The difference: here
     * {@code 00} may stand between the data objects from the outset.
     *
     * @param value what is inside the template
     * @param limits how much to take
     * @return the cursor
     * @throws MalformedTlvException if the value is longer than the limits say
     */
    public static TlvCursor inTemplate(Bytes value, TlvLimits limits) {
        TlvCursor cursor = over(value, limits);
        cursor.paddedFrom = 0;
        return cursor;
    }

    private TlvCursor from(int outermost, int templatesAround) {
        base = outermost;
        floor = templatesAround;
        depth = templatesAround;
        if (end - outermost <= LONGEST_MEASURED) measureWithFields();
        return this;
    }

    private void measureWithFields() {
        levelsInFields = 2 * ENDS_IN_A_LONG;
        levelsInFirst = ENDS_IN_A_LONG;
    }

    private TlvCursor limited(TlvLimits limits) {
        if (end - base > limits.messageBytes()) throw tooLong(limits);
        return limited(limits.nesting(), limits.elements());
    }

    private TlvCursor limited(int templates, int elements) {
        nesting = templates;
        elementsLeft = elements;
        return this;
    }

    private static MalformedTlvException tooLong(TlvLimits limits) {
        return new MalformedTlvException(Reason.MESSAGE_TOO_LONG, limits.messageBytes(), Bytes.EMPTY);
    }

    /**
     * Moves to the next element of this template or source.
     *
     * @return false at the end of it
     * @throws MalformedTlvException if there is no well-formed element; the cursor then stands on no element
     */
    public boolean next() {
        // The compiler keeps a cursor off the heap only if it can take this method in: at most 325 bytes of bytecode,
        // and
        // nothing rare but static methods and refusals. Single statements are as they are for speed: see benchmarks.
        byte[] b = bytes;
        int e = end;
        int at = valueEnd;
        tag = 0;
        start = at;
        valueFrom = at;
        if (at == e) return false;
        int t;
        while ((t = b[at] & 0xFF) == 0) {
            if (depth < paddedFrom) throw malformed();
            if (++at == e) return false;
        }
        start = at++;
        if (elementsLeft == 0) throw malformed();
        if ((t | 0xE0) == 0xFF) {
            if (at == e) throw malformed();
            int second = b[at++] & 0xFF;
            t = t << 8 | second;
            if (second >= 0x80) {
                long rest = Ber.longTag(b, at, e, t);
                if (rest < 0) throw malformed();
                t = (int) rest;
                at = (int) (rest >>> 32);
            }
        }
        if (at == e) throw malformed();
        int length = b[at++] & 0xFF;
        if (length >= 0x80) {
            if (length == 0x81 && at < e) {
                length = b[at++] & 0xFF;
            } else {
                int count = length & 0x7F;
                length = Ber.longLength(b, at, e, count);
                if (length < 0) throw malformed();
                at += count;
            }
        }
        if (length > e - at) throw malformed();
        elementsLeft--;
        tag = t;
        valueFrom = at;
        valueEnd = at + length;
        return true;
    }

    /** Looks again at what was refused, to say why. */
    private MalformedTlvException malformed() {
        int at = Ber.behindZeros(bytes, valueEnd, end);
        start = valueEnd;
        if (at > valueEnd && depth < paddedFrom) return refuse(Reason.PADDING_NOT_ALLOWED, valueEnd, valueEnd);
        if (elementsLeft == 0) return refuse(Reason.TOO_MANY_ELEMENTS, at, at);
        BerHeader header = BerHeader.read(bytes, at, end);
        return refuse(Objects.requireNonNull(header.reason()), at, header.reasonAt());
    }

    private void standOnNothing(int next) {
        tag = 0;
        start = next;
        valueFrom = next;
        valueEnd = next;
    }

    /**
     * The tag of the element.
     *
     * @return the bytes as written, for example 0x5A or 0x9F26; 0 when the cursor stands on no element: before the first,
     *     behind the last, and just after {@link #descend()} or {@link #leave()}
     */
    public int tag() {
        return tag;
    }

    /**
     * Whether the element is a template.
     *
     * @return true if data objects are inside; false also when the cursor stands on no element
     */
    public boolean constructed() {
        return tag != 0 && (bytes[start] & 0x20) != 0;
    }

    /**
     * The length of the value.
     *
     * @return bytes; 0 when the cursor stands on no element
     */
    public int length() {
        return valueEnd - valueFrom;
    }

    /**
     * The value of the element.
     *
     * @return a slice of the source; empty when the cursor stands on no element
     */
    public Bytes value() {
        return Bytes.view(bytes, valueFrom, valueEnd - valueFrom);
    }

    /**
     * Where the element begins.
     *
     * @return bytes from the start of the outermost source to the first byte of the tag
     */
    public int offset() {
        return start - base;
    }

    /**
     * How many templates are around the elements that {@link #next()} goes over.
     *
     * @return 0 at the top of the outermost source
     */
    public int depth() {
        return depth;
    }

    /**
     * A cursor of its own over what is inside this template. Offsets and limits go on from here.
     *
     * @return a cursor before the first child
     * @throws IllegalStateException if the element is not a template
     * @throws MalformedTlvException if templates nest too deeply
     */
    public TlvCursor children() {
        checkTemplate();
        return child().limited(nesting, elementsLeft);
    }

    private TlvCursor child() {
        return new TlvCursor(bytes, valueFrom, valueEnd).from(base, depth + 1);
    }

    /**
     * Goes into this template with this cursor: {@link #next()} then moves to its first child.
     *
     * @throws IllegalStateException if the element is not a template
     * @throws MalformedTlvException if templates nest too deeply
     */
    public void descend() {
        checkTemplate();
        keepEnd(depth - floor);
        enter();
    }

    private void enter() {
        end = valueEnd;
        depth++;
        standOnNothing(valueFrom);
    }

    private void keepEnd(int level) {
        if (level < levelsInFirst) keepInnerEnd();
        else if (level < levelsInFields) keepOuterEnd();
        else keepDeeperEnd(level - levelsInFields);
    }

    private void keepInnerEnd() {
        ends = ends << 16 | (end - base);
    }

    private void keepOuterEnd() {
        outerEnds = outerEnds << 16 | ends >>> 48;
        keepInnerEnd();
    }

    private void keepDeeperEnd(int index) {
        int[] kept = deeperEnds;
        if (kept == null) kept = new int[ENDS_IN_A_LONG];
        if (index == kept.length) kept = Arrays.copyOf(kept, 2 * index);
        kept[index] = end;
        deeperEnds = kept;
    }

    /**
     * Leaves the template that was last entered, wherever in it the cursor is: {@link #next()} then moves to what follows
     * the template. Children passed over are not checked.
     *
     * @throws IllegalStateException if this cursor has not descended
     */
    public void leave() {
        if (depth == floor) throw notInside();
        standOnNothing(end);
        takeEnd(--depth - floor);
    }

    private void takeEnd(int level) {
        if (level < levelsInFirst) takeInnerEnd();
        else if (level < levelsInFields) takeOuterEnd();
        else takeDeeperEnd(level - levelsInFields);
    }

    private void takeInnerEnd() {
        end = base + (int) (ends & LONGEST_MEASURED);
        ends = ends >>> 16;
    }

    private void takeOuterEnd() {
        takeInnerEnd();
        ends |= outerEnds << 48;
        outerEnds = outerEnds >>> 16;
    }

    private void takeDeeperEnd(int index) {
        end = Objects.requireNonNull(deeperEnds)[index];
    }

    private void checkTemplate() {
        if (!constructed()) throw notOnTemplate();
        if (depth == nesting) throw tooDeep();
    }

    private MalformedTlvException tooDeep() {
        return refuse(Reason.NESTED_TOO_DEEPLY, start, start);
    }

    private static IllegalStateException notOnTemplate() {
        return new IllegalStateException("not on a template");
    }

    private static IllegalStateException notInside() {
        return new IllegalStateException("leave without descend");
    }

    private MalformedTlvException refuse(Reason reason, int from, int at) {
        return Ber.refuse(reason, bytes, end, base, depth, from, at);
    }
}
