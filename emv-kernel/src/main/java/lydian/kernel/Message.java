// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

/**
 * The standard messages. EMV 4.4 Book 4, 11.2.
 *
 * <p>The text is English; which words a terminal shows, in which language, is its own business.
 */
public enum Message {
    /** The amount. */
    AMOUNT(0x01, "AMOUNT"),
    /** The amount, to be confirmed. */
    AMOUNT_OK(0x02, "AMOUNT OK?"),
    /** Approved. */
    APPROVED(0x03, "APPROVED"),
    /** Referral. */
    CALL_YOUR_BANK(0x04, "CALL YOUR BANK"),
    /** Choose. */
    CANCEL_OR_ENTER(0x05, "CANCEL OR ENTER"),
    /** The card cannot be used. */
    CARD_ERROR(0x06, "CARD ERROR"),
    /** Declined. */
    DECLINED(0x07, "DECLINED"),
    /** The amount is wanted. */
    ENTER_AMOUNT(0x08, "ENTER AMOUNT"),
    /** The PIN is wanted. */
    ENTER_PIN(0x09, "ENTER PIN"),
    /** The PIN was wrong. */
    INCORRECT_PIN(0x0A, "INCORRECT PIN"),
    /** A card is wanted. */
    INSERT_CARD(0x0B, "INSERT CARD"),
    /** The terminal does not take this card, or not for this. */
    NOT_ACCEPTED(0x0C, "NOT ACCEPTED"),
    /** The PIN was right. */
    PIN_OK(0x0D, "PIN OK"),
    /** It takes a while. */
    PLEASE_WAIT(0x0E, "PLEASE WAIT"),
    /** Something went wrong in the terminal or on the way. */
    PROCESSING_ERROR(0x0F, "PROCESSING ERROR"),
    /** The card can go. */
    REMOVE_CARD(0x10, "REMOVE CARD"),
    /** This card has a chip. */
    USE_CHIP_READER(0x11, "USE CHIP READER"),
    /** The chip does not work. */
    USE_MAG_STRIPE(0x12, "USE MAG STRIPE"),
    /** Another application, or the same card again. */
    TRY_AGAIN(0x13, "TRY AGAIN");

    private final int identifier;
    private final String text;

    Message(int identifier, String text) {
        this.identifier = identifier;
        this.text = text;
    }

    /**
     * The message identifier of the Book.
     *
     * @return 01 to 13 hexadecimal
     */
    public int identifier() {
        return identifier;
    }

    /**
     * The words of the Book.
     *
     * @return English capitals
     */
    public String text() {
        return text;
    }
}
