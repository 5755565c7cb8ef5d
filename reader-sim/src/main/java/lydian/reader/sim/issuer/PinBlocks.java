// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import lydian.tlv.Bytes;

/** PIN blocks that an issuer sends to its card, for test PINs. */
public final class PinBlocks {
    private static final int DIGITS = 16;

    private PinBlocks() {}

    /**
     * ISO 9564-1 format 2: 2, number of digits, digits, F.
     *
     * @param pin 4 to 12 decimal digits
     * @return 8 bytes
     * @throws IllegalArgumentException if it is not 4 to 12 digits, without saying what it is
     */
    public static Bytes format2(String pin) {
        return digits(0x2, pin, DIGITS);
    }

    /**
     * Visa's block for a new PIN: number of digits, digits and F, added to four bytes of the card's own key, and to the
     * old PIN where that is asked for.
     *
     * @param cryptogramMasterKey the card's master key for cryptograms, 16 bytes; its bytes 5 to 8 go in
     * @param pin 4 to 12 decimal digits
     * @param currentPin the old PIN (P2 = 01), or empty (P2 = 02)
     * @return 8 bytes
     * @throws IllegalArgumentException if a PIN is not 4 to 12 digits, without saying what it is
     */
    public static Bytes visa(Bytes cryptogramMasterKey, String pin, String currentPin) {
        Bytes unique = Bytes.of(new byte[4]).then(cryptogramMasterKey.slice(4, 4));
        Bytes block = TripleDes.xor(digits(0x0, pin, DIGITS), unique);
        if (currentPin.isEmpty()) return block;
        StringBuilder old = new StringBuilder(checked(currentPin));
        while (old.length() < DIGITS) old.append('0');
        return TripleDes.xor(block, Bytes.hex(old));
    }

    /**
     * The digits of a block of format 2.
     *
     * @param block 8 bytes
     * @return the digits, empty if it is no such block
     */
    public static String readFormat2(Bytes block) {
        return read(0x2, block.hex());
    }

    /**
     * The digits of Visa's block for a new PIN without the old one.
     *
     * @param cryptogramMasterKey the card's master key for cryptograms, 16 bytes
     * @param block 8 bytes
     * @return the digits, empty if it is no such block
     */
    public static String readVisa(Bytes cryptogramMasterKey, Bytes block) {
        Bytes unique = Bytes.of(new byte[4]).then(cryptogramMasterKey.slice(4, 4));
        return read(0x0, TripleDes.xor(block, unique).hex());
    }

    private static String read(int control, String hex) {
        int length = Character.digit(hex.charAt(1), 16);
        if (Character.digit(hex.charAt(0), 16) != control || length < 4 || length > 12) return "";
        for (int i = 2; i < hex.length(); i++) {
            boolean digit = hex.charAt(i) <= '9';
            if (i < 2 + length ? !digit : hex.charAt(i) != 'F') return "";
        }
        return hex.substring(2, 2 + length);
    }

    private static Bytes digits(int control, String pin, int length) {
        StringBuilder text = new StringBuilder(length);
        text.append(Character.forDigit(control, 16))
                .append(Character.forDigit(checked(pin).length(), 16))
                .append(pin);
        while (text.length() < length) text.append('F');
        return Bytes.hex(text);
    }

    private static String checked(String pin) {
        boolean fits = pin.length() >= 4 && pin.length() <= 12;
        for (int i = 0; fits && i < pin.length(); i++) fits = pin.charAt(i) >= '0' && pin.charAt(i) <= '9';
        if (!fits) throw new IllegalArgumentException("a PIN is 4 to 12 decimal digits");
        return pin;
    }
}
