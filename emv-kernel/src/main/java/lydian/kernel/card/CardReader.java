// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.time.Duration;
import java.util.Optional;

/** A slot for one card. */
public interface CardReader extends AutoCloseable {
    /**
     * The name it goes by where it comes from.
     *
     * @return never empty
     */
    String name();

    /**
     * Whether there is a card now.
     *
     * @return true if there is one
     * @throws CardLostException if the reader itself cannot be asked any more
     */
    boolean hasCard() throws CardLostException;

    /**
     * Waits until there is a card.
     *
     * @param atMost how long to wait
     * @return true if there is one; false if the time is over
     * @throws CardLostException if the reader itself cannot be asked any more
     */
    boolean awaitCard(Duration atMost) throws CardLostException;

    /**
     * Powers the card and takes it for ourselves.
     *
     * @return the card
     * @throws CardLostException if there is none, or it cannot be had
     */
    CardConnection connect() throws CardLostException;

    /**
     * The PIN pad that belongs to this reader.
     *
     * @return empty if it has none
     */
    Optional<PinPad> pinPad();

    /** Lets the reader go. Closing twice does nothing. */
    @Override
    void close();
}
