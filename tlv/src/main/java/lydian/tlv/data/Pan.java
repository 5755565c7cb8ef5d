// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Objects;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.privacy.Mask;
import lydian.tlv.privacy.SensitiveAccess;
import org.jspecify.annotations.Nullable;

/**
 * A primary account number, 8 to 19 digits (ISO/IEC 7812-1), as the Application PAN has it: compressed numeric, F after
 * the last digit. EMV 4.4 Book 3, Annex A.
 *
 * <p>It prints masked; the digits need a {@link SensitiveAccess}. Two PANs are equal when their digits are, however they
 * were padded.
 */
public final class Pan {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 19;
    private static final int LONGEST_PREFIX = 8;
    private static final int LAST = 4;

    private final Bytes encoded;
    private final int digits;

    private Pan(Bytes encoded, int digits) {
        this.encoded = encoded;
        this.digits = digits;
    }

    /**
     * Reads an encoded PAN.
     *
     * @param value digits, and F after the last one as far as there is room
     * @return the PAN
     * @throws CardDataException if there is anything else, or fewer than 8 or more than 19 digits
     */
    public static Pan parse(Bytes value) {
        int digits = NumericFormat.COMPRESSED_NUMERIC.digits(value);
        if (digits < SHORTEST || digits > LONGEST) throw new CardDataException("a PAN of " + digits + " digits");
        return new Pan(value, digits);
    }

    /**
     * Reads a PAN from digits.
     *
     * @param digits the digits, nothing between them
     * @return the PAN
     * @throws CardDataException if there is anything else, or fewer than 8 or more than 19 digits
     */
    public static Pan parseText(CharSequence digits) {
        return parse(NumericFormat.COMPRESSED_NUMERIC.encode(digits, (digits.length() + 1) / 2));
    }

    /**
     * How many digits there are.
     *
     * @return 8 to 19
     */
    public int length() {
        return digits;
    }

    /**
     * Whether the last digit is the check digit of the others (ISO/IEC 7812-1, Annex B). EMV asks no terminal to look at
     * it, so a PAN is not refused for it.
     *
     * @return true if it is
     */
    public boolean hasCheckDigit() {
        int sum = 0;
        for (int i = 0; i < digits; i++) {
            int digit = NumericFormat.nibble(encoded, digits - 1 - i);
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /**
     * The first digits, which tell the issuer and are not sensitive.
     *
     * @param count 1 to 8, and no more than leave four digits hidden
     * @return so many digits
     * @throws IllegalArgumentException for another count
     */
    public String prefix(int count) {
        if (count < 1 || count > LONGEST_PREFIX || count > digits - LAST) {
            throw new IllegalArgumentException("a prefix of " + count + " digits");
        }
        return allDigits().substring(0, count);
    }

    /**
     * The last four digits, as receipts show them.
     *
     * @return four digits
     */
    public String lastFour() {
        return allDigits().substring(digits - LAST);
    }

    /**
     * Whether the PAN begins with the digits of an issuer identifier as a certificate has it: compressed numeric, F after
     * the last digit (EMV 4.4 Book 2, 5.3 and 6.3).
     *
     * @param identifier the encoded identifier
     * @return false also for an identifier without digits, and for one that is not compressed numeric
     */
    public boolean startsWith(Bytes identifier) {
        int count = 0;
        while (count < 2 * identifier.length() && NumericFormat.nibble(identifier, count) != 0xF) {
            if (count == digits || NumericFormat.nibble(identifier, count) != NumericFormat.nibble(encoded, count)) {
                return false;
            }
            count++;
        }
        for (int i = count; i < 2 * identifier.length(); i++) {
            if (NumericFormat.nibble(identifier, i) != 0xF) return false;
        }
        return count > 0;
    }

    /**
     * The digits in clear.
     *
     * @param access shows that this is deliberate
     * @return 8 to 19 digits
     */
    public String digits(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        return allDigits();
    }

    /**
     * The PAN as it was encoded.
     *
     * @param access shows that this is deliberate
     * @return the encoded digits with their padding
     */
    public Bytes bytes(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        return encoded;
    }

    /**
     * The PAN for people: {@code 476173******0119}.
     *
     * @return as many characters as digits
     */
    public String masked() {
        return Mask.pan(allDigits());
    }

    private String allDigits() {
        return NumericFormat.COMPRESSED_NUMERIC.decode(encoded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pan pan && allDigits().equals(pan.allDigits());
    }

    /** Of the masked form, so that it tells no more than that does. */
    @Override
    public int hashCode() {
        return masked().hashCode();
    }

    /** Masked. */
    @Override
    public String toString() {
        return masked();
    }
}
