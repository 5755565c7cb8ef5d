// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

/** Where a person enters a PIN. The digits never leave it but to the card, or enciphered. */
@FunctionalInterface
public interface PinPad {
    /**
     * Asks for a PIN once, and carries out what the request says.
     *
     * <p>For the two offline forms the pad builds the PIN block of EMV 4.4 Book 3, 6.5.12, sends VERIFY to the card itself
     * and returns the card's status word.
     *
     * @param request what is wanted
     * @param card the card, for VERIFY
     * @return how it ended
     * @throws CardLostException if the card was lost while VERIFY was under way
     */
    PinResult verify(PinRequest request, CardChannel card) throws CardLostException;
}
