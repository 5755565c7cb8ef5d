// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.List;
import lydian.kernel.Candidate;
import lydian.kernel.Cardholder;
import lydian.kernel.Choice;
import lydian.kernel.Confirmation;
import lydian.kernel.card.CardChannel;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;

/** A cardholder who takes what comes first, and has no PIN. */
final class Nobody implements Cardholder {
    @Override
    public Choice choose(List<Candidate> candidates, boolean again) {
        return new Choice.Chosen(candidates.get(0));
    }

    @Override
    public Confirmation confirm(Candidate candidate) {
        return Confirmation.CONFIRMED;
    }

    @Override
    public PinResult verifyPin(PinRequest request, CardChannel card) {
        return new PinResult.Bypassed();
    }
}
