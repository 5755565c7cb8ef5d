// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import lydian.tlv.Bytes;
import lydian.tlv.data.Pan;

/**
 * That a PIN be asked for and verified: how, and what the pad needs for it. The digits stay in the pad.
 *
 * <p>EMV 4.4 Book 3, 10.5.1 and 10.5.2; Book 2, 7.
 */
public sealed interface PinRequest {
    /** The value of {@link #triesLeft()} if nobody told. */
    int UNKNOWN = -1;

    /**
     * How often the PIN may still be entered, this time included.
     *
     * @return 1 to 15, or {@link #UNKNOWN}
     */
    int triesLeft();

    /**
     * Whether a wrong PIN now blocks the PIN, which the person should know.
     *
     * @return true for the last try
     */
    default boolean isLastTry() {
        return triesLeft() == 1;
    }

    /**
     * VERIFY with the PIN in the clear (P2 = 80). The pad sends it to the card itself.
     *
     * @param triesLeft tries left or {@link #UNKNOWN}
     */
    record Plaintext(int triesLeft) implements PinRequest {}

    /**
     * VERIFY with the PIN enciphered under the card's key (P2 = 88). The pad sends it to the card itself; its padding is
     * random from the pad.
     *
     * @param triesLeft tries left or {@link #UNKNOWN}
     * @param key the card's key
     * @param challenge the card's answer to GET CHALLENGE, 8 bytes
     */
    record Enciphered(int triesLeft, PinKey key, Bytes challenge) implements PinRequest {}

    /**
     * A PIN block for the host, enciphered by the pad under a key that it shares with the acquirer.
     *
     * @param pan the account number, for formats of the block that need it
     */
    record Online(Pan pan) implements PinRequest {
        @Override
        public int triesLeft() {
            return UNKNOWN;
        }
    }
}
