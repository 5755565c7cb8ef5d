// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import lydian.tlv.Bytes;

/** A card's master key from its issuer's. EMV 4.4 Book 2, A1.4. */
public final class MasterKeys {
    private static final int DIGITS = 16;

    private MasterKeys() {}

    /**
     * Option A: from the rightmost sixteen digits of PAN and PAN sequence number. EMV 4.4 Book 2, A1.4.1.
     *
     * @param issuerKey 16 bytes
     * @param panDigits decimal digits of the PAN
     * @param sequenceNumber two decimal digits, "00" if the card has none
     * @return 16 bytes with odd parity
     */
    public static Bytes optionA(Bytes issuerKey, String panDigits, String sequenceNumber) {
        String digits = panDigits + sequenceNumber;
        StringBuilder text = new StringBuilder();
        for (int i = digits.length(); i < DIGITS; i++) text.append('0');
        text.append(digits.substring(Math.max(0, digits.length() - DIGITS)));
        return fromY(issuerKey, Bytes.hex(text));
    }

    /**
     * Option B: for a PAN of more than sixteen digits from a hash of all digits, otherwise option A. EMV 4.4 Book 2, A1.4.2.
     *
     * @param issuerKey 16 bytes
     * @param panDigits decimal digits of the PAN
     * @param sequenceNumber two decimal digits, "00" if the card has none
     * @return 16 bytes with odd parity
     */
    public static Bytes optionB(Bytes issuerKey, String panDigits, String sequenceNumber) {
        if (panDigits.length() <= DIGITS) return optionA(issuerKey, panDigits, sequenceNumber);
        String digits = panDigits + sequenceNumber;
        Bytes hash = sha1(Bytes.hex(digits.length() % 2 == 0 ? digits : "0" + digits));
        return fromY(issuerKey, Bytes.hex(Decimalisation.firstDigits(hash.hex(), DIGITS)));
    }

    /**
     * Option C: for AES keys. EMV 4.4 Book 2, A1.4.3.
     *
     * @param issuerKey 16, 24 or 32 bytes
     * @param panDigits decimal digits of the PAN
     * @param sequenceNumber two decimal digits, "00" if the card has none
     * @return a key as long as the issuer's
     */
    public static Bytes optionC(Bytes issuerKey, String panDigits, String sequenceNumber) {
        String digits = panDigits + sequenceNumber;
        StringBuilder text = new StringBuilder();
        for (int i = digits.length(); i < 32; i++) text.append('0');
        Bytes y = Bytes.hex(text.append(digits));
        Bytes first = Aes.encipher(issuerKey, y);
        if (issuerKey.length() == Aes.BLOCK) return first;
        return first.then(Aes.encipher(issuerKey, inverted(y))).slice(0, issuerKey.length());
    }

    private static Bytes fromY(Bytes issuerKey, Bytes y) {
        return TripleDes.oddParity(TripleDes.encipher(issuerKey, y.then(inverted(y))));
    }

    private static Bytes inverted(Bytes bytes) {
        byte[] result = bytes.toArray();
        for (int i = 0; i < result.length; i++) result[i] = (byte) ~result[i];
        return Bytes.of(result);
    }

    private static Bytes sha1(Bytes data) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-1").digest(data.toArray()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-1; please report", impossible);
        }
    }
}
