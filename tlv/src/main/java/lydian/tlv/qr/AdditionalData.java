// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Optional;

/**
 * What template 62 can tell beside the payment itself. EMV QR Code, Merchant-Presented Mode v1.1, Additional Data Field
 * Template. A value of {@value #PROMPT} asks the consumer for it.
 */
public enum AdditionalData {
    /** 01. */
    BILL_NUMBER(1, 1, 25, "Bill Number"),
    /** 02. */
    MOBILE_NUMBER(2, 1, 25, "Mobile Number"),
    /** 03. */
    STORE_LABEL(3, 1, 25, "Store Label"),
    /** 04. */
    LOYALTY_NUMBER(4, 1, 25, "Loyalty Number"),
    /** 05. */
    REFERENCE_LABEL(5, 1, 25, "Reference Label"),
    /** 06. */
    CUSTOMER_LABEL(6, 1, 25, "Customer Label"),
    /** 07. */
    TERMINAL_LABEL(7, 1, 25, "Terminal Label"),
    /** 08. */
    PURPOSE_OF_TRANSACTION(8, 1, 25, "Purpose of Transaction"),
    /** 09: which of the consumer's data the merchant asks for, see {@link ConsumerDataRequest}. */
    CONSUMER_DATA_REQUEST(9, 1, 3, "Additional Consumer Data Request"),
    /** 10, since v1.1. */
    MERCHANT_TAX_ID(10, 1, 20, "Merchant Tax ID"),
    /** 11, since v1.1: three characters for the medium, the place and the merchant's presence. */
    MERCHANT_CHANNEL(11, 3, 3, "Merchant Channel");

    /** The value that asks the consumer to enter one. */
    public static final String PROMPT = "***";

    private final int id;
    private final int least;
    private final int most;
    private final String title;

    AdditionalData(int id, int least, int most, String title) {
        this.id = id;
        this.least = least;
        this.most = most;
        this.title = title;
    }

    /**
     * The data object that an identifier stands for.
     *
     * @param id the identifier inside template 62
     * @return the data object, nothing for reserved identifiers and payment systems' templates
     */
    public static Optional<AdditionalData> of(int id) {
        return id >= 1 && id <= values().length ? Optional.of(values()[id - 1]) : Optional.empty();
    }

    /**
     * The identifier inside template 62.
     *
     * @return 1 to 11
     */
    public int id() {
        return id;
    }

    /**
     * What the specification calls it.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * Whether a value of {@value #PROMPT} asks the consumer.
     *
     * @return true for 01 to 08; the others say what the merchant knows
     */
    public boolean canPrompt() {
        return compareTo(CONSUMER_DATA_REQUEST) < 0;
    }

    QrElement element() {
        // Assumption: no letter of a request twice; it would ask for the same again.
        return new QrElement(
                title,
                least,
                most,
                QrFormat.ANS,
                value -> this != CONSUMER_DATA_REQUEST || ConsumerDataRequest.wellFormed(value),
                false);
    }
}
