// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import lydian.kernel.card.CommandApdu;
import lydian.tlv.Bytes;

/**
 * VERIFY, but for the PIN: what a PIN pad is given to complete. EMV 4.4 Book 3, 6.5.12.
 *
 * <p>There is no way to put digits in here. A pad fills them in where {@link #firstDigitBit()} says and sends the command
 * itself; where the PIN is enciphered, the pad makes the data altogether.
 *
 * @param p2 how the PIN is presented: {@link #PLAINTEXT} or {@link #ENCIPHERED}
 * @param block the data as they are before the digits: a PIN block of eight bytes, {@code 2n FF FF FF FF FF FF FF} with the
 *     number of digits n still 0; no bytes where the PIN is enciphered
 */
public record VerifyTemplate(int p2, Bytes block) {
    /** P2 of a PIN in the clear. */
    public static final int PLAINTEXT = 0x80;

    /** P2 of an enciphered PIN. */
    public static final int ENCIPHERED = 0x88;

    // EMV 4.4 Book 3, 6.5.12.2, table 24: control field 2, length, digits, filler F.
    private static final Bytes EMPTY_BLOCK = Bytes.hex("20FFFFFFFFFFFFFF");
    private static final int HEADER_AND_LC = 5;
    private static final int NIBBLE = 4;

    /**
     * For a PIN in the clear.
     *
     * @return the template
     */
    public static VerifyTemplate plaintext() {
        return new VerifyTemplate(PLAINTEXT, EMPTY_BLOCK);
    }

    /**
     * For a PIN that the pad enciphers.
     *
     * @return the template
     */
    public static VerifyTemplate enciphered() {
        return new VerifyTemplate(ENCIPHERED, Bytes.EMPTY);
    }

    /**
     * The command without digits.
     *
     * @return header, and the empty block if there is one
     */
    public CommandApdu command() {
        return CommandApdu.of(0x00, 0x20, 0x00, p2, block);
    }

    /**
     * Where the number of digits goes.
     *
     * @return bits from the beginning of the command on the wire; four bits long
     */
    public int lengthBit() {
        return 8 * HEADER_AND_LC + NIBBLE;
    }

    /**
     * Where the first digit goes.
     *
     * @return bits from the beginning of the command on the wire; four bits a digit, 4 to 12 of them
     */
    public int firstDigitBit() {
        return lengthBit() + NIBBLE;
    }
}
