// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

/** What can go wrong between a reader and a card, or with the reader itself. A closed list: channels know no other. */
public enum CardFault {
    /** There is no card in the reader or before it. */
    CARD_ABSENT("no card"),
    /** The card was taken out, or left the field. */
    CARD_REMOVED("the card was removed"),
    /** The card, or the reader for it, did not answer in time. */
    TIME_OUT("no answer in time"),
    /** Bits were lost on the way and repeating did not help. */
    TRANSMISSION("transmission failed"),
    /** The card broke the rules of its transmission protocol. */
    PROTOCOL("the card broke the transmission protocol"),
    /** What came is no answer: fewer than two bytes, or something the reader could not make sense of. */
    MALFORMED("the answer is malformed"),
    /** Someone else uses the card. */
    SHARING("someone else uses the card"),
    /** The reader is gone. */
    READER_REMOVED("the reader is gone"),
    /** There is no such reader. */
    NO_READER("no reader"),
    /** What drives the readers (a service of the operating system) is not there. */
    NO_SERVICE("no reader service");

    private final String title;

    CardFault(String title) {
        this.title = title;
    }

    /**
     * The fault in words.
     *
     * @return a short English phrase
     */
    public String title() {
        return title;
    }
}
