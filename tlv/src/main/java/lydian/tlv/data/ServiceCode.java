// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * The three digits that say where and how a card may be used (ISO/IEC 7813): part of the tracks, and a data element of
 * its own (format n 3).
 *
 * @param number 0 to 999
 */
public record ServiceCode(int number) {
    private static final String RESERVED = "reserved";

    /**
     * Checks the number.
     *
     * @param number 0 to 999
     * @throws IllegalArgumentException if it is not
     */
    public ServiceCode {
        if (number < 0 || number > 999) throw new IllegalArgumentException("a service code of " + number);
    }

    /**
     * Reads an encoded service code.
     *
     * @param value two bytes, the first half byte 0
     * @return the service code
     * @throws CardDataException if it is anything else
     */
    public static ServiceCode parse(Bytes value) {
        return new ServiceCode(ThreeDigits.parse(value, "a service code"));
    }

    /**
     * Reads a service code from digits, as the tracks have it.
     *
     * @param digits three digits
     * @return the service code
     * @throws CardDataException if they are anything else
     */
    public static ServiceCode parseText(CharSequence digits) {
        if (digits.length() != 3) throw new CardDataException("a service code of " + digits.length() + " digits");
        return parse(NumericFormat.NUMERIC.encode(digits, 2));
    }

    /**
     * Where the card is good, and whether its chip is to be used: the first digit.
     *
     * @return a few words
     */
    public String interchange() {
        return switch (number / 100) {
            case 1 -> "international interchange";
            case 2 -> "international interchange, chip where feasible";
            case 5 -> "national interchange only";
            case 6 -> "national interchange only, chip where feasible";
            case 7 -> "no interchange except by agreement";
            case 9 -> "test";
            default -> RESERVED;
        };
    }

    /**
     * Whether the card has a chip that should be used where feasible.
     *
     * @return true for a first digit of 2 or 6
     */
    public boolean chip() {
        return number / 100 == 2 || number / 100 == 6;
    }

    /**
     * Who authorises: the second digit.
     *
     * @return a few words
     */
    public String authorisation() {
        return switch (number / 10 % 10) {
            case 0 -> "normal authorisation";
            case 2 -> "issuer, online";
            case 4 -> "issuer, online, except by agreement";
            default -> RESERVED;
        };
    }

    /**
     * What may be bought, and whether a PIN is asked for: the third digit.
     *
     * @return a few words
     */
    public String services() {
        return switch (number % 10) {
            case 0 -> "no restrictions, PIN required";
            case 1 -> "no restrictions";
            case 2 -> "goods and services only";
            case 3 -> "ATM only, PIN required";
            case 4 -> "cash only";
            case 5 -> "goods and services only, PIN required";
            case 6 -> "no restrictions, PIN where feasible";
            case 7 -> "goods and services only, PIN where feasible";
            default -> RESERVED;
        };
    }

    /**
     * The encoded value.
     *
     * @return two bytes
     */
    public Bytes bytes() {
        return ThreeDigits.bytes(number);
    }

    /** The three digits. */
    @Override
    public String toString() {
        return ThreeDigits.text(number);
    }
}
