// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * What kind of transaction it is: the first two digits of the ISO 8583:1987 processing code (format n 2). The type need not
 * be one that we know.
 *
 * @param code 0 to 99
 */
public record TransactionType(int code) {
    /** Purchase of goods or services. */
    public static final TransactionType PURCHASE = new TransactionType(0);
    /** Cash, from a machine or over the counter. */
    public static final TransactionType CASH = new TransactionType(1);
    /** Purchase with cashback. */
    public static final TransactionType PURCHASE_WITH_CASHBACK = new TransactionType(9);
    /** Cash disbursement as some schemes have it. */
    public static final TransactionType CASH_DISBURSEMENT = new TransactionType(17);
    /** Refund. */
    public static final TransactionType REFUND = new TransactionType(20);

    /**
     * Checks the code.
     *
     * @param code 0 to 99
     * @throws IllegalArgumentException if it is not
     */
    public TransactionType {
        if (code < 0 || code > 99) throw new IllegalArgumentException("a transaction type of " + code);
    }

    /**
     * Reads a transaction type.
     *
     * @param value one byte, two digits
     * @return the type
     * @throws CardDataException if it is anything else
     */
    public static TransactionType parse(Bytes value) {
        if (value.length() != 1) throw new CardDataException("a transaction type of " + value.length() + " bytes");
        return new TransactionType((int) NumericFormat.NUMERIC.number(value));
    }

    /**
     * What it is called.
     *
     * @return a few words
     */
    public String title() {
        return switch (code) {
            case 0 -> "purchase";
            case 1 -> "cash";
            case 9 -> "purchase with cashback";
            case 17 -> "cash disbursement";
            case 20 -> "refund";
            case 21 -> "deposit";
            case 30, 31 -> "balance inquiry";
            case 40 -> "transfer";
            default -> "unknown";
        };
    }

    /**
     * The encoded type.
     *
     * @return one byte
     */
    public Bytes bytes() {
        return NumericFormat.NUMERIC.encode(Integer.toString(code), 1);
    }
}
