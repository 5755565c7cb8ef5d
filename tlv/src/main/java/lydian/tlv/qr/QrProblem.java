// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

/**
 * One thing that is wrong with a code, and where. The message carries no value from the code.
 *
 * @param severity how bad it is
 * @param reason why, for programs
 * @param offset where, as an index into the text (UTF-16 units, as {@link String#charAt} counts)
 * @param path on which way: identifiers or tags from the outermost template inwards, {@code 62>05} or {@code 61>57};
 *     empty when the problem is the text's as a whole
 * @param message why, for people
 */
public record QrProblem(Severity severity, Reason reason, int offset, String path, String message) {
    /** How bad a problem is. */
    public enum Severity {
        /** Against advice, or reserved for future use: to be told, no ground for refusing a payment. */
        WARNING,
        /** Against the specification, but the text was read whole and its check value is right. */
        ERROR,
        /** The text cannot be read, or its check value says that it was misread. */
        FATAL
    }

    /** Why something is wrong. The names are stable: reports and vectors use them. */
    public enum Reason {
        /** There is no text. */
        TEXT_EMPTY,
        /** More characters than {@link QrLimits#characters()}. */
        TEXT_TOO_LONG,
        /** Half of a surrogate pair: not Unicode text, so that it has no bytes to check. */
        TEXT_NOT_UNICODE,
        /** More data objects than {@link QrLimits#objects()}. */
        TOO_MANY_OBJECTS,
        /** The text or template ends inside an identifier. */
        ID_INCOMPLETE,
        /** An identifier that is not two digits. */
        ID_NOT_DIGITS,
        /** The text or template ends inside a length. */
        LENGTH_INCOMPLETE,
        /** A length that is not two digits. */
        LENGTH_NOT_DIGITS,
        /** The text or template ends inside a value. */
        VALUE_TRUNCATED,
        /** No check value. */
        CRC_MISSING,
        /** The check value is not the last data object: what follows it is unchecked. */
        CRC_NOT_LAST,
        /** A check value that is not four hexadecimal digits. */
        CRC_MALFORMED,
        /** The check value is another one: the text was misread or changed. */
        CRC_WRONG,
        /** The check value has lower-case digits. */
        CRC_LOWER_CASE,
        /** Not Base64 (RFC 4648, section 4). */
        BASE64_MALFORMED,
        /** Base64 without its padding, in the alphabet for URLs, or with bits that say nothing but are set. */
        BASE64_IRREGULAR,
        /** Bytes that are not BER-TLV as EMV has it. */
        TLV_MALFORMED,
        /** A data object stands at the wrong place. */
        WRONG_ORDER,
        /** A data object that may occur once occurs again. */
        OCCURS_TWICE,
        /** A mandatory data object, or one that another calls for, is missing. */
        MISSING,
        /** A data object that another forbids. */
        NOT_EXPECTED,
        /** A value shorter or longer than its data object allows. */
        LENGTH_OUT_OF_RANGE,
        /** A character that the value's format does not have. */
        FORMAT_WRONG,
        /** A well-formed value that the specification does not allow. */
        VALUE_NOT_ALLOWED,
        /** An identifier or tag that is reserved or unknown; it is kept. */
        RESERVED,
        /** Longer than the specification advises. */
        LONGER_THAN_ADVISED
    }

    /** The problem as one line: severity, place, message. */
    @Override
    public String toString() {
        String where = path.isEmpty() ? "" : path + " ";
        return severity + " " + where + "at " + offset + ": " + message;
    }
}
