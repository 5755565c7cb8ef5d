// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

/** A card that is powered, and ours until it is closed. */
public interface CardConnection extends CardChannel, AutoCloseable {
    /**
     * What the card, or the reader for a contactless card, said first.
     *
     * @return the answer to reset
     */
    Atr atr();

    /** Lets the card go. Closing twice, or closing a card that is lost, does nothing. */
    @Override
    void close();
}
