// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lydian.kernel.Ask;
import lydian.kernel.Choice;
import lydian.kernel.Done;
import lydian.kernel.HostContact;
import lydian.kernel.Outcome;
import lydian.kernel.Reaction;
import lydian.kernel.Request;
import lydian.kernel.Signal;
import lydian.kernel.Trace;
import lydian.kernel.Turn;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.card.StatusWord;
import lydian.kernel.config.KernelLimits;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a terminal answers. */
class FlowRunPropertyTest {
    private static final KernelLimits LIMITS = new KernelLimits(60, 40, 10, 10);

    private static final List<CardFault> FAULTS = List.of(CardFault.values());
    private static final List<ResponseApdu> CARD = List.of(
            ResponseApdu.of(Bytes.EMPTY, 0x9000),
            ResponseApdu.of(Bytes.hex("5F340101"), 0x9000),
            ResponseApdu.of(Bytes.hex("9F0206000000000001"), 0x9000),
            ResponseApdu.of(Bytes.hex("5F34"), 0x9000),
            ResponseApdu.of(Bytes.EMPTY, 0x6985),
            ResponseApdu.of(Bytes.EMPTY, 0x6A83));
    private static final List<PinResult> PINS = List.of(
            new PinResult.Verified(StatusWord.OK),
            new PinResult.Bypassed(),
            new PinResult.Cancelled(),
            new PinResult.TimedOut(),
            new PinResult.PadBroken(),
            new PinResult.Online(Bytes.of(new byte[8]), Bytes.EMPTY));
    private static final List<OnlineResponse> HOSTS = List.of(
            OnlineResponse.Answered.of(true, Bytes.hex("3030")),
            OnlineResponse.Answered.of(false, Bytes.hex("3035")),
            new OnlineResponse.NotSent(),
            new OnlineResponse.NoAnswer());
    private static final List<Choice> CHOICES = List.of(
            new Choice.Chosen(TinyStep.FIRST),
            new Choice.Chosen(TinyStep.SECOND),
            new Choice.Chosen(TinyStep.FIRST),
            new Choice.Cancelled(),
            new Choice.TimedOut());
    private static final List<Signal> SIGNALS = List.of(
            new Signal.Cancel(),
            new Signal.Stop(),
            new Signal.Data(Bytes.hex("8A023030")),
            new Signal.Data(Bytes.EMPTY),
            new Signal.Data(Bytes.hex("8A")));

    /** One move of a hostile terminal. */
    private static Turn move(Ask<?> ask, int choice) {
        int what = choice / 10;
        int which = choice % 10;
        if (what == 0) return ask.fail(FAULTS.get(which));
        if (what == 1) return ask.signal(SIGNALS.get(which % 5)) instanceof Reaction.Moved moved ? moved.turn() : ask;
        if (what == 2 && which == 0) return ask.abandon();
        return answer(ask, which);
    }

    @SuppressWarnings("unchecked") // the request tells
    private static Turn answer(Ask<?> ask, int which) {
        Object request = ask.request();
        Object reply = request instanceof Request.Transmit
                ? CARD.get(which % CARD.size())
                : request instanceof Request.VerifyPin
                        ? PINS.get(which % PINS.size())
                        : request instanceof Request.Authorize
                                ? HOSTS.get(which % HOSTS.size())
                                : CHOICES.get(which % CHOICES.size());
        return ((Ask<Object>) ask).answer(reply);
    }

    private static List<Object> play(List<Integer> choices) {
        List<Object> turns = new ArrayList<>();
        Turn turn = FlowRun.start(TinyStep.FLOW, new TinyTransaction(LIMITS, turns::add));
        for (int i = 0; turn instanceof Ask<?> ask; i++) {
            turns.add(ask.request());
            turns.addAll(ask.notices());
            // When the script is over, the card goes on for ever.
            turn = i < choices.size() ? move(ask, choices.get(i)) : answer(ask, 1);
        }
        turns.add(turn);
        return turns;
    }

    @Property
    void anyAnswersEndWithinTheLimitsInADeclaredOutcome(
            @ForAll @Size(max = 80) List<@IntRange(max = 99) Integer> choices) {
        List<Object> turns = play(choices);
        assertThat(turns.stream().filter(Request.class::isInstance).count()).isLessThanOrEqualTo(LIMITS.turns() + 81L);
        assertThat(turns.get(turns.size() - 1)).isInstanceOf(Done.class);
        assertThat(turns.get(turns.size() - 2)).isInstanceOf(Trace.Ended.class);
    }

    @Property
    void whoeverMayHaveApprovedIsToldUnlessBothSidesKnow(
            @ForAll @Size(max = 80) List<@IntRange(max = 99) Integer> choices) {
        List<Object> turns = play(choices);
        Outcome outcome = ((Done) turns.get(turns.size() - 1)).outcome();
        boolean asked = turns.stream().anyMatch(Request.Authorize.class::isInstance);
        assertThat(outcome.host() != HostContact.NONE).isEqualTo(asked);
        boolean open = outcome.host() == HostContact.NO_ANSWER
                || (outcome.host() == HostContact.APPROVED && !outcome.isApproved());
        assertThat(outcome.reversal().isPresent()).isEqualTo(open);
    }

    @Property(tries = 1_000)
    void theSameAnswersGiveTheSameTurns(@ForAll @Size(max = 80) List<@IntRange(max = 99) Integer> choices) {
        assertThat(play(choices)).isEqualTo(play(choices));
    }
}
