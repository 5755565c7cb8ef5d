// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvTag;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the records of a transaction log: tags and lengths, one after another as in a data object list. EMV 4.4
 * Book 3, Annex D.
 */
public final class TransactionLogFormat {
    private static final int SHORT_LENGTH = 0x7F;
    private static final int RECORD_LONGEST = 255;

    private final Bytes encoded;
    private final List<Entry> entries;
    private final int recordLength;

    private TransactionLogFormat(Bytes encoded, List<Entry> entries, int recordLength) {
        this.encoded = encoded;
        this.entries = entries;
        this.recordLength = recordLength;
    }

    /**
     * A data element of the log.
     *
     * @param tag as written, for example 0x9F02
     * @param length in bytes, 0 to 127
     */
    public record Entry(int tag, int length) {}

    /**
     * A data element of one record.
     *
     * @param tag as written
     * @param value its value; what may be shown of it is for the dictionary to say
     */
    public record Field(int tag, Bytes value) {}

    /**
     * Reads a log format.
     *
     * @param value tags of one to four bytes, each followed by a length of one byte
     * @return the format
     * @throws CardDataException if there is nothing, a tag or a length is cut short or too long, or a record would be longer
     *     than a card can send
     */
    public static TransactionLogFormat parse(Bytes value) {
        if (value.isEmpty()) throw new CardDataException("an empty log format");
        List<Entry> entries = new ArrayList<>();
        int record = 0;
        for (int at = 0; at < value.length(); ) {
            int tag = TlvTag.read(value, at);
            int tagEnd = at + TlvTag.byteCount(tag);
            if (tagEnd == value.length()) throw new CardDataException("a log format that ends before a length");
            int length = value.u8(tagEnd);
            if (length > SHORT_LENGTH)
                throw new CardDataException("a length of more than one byte at offset " + tagEnd);
            entries.add(new Entry(tag, length));
            record += length;
            if (record > RECORD_LONGEST) throw new CardDataException("a log format of more than 255 bytes a record");
            at = tagEnd + 1;
        }
        return new TransactionLogFormat(value, List.copyOf(entries), record);
    }

    /**
     * What a record holds.
     *
     * @return tags and lengths in order
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * How long a record is.
     *
     * @return bytes
     */
    public int recordLength() {
        return recordLength;
    }

    /**
     * Takes a record apart.
     *
     * @param record what the card sent
     * @return the values in order
     * @throws CardDataException if the record is shorter or longer than the format says
     */
    public List<Field> split(Bytes record) {
        if (record.length() != recordLength) {
            throw new CardDataException("a log record of " + record.length() + " bytes instead of " + recordLength);
        }
        List<Field> fields = new ArrayList<>();
        int at = 0;
        for (Entry entry : entries) {
            fields.add(new Field(entry.tag(), record.slice(at, entry.length())));
            at += entry.length();
        }
        return List.copyOf(fields);
    }

    /**
     * The encoded format.
     *
     * @return as it was
     */
    public Bytes bytes() {
        return encoded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransactionLogFormat format && encoded.equals(format.encoded);
    }

    @Override
    public int hashCode() {
        return encoded.hashCode();
    }

    /** How many data elements and bytes. */
    @Override
    public String toString() {
        return "TransactionLogFormat[" + entries.size() + " elements, " + recordLength + " bytes]";
    }
}
