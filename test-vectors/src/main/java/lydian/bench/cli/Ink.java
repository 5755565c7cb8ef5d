// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

/** What a piece of text is, and so how it is coloured: the 16 colours that every terminal has, in its own theme. */
public enum Ink {
    /** Ordinary text. */
    PLAIN(""),
    /** A tag, a field's number: what one looks for. */
    LABEL("1;36"),
    /** The name of something. */
    NAME("1"),
    /** Bytes. */
    VALUE("33"),
    /** What bytes mean. */
    MEANING("32"),
    /** What may be passed over. */
    QUIET("2"),
    /** What is wrong. */
    WRONG("1;31"),
    /** What needs care. */
    CARE("1;33"),
    /** What went well. */
    GOOD("1;32");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The parameters of the SGR sequence; empty for none. */
    String code() {
        return code;
    }
}
