// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

/**
 * Bytes that are not BER-TLV as EMV has it (EMV 4.4 Book 3, Annex B): where, on which way, and why.
 *
 * <p>This is the one exception that the TLV parsers throw for what they are given. Its message names tags, a reason and
 * an offset, never a value.
 */
public final class MalformedTlvException extends CardDataException {
    private static final long serialVersionUID = 1L;

    /** Beyond this many tags the message leaves out the middle: a hostile path can be as long as the message. */
    private static final int TAGS_IN_MESSAGE = 8;

    /** Where, in bytes from the start of the outermost source. */
    private final int offset;

    /** The tags on the way, one after the other; an array, because an exception can be serialised. */
    private final byte[] path;

    /** What is wrong. */
    private final Reason reason;

    /** Why bytes are refused. The names are stable: reports and vectors use them. */
    public enum Reason {
        /** The source, or the template around it, ends inside a tag. Offset: the first byte of the tag. */
        TAG_INCOMPLETE("tag is cut short"),
        /** A tag of more than four bytes. Offset: the first byte of the tag. */
        TAG_TOO_LONG("tag has more than four bytes"),
        /** The source ends where a length should begin. Offset: that place. */
        LENGTH_MISSING("length is missing"),
        /** The source ends inside a length. Offset: the place after the length's first byte. */
        LENGTH_INCOMPLETE("length is cut short"),
        /** The indefinite form (80), which EMV does not have. Offset: the length's first byte. */
        LENGTH_INDEFINITE("length is indefinite"),
        /** A length that three bytes do not hold, or a reserved first byte. Offset: the length's first byte. */
        LENGTH_TOO_LONG("length is too long"),
        /** The value runs past the end of the source or of the template around it. Offset: where the value begins. */
        VALUE_TRUNCATED("value is cut short"),
        /** Padding where EMV allows none. Offset: its first byte. */
        PADDING_NOT_ALLOWED("padding is not allowed here"),
        /** More bytes than {@link TlvLimits#messageBytes()}. Offset: the first byte too many. */
        MESSAGE_TOO_LONG("message is too long"),
        /** More elements than {@link TlvLimits#elements()}. Offset: the first element too many. */
        TOO_MANY_ELEMENTS("too many elements"),
        /** Templates within templates beyond {@link TlvLimits#nesting()}. Offset: the first template too deep. */
        NESTED_TOO_DEEPLY("templates nest too deeply");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /**
         * The reason in words.
         *
         * @return for example "value is cut short"
         */
        public String text() {
            return text;
        }
    }

    /**
     * A complaint.
     *
     * @param reason why
     * @param offset bytes from the start of the outermost source
     * @param path the tags from the outermost template to the element concerned, one after another as written; a tag
     *     that is itself cut short ends it as far as it goes
     */
    public MalformedTlvException(Reason reason, int offset, Bytes path) {
        super(lastTag(path), message(reason, offset, path), null);
        this.reason = reason;
        this.offset = offset;
        this.path = path.toArray();
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Where.
     *
     * @return bytes from the start of the outermost source
     */
    public int offset() {
        return offset;
    }

    /**
     * On which way: the tags from the outermost template to the element concerned, one after another as written. A tag
     * that is itself cut short ends the path as far as it goes.
     *
     * @return tags, empty at the top
     */
    public Bytes path() {
        return Bytes.of(path);
    }

    static String message(Reason reason, int offset, Bytes path) {
        String way = wayOf(path);
        return (way.isEmpty() ? "" : way + ": ") + reason.text + " at offset " + offset;
    }

    private static String wayOf(Bytes path) {
        StringBuilder way = new StringBuilder();
        int tags = 0;
        for (int at = 0; at < path.length(); tags++) {
            if (tags == TAGS_IN_MESSAGE) return way.append(" > ...").toString();
            int bytes = tagBytes(path, at);
            if (tags > 0) way.append(" > ");
            way.append(path.slice(at, bytes).hex());
            at += bytes;
        }
        return way.toString();
    }

    private static int lastTag(Bytes path) {
        int tag = 0;
        for (int at = 0; at < path.length(); ) {
            int bytes = tagBytes(path, at);
            tag = TlvTag.number(path.slice(at, bytes));
            at += bytes;
        }
        return TlvTag.isValid(tag) ? tag : 0;
    }

    /** Like {@link TlvTag#read}, but takes a tag that is cut short as far as it goes. */
    private static int tagBytes(Bytes path, int at) {
        return Ber.tagEnd(path.storage(), path.start() + at, path.end()) - path.start() - at;
    }
}
