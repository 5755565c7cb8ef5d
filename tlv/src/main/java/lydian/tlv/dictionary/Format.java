// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

/** How the value of a data element is written (EMV 4.4 Book 3, 4.3). */
public enum Format {
    /** Digits, two a byte, filled up with zeroes on the left. */
    NUMERIC('n', "n"),
    /** Digits, two a byte, filled up with F on the right. */
    COMPRESSED_NUMERIC('c', "cn"),
    /** Letters and digits, one a byte. */
    ALPHANUMERIC('l', "an"),
    /** Letters, digits and special characters, one a byte. */
    ALPHANUMERIC_SPECIAL('s', "ans"),
    /** Letters, one a byte. */
    ALPHABETIC('a', "a"),
    /** Binary numbers, bit fields, anything whose bytes mean something by themselves. */
    BINARY('b', "b"),
    /** Variable: the Book says no more, or nobody knows. */
    VARIABLE('v', "var"),
    /** A template: the value is data objects. */
    CONSTRUCTED('t', "constructed");

    private final char code;
    private final String notation;

    Format(char code, String notation) {
        this.code = code;
        this.notation = notation;
    }

    /** The format that the tables write as one letter. */
    static Format ofCode(char code) {
        return switch (code) {
            case 'n' -> NUMERIC;
            case 'c' -> COMPRESSED_NUMERIC;
            case 'l' -> ALPHANUMERIC;
            case 's' -> ALPHANUMERIC_SPECIAL;
            case 'a' -> ALPHABETIC;
            case 'b' -> BINARY;
            case 't' -> CONSTRUCTED;
            default -> VARIABLE;
        };
    }

    char code() {
        return code;
    }

    /**
     * As the Books write it.
     *
     * @return n, cn, an, ans, a, b, var or constructed
     */
    public String notation() {
        return notation;
    }
}
