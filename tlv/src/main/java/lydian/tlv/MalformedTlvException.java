// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

/**
 * Bytes that are not BER-TLV as EMV has it (EMV 4.4 Book 3, Annex B): where, on which way, and why.
 *
 * <p>This is the one exception that the TLV parsers throw for what they are given.
 */
public final class MalformedTlvException extends CardDataException {
    private static final long serialVersionUID = 1L;

    /** Where, in bytes from the start of the message. */
    private final int offset;

    /** The tags on the way, one after the other; as an array, because an exception can be serialised. */
    private final byte[] path;

    /** What is wrong. */
    private final Reason reason;

    /** Why bytes are refused. The names are stable: reports and vectors use them. */
    public enum Reason {
        /** The source ends inside a tag. */
        TAG_INCOMPLETE,
        /** A tag of more than four bytes. */
        TAG_TOO_LONG,
        /** The source ends where a length should begin. */
        LENGTH_MISSING,
        /** The source ends inside a length. */
        LENGTH_INCOMPLETE,
        /** The indefinite form (80), which EMV does not have. */
        LENGTH_INDEFINITE,
        /** A length of more than three bytes after 81, 82, 83, or a reserved first byte. */
        LENGTH_TOO_LONG,
        /** The value runs past the end of the source or of the template around it. */
        VALUE_TRUNCATED,
        /** Padding where EMV allows none. */
        PADDING_NOT_ALLOWED,
        /** More bytes than {@link TlvLimits#messageBytes()}. */
        MESSAGE_TOO_LONG,
        /** More elements than {@link TlvLimits#elements()}. */
        TOO_MANY_ELEMENTS,
        /** Templates within templates beyond {@link TlvLimits#nesting()}. */
        NESTED_TOO_DEEPLY
    }

    MalformedTlvException(Reason reason, int offset, Bytes path, String message) {
        super(0, message, null);
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
     * On which way: the tags from the outermost template to the element concerned, one after another as written.
     *
     * @return tags, empty at the top
     */
    public Bytes path() {
        return Bytes.of(path);
    }
}
