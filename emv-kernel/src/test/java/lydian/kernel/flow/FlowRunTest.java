// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import static lydian.kernel.flow.TinyStep.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lydian.kernel.Ask;
import lydian.kernel.Choice;
import lydian.kernel.Done;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.ErrorIndication.Level;
import lydian.kernel.HostContact;
import lydian.kernel.Message;
import lydian.kernel.Notice;
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
import lydian.kernel.online.Reversal;
import lydian.tlv.Bytes;
import lydian.tlv.data.TvrBit;
import org.junit.jupiter.api.Test;

class FlowRunTest {
    private static final ResponseApdu OK = ResponseApdu.of(Bytes.EMPTY, 0x9000);
    private static final ResponseApdu MORE = ResponseApdu.of(Bytes.hex("5F340101"), 0x9000);
    private static final PinResult VERIFIED = new PinResult.Verified(StatusWord.OK);
    private static final OnlineResponse APPROVED = OnlineResponse.Answered.of(true, Bytes.hex("3030"));
    private static final OnlineResponse DECLINED = OnlineResponse.Answered.of(false, Bytes.hex("3035"));

    private final List<Trace> trace = new ArrayList<>();
    private Turn turn = FlowRun.start(TinyStep.FLOW, TinyTransaction.watchedBy(trace::add));

    /** Answers as a script does: the type of the question is not known any more. */
    @SuppressWarnings("unchecked") // what this is about
    private static Turn answer(Turn turn, Object reply) {
        return ((Ask<Object>) turn).answer(reply);
    }

    private FlowRunTest answer(Object... replies) {
        for (Object reply : replies) turn = answer(turn, reply);
        return this;
    }

    private Ask<?> ask() {
        return (Ask<?>) turn;
    }

    private Outcome outcome() {
        return ((Done) turn).outcome();
    }

    private FlowRunTest upToHost() {
        return answer(new Choice.Chosen(FIRST), OK, VERIFIED);
    }

    @Test
    void stepsFollowEachOtherToTheOutcome() {
        upToHost().answer(APPROVED, OK);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.APPROVED);
        assertThat(outcome().isApproved()).isTrue();
        assertThat(outcome().error()).isEmpty();
        assertThat(outcome().host()).isEqualTo(HostContact.APPROVED);
        assertThat(outcome().reversal()).isEmpty();
        assertThat(outcome().tvr().isZero()).isTrue();
        assertThat(outcome().tsi().bytes().hex()).isEqualTo("4000");
        assertThat(turn.notices()).containsExactly(new Notice.Show(Message.APPROVED));
    }

    @Test
    void noticesComeWithTheNextTurn() {
        assertThat(turn.notices()).isEmpty();
        answer(new Choice.Chosen(FIRST));
        assertThat(turn.notices()).containsExactly(new Notice.Show(Message.PLEASE_WAIT));
        answer(MORE);
        assertThat(turn.notices()).isEmpty();
    }

    @Test
    void anExitLeavesTheOrder() {
        answer(new Choice.Chosen(FIRST), ResponseApdu.of(Bytes.EMPTY, 0x6985));
        assertThat(ask().request()).isInstanceOf(Request.ChooseApplication.class);
        assertThat(trace).contains(new Trace.Left("READ_RECORDS", "AGAIN", "CHOOSE"));
    }

    @Test
    void badDataEndTheTransactionUnlessAStepKnowsBetter() {
        answer(new Choice.Chosen(FIRST), ResponseApdu.of(Bytes.hex("5F3402"), 0x9000));
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.TERMINATED);
        assertThat(outcome().error().orElseThrow().cause()).isEqualTo(Cause.PARSING_ERROR);
        assertThat(outcome().error().orElseThrow().level()).isEqualTo(Level.L2);
        assertThat(outcome().fallback().allowed()).isFalse();
    }

    @Test
    void aStatusWordThatEndsTheTransactionIsTold() {
        answer(new Choice.Chosen(FIRST), ResponseApdu.of(Bytes.EMPTY, 0x6A83));
        assertThat(outcome().error().orElseThrow().status()).contains(StatusWord.RECORD_NOT_FOUND);
        assertThat(outcome().error().orElseThrow()).hasToString("L2 STATUS_BYTES: READ RECORD (6A83)");
    }

    @Test
    void aLostCardEndsTheTransaction() {
        turn = ask().fail(CardFault.CARD_REMOVED);
        assertThat(outcome().error().orElseThrow().cause()).isEqualTo(Cause.CARD_REMOVED);
        assertThat(outcome().error().orElseThrow().level()).isEqualTo(Level.L1);
        assertThat(outcome().fallback().allowed()).isTrue();
        assertThat(outcome().reversal()).isEmpty();
        assertThat(outcome().host()).isEqualTo(HostContact.NONE);
    }

    @Test
    void peopleMayEndIt() {
        answer(new Choice.Cancelled());
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.CANCELLED);
        assertThat(outcome().error().orElseThrow().cause()).isEqualTo(Cause.CANCELLED);
        turn = FlowRun.start(TinyStep.FLOW, TinyTransaction.unwatched());
        answer(new Choice.TimedOut());
        assertThat(outcome().error().orElseThrow().cause()).isEqualTo(Cause.TIME_OUT);
    }

    // Reversals

    @Test
    void anApprovalThatTheCardRefusesIsReversed() {
        upToHost().answer(APPROVED, ResponseApdu.of(Bytes.EMPTY, 0x6985));
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.DECLINED);
        isReversed(Reversal.Reason.APPROVED_BUT_NOT_COMPLETED);
        assertThat(outcome().toString()).isEqualTo("DECLINED, TVR 0000000000, TSI 4000, reversal due");
    }

    @Test
    void anApprovalWhoseCardLeavesIsReversed() {
        upToHost().answer(APPROVED);
        turn = ask().fail(CardFault.TIME_OUT);
        isReversed(Reversal.Reason.APPROVED_BUT_NOT_COMPLETED);
    }

    @Test
    void anApprovalThatIsCancelledIsReversed() {
        upToHost().answer(APPROVED);
        turn = ((Reaction.Moved) ask().signal(new Signal.Cancel())).turn();
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.CANCELLED);
        isReversed(Reversal.Reason.APPROVED_BUT_NOT_COMPLETED);
    }

    @Test
    void noAnswerIsReversedEvenIfTheCardApproves() {
        upToHost().answer(new OnlineResponse.NoAnswer(), OK);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.APPROVED);
        assertThat(outcome().host()).isEqualTo(HostContact.NO_ANSWER);
        isReversed(Reversal.Reason.NO_ANSWER);
    }

    @Test
    void aCardThatLeavesWhileTheHostIsAskedIsReversed() {
        upToHost();
        turn = ask().fail(CardFault.CARD_REMOVED);
        assertThat(outcome().host()).isEqualTo(HostContact.NO_ANSWER);
        isReversed(Reversal.Reason.NO_ANSWER);
    }

    @Test
    void aTransactionGivenUpWhileTheHostIsAskedIsReversed() {
        upToHost();
        turn = ask().abandon();
        assertThat(outcome().error().orElseThrow().cause()).isEqualTo(Cause.STOP);
        isReversed(Reversal.Reason.NO_ANSWER);
    }

    private void isReversed(Reversal.Reason reason) {
        Reversal reversal = outcome().reversal().orElseThrow();
        assertThat(reversal.reason()).isEqualTo(reason);
        assertThat(reversal.original().data().find(0x9F02)).contains(Bytes.hex("000000001250"));
    }

    @Test
    void whatNeverWentOutNeedsNoReversal() {
        upToHost().answer(new OnlineResponse.NotSent(), ResponseApdu.of(Bytes.EMPTY, 0x6985));
        assertThat(outcome().host()).isEqualTo(HostContact.NOT_SENT);
        assertThat(outcome().reversal()).isEmpty();
    }

    @Test
    void aDeclineNeedsNone() {
        upToHost().answer(DECLINED);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.DECLINED);
        assertThat(outcome().host()).isEqualTo(HostContact.DECLINED);
        assertThat(outcome().reversal()).isEmpty();
    }

    @Test
    void aTransactionGivenUpBeforeNeedsNone() {
        turn = ask().abandon();
        assertThat(outcome().reversal()).isEmpty();
        assertThat(outcome().error().orElseThrow().level()).isEqualTo(Level.L3);
    }

    // Signals

    @Test
    void stoppingEndsTheTransaction() {
        turn = ((Reaction.Moved) ask().signal(new Signal.Stop())).turn();
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.TERMINATED);
        assertThat(outcome().error().orElseThrow().cause()).isEqualTo(Cause.STOP);
    }

    @Test
    void dataThatNobodyAskedForAreIgnored() {
        assertThat(ask().signal(new Signal.Data(Bytes.EMPTY))).isEqualTo(new Reaction.Ignored());
        assertThat(ask().isOver()).isFalse();
        answer(new Choice.Chosen(FIRST));
        assertThat(trace).contains(new Trace.Heard("CHOOSE", new Signal.Data(Bytes.EMPTY), "Ignored"));
    }

    @Test
    void aStepMayTakeNoteAndGoOnWaiting() {
        upToHost();
        assertThat(ask().signal(new Signal.Data(Bytes.hex("8903313233"))))
                .isEqualTo(new Reaction.Standing(List.of(new Notice.Show(Message.PLEASE_WAIT))));
        answer(APPROVED, OK);
        assertThat(outcome().receipt().authorisationCode()).isEqualTo("123");
    }

    @Test
    void aStepMayMoveOn() {
        upToHost();
        turn = ((Reaction.Moved) ask().signal(new Signal.Data(Bytes.EMPTY))).turn();
        assertThat(ask().request()).isEqualTo(new Request.Transmit(TinyStep.GENERATE_AC));
    }

    @Test
    void badDataInASignalAreBadDataAndTwiceIsStillAnOutcome() {
        upToHost();
        turn = ((Reaction.Moved) ask().signal(new Signal.Data(Bytes.hex("89")))).turn();
        assertThat(outcome().error().orElseThrow().cause()).isEqualTo(Cause.CARD_DATA_ERROR);
        assertThat(outcome().error().orElseThrow().text()).isEqualTo("bad data while bad data were dealt with");
    }

    // Limits

    private static Outcome endless(KernelLimits limits, Supplier<Object> reply) {
        Turn turn = FlowRun.start(TinyStep.FLOW, new TinyTransaction(limits, Trace.Observer.NONE));
        turn = answer(turn, new Choice.Chosen(FIRST));
        for (int i = 0; i < 10_000 && turn instanceof Ask<?> ask; i++) {
            boolean choose = ask.request() instanceof Request.ChooseApplication;
            turn = answer(turn, choose ? new Choice.Chosen(FIRST) : reply.get());
        }
        return ((Done) turn).outcome();
    }

    @Test
    void aCardThatAlwaysHasMoreIsCutOff() {
        Outcome outcome = endless(new KernelLimits(1_000, 5, 1, 1), () -> MORE);
        assertThat(outcome.error().orElseThrow().cause()).isEqualTo(Cause.KERNEL_LIMIT);
        assertThat(outcome.error().orElseThrow().text()).isEqualTo("too many commands");
    }

    @Test
    void aFlowThatGoesRoundIsCutOff() {
        Outcome outcome = endless(new KernelLimits(50, 500, 1, 1), () -> ResponseApdu.of(Bytes.EMPTY, 0x6985));
        assertThat(outcome.error().orElseThrow().text()).isEqualTo("too many turns");
    }

    @Test
    void asManyTurnsAsTheLimitAreFine() {
        // Five questions and four steps after the first.
        assertThat(run(new KernelLimits(9, 3, 1, 1)).isApproved()).isTrue();
        assertThat(run(new KernelLimits(8, 3, 1, 1)).error().orElseThrow().text())
                .isEqualTo("too many turns");
        assertThat(run(new KernelLimits(9, 2, 1, 1)).error().orElseThrow().text())
                .isEqualTo("too many commands");
    }

    private static Outcome run(KernelLimits limits) {
        Turn turn = FlowRun.start(TinyStep.FLOW, new TinyTransaction(limits, Trace.Observer.NONE));
        for (Object reply : List.of(new Choice.Chosen(FIRST), OK, VERIFIED, APPROVED, OK)) {
            if (turn instanceof Done) break;
            turn = answer(turn, reply);
        }
        return ((Done) turn).outcome();
    }

    private enum Carousel implements Node<TinyTransaction> {
        ROUND;

        @Override
        public String section() {
            return "";
        }

        @Override
        public Step<TinyTransaction> open() {
            return tx -> Next.leave(TinyStep.TinyExit.AGAIN);
        }
    }

    @Test
    void aFlowThatGoesRoundWithoutAskingIsCutOffToo() {
        Flow<Carousel, TinyTransaction> flow = Flow.<Carousel, TinyTransaction>inOrder(Carousel.class)
                .except(Carousel.ROUND, TinyStep.TinyExit.AGAIN, Carousel.ROUND);
        List<Trace> entries = new ArrayList<>();
        Turn round = FlowRun.start(flow, new TinyTransaction(new KernelLimits(20, 1, 1, 1), entries::add));
        assertThat(((Done) round).outcome().error().orElseThrow().cause()).isEqualTo(Cause.KERNEL_LIMIT);
        // The first step is free; each of the twenty turns opened another one.
        assertThat(entries).filteredOn(Trace.Entered.class::isInstance).hasSize(21);
    }

    // Trace

    @Test
    void everyTurnLeavesATrace() {
        upToHost().answer(APPROVED, new ResponseApdu(Bytes.EMPTY, StatusWord.OK, 1_234, List.of()));
        assertThat(trace)
                .extracting(entry -> entry.getClass().getSimpleName())
                .containsExactly(
                        "Entered",
                        "Answered",
                        "Entered",
                        "Answered",
                        "Entered",
                        "BitChanged",
                        "Answered",
                        "Entered",
                        "Answered",
                        "Entered",
                        "Answered",
                        "Ended");
        assertThat(trace.get(2)).isEqualTo(new Trace.Entered("READ_RECORDS", "Read Records", "EMV 4.4 Book 3, 10.2"));
        Trace.Answered last = (Trace.Answered) trace.get(trace.size() - 2);
        assertThat(last.step()).isEqualTo("COMPLETE");
        assertThat(last.nanos()).isEqualTo(1_234);
        assertThat(((Trace.Answered) trace.get(1)).nanos()).isZero();
        assertThat(((Trace.Ended) trace.get(trace.size() - 1)).outcome()).isEqualTo(outcome());
    }

    @Test
    void theTraceShowsWhatATurnDidToTheTvr() {
        answer(new Choice.Chosen(FIRST), OK, new PinResult.Bypassed());
        Trace.Answered verify = trace.stream()
                .filter(Trace.Answered.class::isInstance)
                .map(Trace.Answered.class::cast)
                .filter(entry -> entry.step().equals("VERIFY"))
                .findFirst()
                .orElseThrow();
        assertThat(verify.before().isZero()).isTrue();
        assertThat(verify.after().has(TvrBit.PIN_NOT_ENTERED)).isTrue();
        assertThat(trace).contains(new Trace.BitChanged("VERIFY", TvrBit.PIN_NOT_ENTERED, true));
    }

    @Test
    void aLossLeavesATraceToo() {
        answer(new Choice.Chosen(FIRST));
        turn = ask().fail(CardFault.TRANSMISSION);
        assertThat(trace)
                .anySatisfy(entry -> assertThat(entry).isInstanceOfSatisfying(Trace.Failed.class, failed -> {
                    assertThat(failed.fault()).isEqualTo(CardFault.TRANSMISSION);
                    assertThat(failed.step()).isEqualTo("READ_RECORDS");
                    assertThat(failed.before()).isEqualTo(failed.after());
                }));
        assertThat(outcome().error().orElseThrow().cause()).isEqualTo(Cause.TRANSMISSION);
    }

    @Test
    void whoeverWatchesChangesNothing() {
        upToHost();
        Reaction watched = ask().signal(new Signal.Data(Bytes.hex("8903313233")));
        turn = ask().fail(CardFault.CARD_REMOVED);
        Outcome outcome = outcome();
        turn = FlowRun.start(TinyStep.FLOW, TinyTransaction.unwatched());
        upToHost();
        assertThat(ask().signal(new Signal.Data(Bytes.hex("8903313233")))).isEqualTo(watched);
        turn = ask().fail(CardFault.CARD_REMOVED);
        assertThat(outcome()).isEqualTo(outcome);
    }

    @Test
    void anObserversMistakePassesThrough() {
        assertThatThrownBy(() -> FlowRun.start(TinyStep.FLOW, TinyTransaction.watchedBy(entry -> {
                    throw new IllegalArgumentException("mine");
                })))
                .hasMessage("mine");
    }
}
