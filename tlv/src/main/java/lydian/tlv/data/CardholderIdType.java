// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Which document a UnionPay cardholder's identification number is from (format n 2; JR/T 0025.5). The type need not be one
 * that we know.
 *
 * @param code 0 to 99
 */
public record CardholderIdType(int code) {
    /**
     * Checks the code.
     *
     * @param code 0 to 99
     * @throws IllegalArgumentException if it is not
     */
    public CardholderIdType {
        if (code < 0 || code > 99) throw new IllegalArgumentException("an identification type of " + code);
    }

    /**
     * Reads a type.
     *
     * @param value one byte, two digits
     * @return the type
     * @throws CardDataException if it is anything else
     */
    public static CardholderIdType parse(Bytes value) {
        if (value.length() != 1) throw new CardDataException("an identification type of " + value.length() + " bytes");
        return new CardholderIdType((int) NumericFormat.NUMERIC.number(value));
    }

    /**
     * What document it is.
     *
     * @return a few words
     */
    public String title() {
        return switch (code) {
            case 0 -> "ID card";
            case 1 -> "military officer certificate";
            case 2 -> "passport";
            case 3 -> "entry permit";
            case 4 -> "interim ID card";
            case 5 -> "others";
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
