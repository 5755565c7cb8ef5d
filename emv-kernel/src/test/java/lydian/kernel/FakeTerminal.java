// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.ArrayList;
import java.util.List;
import lydian.kernel.card.CardChannel;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.card.StatusWord;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/** A terminal that writes down what it did. */
final class FakeTerminal implements Terminal {
    final List<String> done = new ArrayList<>();
    final List<Outcome> abandoned = new ArrayList<>();

    @Nullable
    CardFault lost;

    @Nullable
    RuntimeException bug;

    @Nullable
    RuntimeException bugWhenAbandoned;

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardLostException {
        done.add("transmit " + command);
        if (bug != null) throw bug;
        if (lost != null) throw new CardLostException(lost);
        return ResponseApdu.of(Bytes.EMPTY, 0x9000);
    }

    @Override
    public Choice choose(List<Candidate> candidates, boolean again) {
        done.add("choose" + (again ? " again" : ""));
        return new Choice.Chosen(candidates.get(0));
    }

    @Override
    public Confirmation confirm(Candidate candidate) {
        done.add("confirm " + candidate.label());
        return Confirmation.CONFIRMED;
    }

    @Override
    public PinResult verifyPin(PinRequest request, CardChannel card) {
        done.add("verify " + (card == this));
        return new PinResult.Verified(StatusWord.OK);
    }

    @Override
    public OnlineResponse authorize(OnlineRequest request) {
        done.add("authorize");
        return new OnlineResponse.NotSent();
    }

    @Override
    public void show(Notice notice) {
        done.add("show " + notice);
    }

    @Override
    public void abandoned(Outcome outcome) {
        abandoned.add(outcome);
        if (bugWhenAbandoned != null) throw bugWhenAbandoned;
    }
}
