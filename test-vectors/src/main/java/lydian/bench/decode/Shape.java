// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

/** What an input can be. */
public enum Shape {
    /** The text of a merchant-presented code, or the bytes of a consumer-presented one. */
    QR("qr", "an EMV QR code"),
    /** Answer to reset. */
    ATR("atr", "an answer to reset"),
    /** Command APDU. */
    COMMAND("apdu", "a command APDU"),
    /** Response APDU. */
    RESPONSE("apdu", "a response APDU"),
    /** BER-TLV. */
    TLV("tlv", "BER-TLV data objects"),
    /** Data object list. */
    DOL("dol", "a data object list"),
    /** Application File Locator. */
    AFL("afl", "an application file locator"),
    /** The value of one data element. */
    VALUE("value", "the value of a data element");

    private final String word;
    private final String words;

    Shape(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /**
     * The word for it after {@code --as}.
     *
     * @return one word
     */
    public String word() {
        return word;
    }

    /**
     * What people call it.
     *
     * @return a few words with an article
     */
    public String words() {
        return words;
    }
}
