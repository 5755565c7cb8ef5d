// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim;

import java.time.Duration;
import java.util.Optional;
import lydian.kernel.card.CardConnection;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CardReader;
import lydian.kernel.card.PinPad;
import lydian.reader.sim.card.SimCard;
import org.jspecify.annotations.Nullable;

/** A reader with a software card in it, which a test may take out and put back. */
public final class SimReader implements CardReader {
    private final String name;
    private final @Nullable PinPad pad;
    private @Nullable SimCard card;
    private boolean open = true;

    /**
     * A reader.
     *
     * @param name what it is called
     * @param card the card in it, or null
     * @param pad its PIN pad, or null
     */
    public SimReader(String name, @Nullable SimCard card, @Nullable PinPad pad) {
        this.name = name;
        this.card = card;
        this.pad = pad;
    }

    /**
     * Puts a card in, or takes it out.
     *
     * @param next the card, or null for none
     */
    public void insert(@Nullable SimCard next) {
        card = next;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hasCard() throws CardLostException {
        if (!open) throw new CardLostException(CardFault.READER_REMOVED);
        return card != null;
    }

    /** A software card does not arrive by itself: the answer is there at once. */
    @Override
    public boolean awaitCard(Duration atMost) throws CardLostException {
        return hasCard();
    }

    @Override
    public CardConnection connect() throws CardLostException {
        SimCard present = card;
        if (!hasCard() || present == null) throw new CardLostException(CardFault.CARD_ABSENT);
        present.reset();
        return present;
    }

    @Override
    public Optional<PinPad> pinPad() {
        return Optional.ofNullable(pad);
    }

    @Override
    public void close() {
        open = false;
    }
}
