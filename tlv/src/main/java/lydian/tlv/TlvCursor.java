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
    /** As many ends as the four fields below hold; deeper ones go to an array. */
    private static final int ENDS_IN_FIELDS = 8;

    private final byte[] bytes;
    /** Where the outermost source begins: offsets count from here. */
    private final int base;
    /** How many templates were around the source when this cursor was made. */
    private final int floor;
    /** The source is the value of a template, so padding is allowed at once. */
    private final boolean inTemplate;

    private final int nesting;
    private int elementsLeft;

    private int depth;
    /** Where the template that we are in ends, or the source. */
    private int end;

    private int tag;
    private int start;
    private int valueFrom;
    /** Where the value ends and the next element begins. */
    private int valueEnd;

    /** Two ends in each, the innermost in the low half of the first. An array would not stay off the heap. */
    private long ends0;

    private long ends1;
    private long ends2;
    private long ends3;
    private int @Nullable [] deeperEnds;

    private TlvCursor(
            byte[] bytes, int base, int from, int end, int depth, boolean inTemplate, int nesting, int elementsLeft) {
        this.bytes = bytes;
        this.base = base;
        this.floor = depth;
        this.depth = depth;
        this.inTemplate = inTemplate;
        this.nesting = nesting;
        this.elementsLeft = elementsLeft;
        this.end = end;
        this.start = from;
        this.valueFrom = from;
        this.valueEnd = from;
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
        return begin(source, false, limits);
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
        return begin(value, true, limits);
    }

    private static TlvCursor begin(Bytes source, boolean inTemplate, TlvLimits limits) {
        if (source.length() > limits.messageBytes()) {
            throw new MalformedTlvException(Reason.MESSAGE_TOO_LONG, limits.messageBytes(), Bytes.EMPTY);
        }
        int from = source.start();
        return new TlvCursor(
                source.storage(), from, from, source.end(), 0, inTemplate, limits.nesting(), limits.elements());
    }

    /**
     * Moves to the next element of this template or source.
     *
     * @return false at the end of it
     * @throws MalformedTlvException if there is no well-formed element; the cursor stays where it was
     */
    public boolean next() {
        byte[] b = bytes;
        int e = end;
        int at = valueEnd;
        if (at == e) return ended();
        if (b[at] == 0) {
            at = behindPadding(at);
            if (at == e) return ended();
        }
        int from = at;
        if (elementsLeft == 0) throw refuse(Reason.TOO_MANY_ELEMENTS, from, from);
        int t = b[at++] & 0xFF;
        if ((t & 0x1F) == 0x1F) {
            if (at == e) throw refuse(Reason.TAG_INCOMPLETE, from, from);
            int second = b[at++];
            t = t << 8 | (second & 0xFF);
            if (second < 0) {
                long rest = Ber.longTag(b, at, e, t);
                if (rest < 0) throw Ber.refuseTag(rest, b, e, base, depth, from);
                t = (int) rest;
                at = (int) (rest >>> 32);
            }
        }
        if (at == e) throw refuse(Reason.LENGTH_MISSING, from, at);
        int length = b[at++];
        if (length < 0) {
            int count = length & 0x7F;
            length = Ber.longLength(b, at, e, count);
            if (length < 0) throw Ber.refuseLength(length, b, e, base, depth, from, at);
            at += count;
        }
        if (length > e - at) throw refuse(Reason.VALUE_TRUNCATED, from, at);
        elementsLeft--;
        start = from;
        tag = t;
        valueFrom = at;
        valueEnd = at + length;
        return true;
    }

    /** EMV 4.4 Book 3, Annex B1, and specification update 69: 00 inside templates has no meaning; outside it has no place. */
    private int behindPadding(int from) {
        if (depth == 0 && !inTemplate) throw refuse(Reason.PADDING_NOT_ALLOWED, from, from);
        int at = from;
        while (at < end && bytes[at] == 0) at++;
        return at;
    }

    private boolean ended() {
        standOnNothing(end);
        return false;
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
        return new TlvCursor(bytes, base, valueFrom, valueEnd, depth + 1, true, nesting, elementsLeft);
    }

    /**
     * Goes into this template with this cursor: {@link #next()} then moves to its first child.
     *
     * @throws IllegalStateException if the element is not a template
     * @throws MalformedTlvException if templates nest too deeply
     */
    public void descend() {
        checkTemplate();
        if (depth - floor >= ENDS_IN_FIELDS) keepDeeperEnd();
        ends3 = ends3 << 32 | ends2 >>> 32;
        ends2 = ends2 << 32 | ends1 >>> 32;
        ends1 = ends1 << 32 | ends0 >>> 32;
        ends0 = ends0 << 32 | end;
        end = valueEnd;
        depth++;
        standOnNothing(valueFrom);
    }

    /**
     * Leaves the template that was last entered, wherever in it the cursor is: {@link #next()} then moves to what follows
     * the template. Children passed over are not checked.
     *
     * @throws IllegalStateException if this cursor has not descended
     */
    public void leave() {
        if (depth == floor) throw new IllegalStateException("leave without descend");
        standOnNothing(end);
        depth--;
        end = (int) ends0;
        ends0 = ends0 >>> 32 | ends1 << 32;
        ends1 = ends1 >>> 32 | ends2 << 32;
        ends2 = ends2 >>> 32 | ends3 << 32;
        ends3 = ends3 >>> 32;
        if (depth - floor >= ENDS_IN_FIELDS) takeDeeperEnd();
    }

    private void checkTemplate() {
        if (!constructed()) throw new IllegalStateException("not on a template");
        if (depth == nesting) throw refuse(Reason.NESTED_TOO_DEEPLY, start, start);
    }

    private void keepDeeperEnd() {
        int index = depth - floor - ENDS_IN_FIELDS;
        int[] kept = deeperEnds;
        if (kept == null) {
            kept = new int[ENDS_IN_FIELDS];
        } else if (index == kept.length) {
            kept = Arrays.copyOf(kept, 2 * index);
        }
        kept[index] = (int) (ends3 >>> 32);
        deeperEnds = kept;
    }

    private void takeDeeperEnd() {
        int[] kept = Objects.requireNonNull(deeperEnds);
        ends3 |= (long) kept[depth - floor - ENDS_IN_FIELDS] << 32;
    }

    private MalformedTlvException refuse(Reason reason, int from, int at) {
        return Ber.refuse(reason, bytes, end, base, depth, from, at);
    }
}
