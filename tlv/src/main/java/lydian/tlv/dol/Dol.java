// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.MalformedTlvException;
import lydian.tlv.MalformedTlvException.Reason;
import lydian.tlv.TlvLimits;
import lydian.tlv.TlvTag;

/**
 * A data object list: tags, each with a length of one byte. EMV 4.4 Book 3, 5.4.
 *
 * <p>A tag may be listed more than once; each line is answered. Two lists are equal when their bytes are.
 */
public final class Dol {
    /** No lines: asks for nothing. */
    public static final Dol EMPTY = new Dol(Bytes.EMPTY, new int[0], 0, 0);

    /** Marks a length whose tag is a template's. */
    private static final int TEMPLATE = 0x100;

    private final Bytes source;
    /** Tag and length of each line, one after the other. */
    private final int[] lines;

    private final int used;
    private final int dataLength;

    private Dol(Bytes source, int[] lines, int used, int dataLength) {
        this.source = source;
        this.lines = lines;
        this.used = used;
        this.dataLength = dataLength;
    }

    /**
     * Parses a list with {@link TlvLimits#DEFAULT}.
     *
     * @param list tags, each with a length
     * @return the list
     * @throws MalformedTlvException if a line is cut short or no tag
     */
    public static Dol parse(Bytes list) {
        return parse(list, TlvLimits.DEFAULT);
    }

    /**
     * Parses a list.
     *
     * @param list tags, each with a length
     * @param limits how much to take: bytes of the list, lines, and bytes of the data asked for
     * @return the list
     * @throws MalformedTlvException if a line is cut short or no tag
     */
    public static Dol parse(Bytes list, TlvLimits limits) {
        if (list.length() > limits.messageBytes()) {
            throw new MalformedTlvException(Reason.MESSAGE_TOO_LONG, limits.messageBytes(), Bytes.EMPTY);
        }
        int[] lines = new int[list.length() / 3 * 2 + 2];
        int used = 0;
        int dataLength = 0;
        for (int at = 0; at < list.length(); ) {
            int tag = readTag(list, at, used / 2 == limits.elements());
            int lengthAt = at + TlvTag.byteCount(tag);
            if (lengthAt == list.length()) throw refuse(Reason.LENGTH_MISSING, lengthAt, tag);
            if (used == lines.length) lines = Arrays.copyOf(lines, 2 * used);
            int length = list.u8(lengthAt);
            if (length > limits.messageBytes() - dataLength) throw refuse(Reason.MESSAGE_TOO_LONG, at, tag);
            lines[used++] = tag;
            lines[used++] = TlvTag.isConstructed(tag) ? length | TEMPLATE : length;
            dataLength += length;
            at = lengthAt + 1;
        }
        return new Dol(list, lines, used, dataLength);
    }

    private static int readTag(Bytes list, int at, boolean full) {
        // Assumption: a list has no padding; the Book grants it to templates only (Annex B1).
        if (list.u8(at) == 0) throw new MalformedTlvException(Reason.PADDING_NOT_ALLOWED, at, Bytes.EMPTY);
        int tag = TlvTag.read(list, at);
        if (full) throw refuse(Reason.TOO_MANY_ELEMENTS, at, tag);
        return tag;
    }

    private static MalformedTlvException refuse(Reason reason, int at, int tag) {
        return new MalformedTlvException(reason, at, TlvTag.bytes(tag));
    }

    /**
     * A list of given lines.
     *
     * @param entries the lines in order
     * @return the list
     */
    public static Dol of(DolEntry... entries) {
        Bytes list = Bytes.EMPTY;
        for (DolEntry entry : entries)
            list = list.then(TlvTag.bytes(entry.tag())).then(Bytes.ofInts(entry.length()));
        return parse(list, new TlvLimits(Integer.MAX_VALUE, entries.length, 0));
    }

    /**
     * The lines in order.
     *
     * @return tags and lengths
     */
    public List<DolEntry> entries() {
        List<DolEntry> entries = new ArrayList<>(size());
        for (int line = 0; line < size(); line++) entries.add(new DolEntry(tag(line), length(line)));
        return Collections.unmodifiableList(entries);
    }

    /**
     * Whether a tag is asked for.
     *
     * @param tag the tag as written
     * @return true if it is listed, with whatever length
     */
    public boolean contains(int tag) {
        for (int line = 0; line < size(); line++) {
            if (tag(line) == tag) return true;
        }
        return false;
    }

    /**
     * How much data is asked for.
     *
     * @return the sum of all lengths, bytes
     */
    public int dataLength() {
        return dataLength;
    }

    /**
     * Fills this list from one source, by the formats of EMV's dictionary.
     *
     * @param source where values are
     * @return {@link #dataLength()} bytes
     */
    public Bytes fill(DolSource source) {
        return DolFiller.from(source).fill(this);
    }

    /**
     * Takes data apart that were put together by this list.
     *
     * @param data the answer to this list
     * @return one value for each line, slices of the data
     * @throws CardDataException if there are more or fewer bytes than this list asks for
     */
    public List<DolValue> split(Bytes data) {
        if (data.length() != dataLength) {
            throw new CardDataException("DOL data of " + data.length() + " bytes, expected " + dataLength);
        }
        List<DolValue> values = new ArrayList<>(size());
        int at = 0;
        for (DolEntry entry : entries()) {
            values.add(new DolValue(entry, data.slice(at, entry.length())));
            at += entry.length();
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * The list as it was written.
     *
     * @return tags and lengths, encoded
     */
    public Bytes bytes() {
        return source;
    }

    int size() {
        return used / 2;
    }

    int tag(int line) {
        return lines[2 * line];
    }

    int length(int line) {
        return lines[2 * line + 1] & ~TEMPLATE;
    }

    boolean isTemplate(int line) {
        return (lines[2 * line + 1] & TEMPLATE) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dol dol && source.equals(dol.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** Tags and lengths. */
    @Override
    public String toString() {
        return "Dol" + entries();
    }
}
