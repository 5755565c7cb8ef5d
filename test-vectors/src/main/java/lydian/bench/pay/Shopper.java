// SPDX-License-Identifier: Apache-2.0
package lydian.bench.pay;

import java.util.List;
import lydian.kernel.Candidate;
import lydian.kernel.Cardholder;
import lydian.kernel.Choice;
import lydian.kernel.Confirmation;
import lydian.kernel.card.CardChannel;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.PinPad;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import org.jspecify.annotations.Nullable;

/** A person who takes the first application, confirms it, and enters a PIN where there is a pad for it. */
public final class Shopper implements Cardholder {
    private final @Nullable PinPad pad;

    /**
     * A person at a terminal.
     *
     * @param pad the PIN pad, or null
     */
    public Shopper(@Nullable PinPad pad) {
        this.pad = pad;
    }

    @Override
    public Choice choose(List<Candidate> candidates, boolean again) {
        return new Choice.Chosen(candidates.get(0));
    }

    @Override
    public Confirmation confirm(Candidate candidate) {
        return Confirmation.CONFIRMED;
    }

    @Override
    public PinResult verifyPin(PinRequest request, CardChannel card) throws CardLostException {
        return pad == null ? new PinResult.PadBroken() : pad.verify(request, card);
    }
}
