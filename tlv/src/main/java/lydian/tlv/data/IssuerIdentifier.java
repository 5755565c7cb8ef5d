// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * The digits with which the PANs of an issuer begin: the Issuer Identification Number of 6 or 8 digits, and the issuer
 * identifier of a certificate, which may be any 3 to 8 digits and is padded with hexadecimal F. EMV 4.4 Book 2, 5.1; Book
 * 3, Annex A.
 *
 * @param bytes the encoded value, 3 or 4 bytes
 */
public record IssuerIdentifier(Bytes bytes) {
    private static final int LEAST_DIGITS = 3;

    /**
     * Checks the form.
     *
     * @param bytes the encoded value
     * @throws CardDataException if the length is not 3 or 4, if there are fewer than 3 digits, or if anything but padding
     *     follows them
     */
    public IssuerIdentifier {
        if (bytes.length() != 3 && bytes.length() != 4) {
            throw new CardDataException("length is " + bytes.length() + ", must be 3 or 4");
        }
        int digits = NumericFormat.COMPRESSED_NUMERIC.digits(bytes);
        if (digits < LEAST_DIGITS) throw new CardDataException(digits + " digits, must be at least " + LEAST_DIGITS);
    }

    /**
     * Reads the value.
     *
     * @param value 3 or 4 bytes
     * @return the identifier
     * @throws CardDataException if the length is not 3 or 4, if there are fewer than 3 digits, or if anything but padding
     *     follows them
     */
    public static IssuerIdentifier parse(Bytes value) {
        return new IssuerIdentifier(value);
    }

    /**
     * The digits, of which there may be an odd number.
     *
     * @return 3 to 8 digits
     */
    public String digits() {
        return NumericFormat.COMPRESSED_NUMERIC.decode(bytes);
    }
}
