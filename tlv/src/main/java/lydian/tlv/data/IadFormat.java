// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;

/**
 * The forms of issuer application data that are publicly known, and how to tell them apart by the bytes alone.
 *
 * <p>Some schemes share a form, and then the bytes cannot tell which of them it is: American Express cards answer in the
 * form that is called Visa format 0 here.
 */
public enum IadFormat {
    /** Common Core Definitions, format code A. EMV 4.4 Book 3, C9. */
    CCD("EMV", "CCD version 4.1", 2, 1, 3, 5),

    /** M/Chip 4, 18 bytes. M/Chip Advance uses this form too. */
    MCHIP_4("Mastercard", "M/Chip 4", 0, 1, 2, 6),

    /** M/Chip Advance, 20, 26 or 28 bytes. */
    MCHIP_ADVANCE("Mastercard", "M/Chip Advance", 0, 1, 2, 6),

    /** Visa format 0: cryptogram version numbers 00 to 0F, for example 10 (0A). */
    VISA_0("Visa", "Visa format 0", 1, 2, 3, 4),

    /** Visa format 1: cryptogram version numbers 10 to 1F, for example 18 (12). */
    VISA_1("Visa", "Visa format 1", 1, 2, 3, 4),

    /** Visa format 2: cryptogram version numbers 20 to 2F, 32 bytes. */
    VISA_2("Visa", "Visa format 2", 2, 1, 3, 5),

    /** Visa format 3: cryptogram version numbers 30 to 3F. */
    VISA_3("Visa", "Visa format 3", 1, 2, 3, 4),

    /** Visa format 4: cryptogram version numbers 40 to 4F, 32 bytes. */
    VISA_4("Visa", "Visa format 4", 2, 1, 3, 5),

    /** UnionPay, after JR/T 0025: like Visa's, and the algorithm. */
    UNIONPAY("UnionPay", "UnionPay", 1, 2, 3, 4),

    /** JCB: like Visa's, with one byte more of card verification results. */
    JCB("JCB", "JCB", 1, 2, 3, 5),

    /** None of the others. */
    UNKNOWN("Unknown", "Unknown format", -1, -1, -1, -1);

    private static final int FULL = 32;

    private final String scheme;
    private final String title;
    private final int dkiAt;
    private final int cvnAt;
    private final int cvrAt;
    private final int cvrLength;

    IadFormat(String scheme, String title, int dkiAt, int cvnAt, int cvrAt, int cvrLength) {
        this.scheme = scheme;
        this.title = title;
        this.dkiAt = dkiAt;
        this.cvnAt = cvnAt;
        this.cvrAt = cvrAt;
        this.cvrLength = cvrLength;
    }

    /**
     * The form of a value.
     *
     * @param value issuer application data
     * @return the form, {@link #UNKNOWN} if it is none of those known
     */
    public static IadFormat of(Bytes value) {
        if (isCcd(value)) return CCD;
        // A right length of the issuer's own data is better evidence than the few fixed bits of M/Chip, so it goes
        // first.
        IadFormat prefixed = prefixed(value);
        if (prefixed != UNKNOWN && prefixed.restFits(value)) return prefixed;
        if (isMChip(value)) return value.length() == 18 ? MCHIP_4 : MCHIP_ADVANCE;
        return prefixed != UNKNOWN ? prefixed : visaFull(value);
    }

    /** EMV 4.4 Book 3, C9: bytes 1 and 17 are lengths, 0F; byte 2 begins with format code A. */
    private static boolean isCcd(Bytes value) {
        return value.length() == FULL && value.u8(0) == 0x0F && value.u8(1) >> 4 == 0xA && value.u8(16) == 0x0F;
    }

    /** Cryptogram version numbers 10, 11, 14 and 15: bit 3 tells the session key, bit 1 whether counters are included. */
    private static boolean isMChip(Bytes value) {
        int length = value.length();
        return (length == 18 || length == 20 || length == 26 || length == 28) && (value.u8(1) & 0xFA) == 0x10;
    }

    /** The forms that begin with their length and carry the length of the card verification results as the fourth byte. */
    private static IadFormat prefixed(Bytes value) {
        if (value.length() < 7 || value.length() < 1 + value.u8(0)) return UNKNOWN;
        return switch (value.u8(0) << 8 | value.u8(3)) {
            case 0x0603 -> visa(value.u8(2) >> 4);
            case 0x0703 -> UNIONPAY;
            case 0x0704 -> JCB;
            default -> UNKNOWN;
        };
    }

    private static IadFormat visa(int number) {
        return switch (number) {
            case 0 -> VISA_0;
            case 1 -> VISA_1;
            case 3 -> VISA_3;
            default -> UNKNOWN;
        };
    }

    /** Visa's form of 32 bytes: length, version, key index, results, and a half byte that is zero in byte 9. */
    private static IadFormat visaFull(Bytes value) {
        if (value.length() != FULL || value.u8(0) != FULL - 1 || value.u8(8) > 0xF) return UNKNOWN;
        return switch (value.u8(1) >> 4) {
            case 2 -> VISA_2;
            case 4 -> VISA_4;
            default -> UNKNOWN;
        };
    }

    private boolean restFits(Bytes value) {
        int rest = 1 + value.u8(0);
        return value.length() == rest || value.length() == rest + 1 + value.u8(rest);
    }

    /**
     * Whose form it is.
     *
     * @return a scheme's name, {@code EMV} for the Common Core Definitions, {@code Unknown} for none
     */
    public String scheme() {
        return scheme;
    }

    /**
     * What the form is called.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    int dkiAt() {
        return dkiAt;
    }

    int cvnAt() {
        return cvnAt;
    }

    int cvrAt() {
        return cvrAt;
    }

    int cvrLength() {
        return cvrLength;
    }
}
