// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lydian.kernel.card.CardChannel;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.data.Aid;
import lydian.tlv.data.Pan;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final Candidate CANDIDATE = new Candidate(Aid.hex("A0000000031010"), "FIRST", 1, false);
    private static final Pan PAN = Pan.parse(Bytes.hex("4761739001010119"));
    private static final CommandApdu COMMAND = CommandApdu.of(0, 0x84, 0, 0);
    private static final ResponseApdu REPLY = ResponseApdu.of(Bytes.EMPTY, 0x6A82);

    private final CardChannel card = command -> REPLY;

    private static final class Silent implements Cardholder {
        @Override
        public Choice choose(List<Candidate> candidates, boolean again) {
            return new Choice.TimedOut();
        }

        @Override
        public Confirmation confirm(Candidate candidate) {
            return Confirmation.REFUSED;
        }

        @Override
        public PinResult verifyPin(PinRequest request, CardChannel card) throws CardLostException {
            return new PinResult.Verified(card.transmit(COMMAND).status());
        }
    }

    @Test
    void threePartsMakeATerminal() throws CardLostException {
        Terminal terminal = Terminal.of(card, new Silent(), request -> new OnlineResponse.NoAnswer());
        assertThat(terminal.transmit(COMMAND)).isEqualTo(REPLY);
        assertThat(terminal.choose(List.of(CANDIDATE), false)).isEqualTo(new Choice.TimedOut());
        assertThat(terminal.confirm(CANDIDATE)).isEqualTo(Confirmation.REFUSED);
        assertThat(terminal.verifyPin(new PinRequest.Plaintext(1), terminal))
                .isEqualTo(new PinResult.Verified(REPLY.status()));
        assertThat(terminal.authorize(OnlineRequest.of(TlvMap.EMPTY))).isEqualTo(new OnlineResponse.NoAnswer());
        assertThat(terminal.data(Bytes.EMPTY, 1)).isEqualTo(new DataReply.TimedOut());
        assertThat(terminal.previousAmount(PAN, Bytes.EMPTY)).isEqualTo(LoggedAmount.NONE);
        assertThat(terminal.isOnExceptionFile(PAN, Bytes.EMPTY)).isFalse();
        terminal.show(new Notice.Show(Message.APPROVED));
        terminal.abandoned(Outcomes.of(Outcome.Kind.TERMINATED));
    }

    @Test
    void thePartsAreAskedWhatTheyKnow() {
        FakeTerminal shown = new FakeTerminal();
        Host host = new Host() {
            @Override
            public OnlineResponse authorize(OnlineRequest request) {
                return new OnlineResponse.NotSent();
            }

            @Override
            public LoggedAmount previousAmount(Pan pan, Bytes sequenceNumber) {
                return new LoggedAmount(pan.equals(PAN) ? 500 : 0);
            }

            @Override
            public boolean isOnExceptionFile(Pan pan, Bytes sequenceNumber) {
                return pan.equals(PAN);
            }
        };
        Terminal terminal = Terminal.of(card, shown, host);
        assertThat(terminal.previousAmount(PAN, Bytes.EMPTY).minorUnits()).isEqualTo(500);
        assertThat(terminal.isOnExceptionFile(PAN, Bytes.EMPTY)).isTrue();
        terminal.show(new Notice.Show(Message.DECLINED));
        assertThat(shown.done).containsExactly("show Show[message=DECLINED]");
        assertThat(terminal.confirm(CANDIDATE)).isEqualTo(Confirmation.CONFIRMED);
    }
}
