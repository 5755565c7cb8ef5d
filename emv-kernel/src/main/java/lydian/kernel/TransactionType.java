// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

/** What a transaction is for: tag 9C, the first two digits of the processing code of ISO 8583:1987. */
public enum TransactionType {
    /** Goods or services. */
    PURCHASE(0x00),
    /** Cash from a machine or over the counter. */
    CASH(0x01),
    /** Goods or services, and cash with them. */
    PURCHASE_WITH_CASHBACK(0x09),
    /** Money back to the cardholder. */
    REFUND(0x20);

    private final int code;

    TransactionType(int code) {
        this.code = code;
    }

    /**
     * The value of tag 9C.
     *
     * @return one byte, binary coded decimal
     */
    public int code() {
        return code;
    }
}
