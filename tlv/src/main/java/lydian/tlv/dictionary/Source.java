// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

/** Where a data element comes from. Some have more than one source. */
public enum Source {
    /** The card. */
    CARD('c', Shelf.CARD, "card"),
    /** The terminal. */
    TERMINAL('t', Shelf.TERMINAL, "terminal"),
    /** The issuer, through the terminal. */
    ISSUER('i', Shelf.ISSUER, "issuer"),
    /** The kernel: worked out during the transaction. */
    KERNEL('k', Shelf.TERMINAL, "kernel"),
    /** The terminal's configuration: known before a transaction starts. */
    CONFIGURATION('g', Shelf.TERMINAL, "configuration"),
    /** The terminal's application, through data exchange during the transaction. */
    DATA_EXCHANGE('x', Shelf.TERMINAL, "data exchange");

    private final char code;
    private final Shelf shelf;
    private final String title;

    Source(char code, Shelf shelf, String title) {
        this.code = code;
        this.shelf = shelf;
        this.title = title;
    }

    char code() {
        return code;
    }

    /**
     * Where a transaction keeps what comes from here.
     *
     * @return the shelf
     */
    public Shelf shelf() {
        return shelf;
    }

    /**
     * For people.
     *
     * @return one or two words
     */
    public String title() {
        return title;
    }
}
