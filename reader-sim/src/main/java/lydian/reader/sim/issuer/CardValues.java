// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import lydian.tlv.Bytes;

/** Values that an issuer prints on a card, puts on its stripe, or has it compute: CVV, dCVV, CVC3, PVV, IBM 3624 PIN. */
public final class CardValues {
    private static final int BLOCK_DIGITS = 16;

    private CardValues() {}

    /**
     * Card verification value (CVV, CVC; iCVV with service code 999).
     *
     * @param keys the two keys of 8 bytes, one after the other
     * @param pan decimal digits
     * @param expiry YYMM
     * @param serviceCode three digits
     * @return three digits
     */
    public static String cvv(Bytes keys, String pan, String expiry, String serviceCode) {
        StringBuilder text = new StringBuilder(pan).append(expiry).append(serviceCode);
        while (text.length() < 2 * BLOCK_DIGITS) text.append('0');
        Bytes left = keys.slice(0, TripleDes.BLOCK);
        Bytes first = TripleDes.encipher(left.then(left), Bytes.hex(text.substring(0, BLOCK_DIGITS)));
        Bytes mixed = TripleDes.xor(first, Bytes.hex(text.substring(BLOCK_DIGITS)));
        return Decimalisation.firstDigits(TripleDes.encipher(keys, mixed).hex(), 3);
    }

    /**
     * Visa's dynamic CVV: a CVV under the card's own key, in which the ATC stands for the first four digits of the PAN.
     *
     * @param masterKey the card's key, 16 bytes
     * @param pan decimal digits
     * @param expiry YYMM
     * @param serviceCode three digits
     * @param atc four decimal digits
     * @return three digits
     */
    public static String dcvv(Bytes masterKey, String pan, String expiry, String serviceCode, String atc) {
        return cvv(masterKey, atc + pan.substring(4), expiry, serviceCode);
    }

    /**
     * IVCVC3 from the static track data of a Mastercard mag-stripe mode card.
     *
     * @param masterKey the card's key for CVC3, 16 bytes
     * @param trackData the track with the dynamic positions zero
     * @return 2 bytes
     */
    public static Bytes ivCvc3(Bytes masterKey, Bytes trackData) {
        return TripleDes.retailMac(masterKey, MacPadding.METHOD_2.pad(trackData, TripleDes.BLOCK))
                .from(6);
    }

    /**
     * Mastercard's dynamic CVC3.
     *
     * @param masterKey the card's key for CVC3, 16 bytes
     * @param iv IVCVC3, 2 bytes
     * @param unpredictableNumber 4 bytes
     * @param atc 2 bytes
     * @return five decimal digits, of which the rightmost are sent
     */
    public static String cvc3(Bytes masterKey, Bytes iv, Bytes unpredictableNumber, Bytes atc) {
        Bytes result =
                TripleDes.encipher(masterKey, iv.then(unpredictableNumber).then(atc));
        String number = Integer.toString(result.u16(6));
        return "00000".substring(number.length()) + number;
    }

    /**
     * Visa's PIN verification value.
     *
     * @param keys 16 bytes
     * @param keyIndex one digit
     * @param pin at least four digits, of which four count
     * @param pan decimal digits, the last a check digit
     * @return four digits
     */
    public static String pvv(Bytes keys, String keyIndex, String pin, String pan) {
        String account = pan.substring(pan.length() - 12, pan.length() - 1);
        Bytes block = Bytes.hex(account + keyIndex + pin.substring(0, 4));
        return Decimalisation.firstDigits(TripleDes.encipher(keys, block).hex(), 4);
    }

    /**
     * The PIN that belongs to an account by IBM 3624: enciphered account digits through a table, plus an offset.
     *
     * @param key 16 bytes
     * @param table sixteen decimal digits
     * @param offset as many digits as the PIN has
     * @param validation sixteen hexadecimal digits made from the PAN
     * @return the PIN
     */
    public static String ibm3624Pin(Bytes key, String table, String offset, String validation) {
        String natural = Decimalisation.through(
                table, TripleDes.encipher(key, Bytes.hex(validation)).hex());
        StringBuilder pin = new StringBuilder();
        for (int i = 0; i < offset.length(); i++) {
            pin.append((char) ('0' + (natural.charAt(i) - '0' + offset.charAt(i) - '0') % 10));
        }
        return pin.toString();
    }
}
