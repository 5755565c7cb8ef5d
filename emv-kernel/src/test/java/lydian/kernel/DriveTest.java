// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;

class DriveTest {
    private final FakeTerminal terminal = new FakeTerminal();
    private final Mailbox mailbox = new Mailbox();
    private final List<Signal> heard = new ArrayList<>();

    /** A kernel that sends commands numbered down to 1, then is done. Stop ends it, data leave it standing. */
    private Turn countdown(int from) {
        List<Notice> notices = List.of(new Notice.Show(Message.PLEASE_WAIT));
        if (from == 0) return new Done(Outcomes.of(Outcome.Kind.APPROVED), List.of(new Notice.Show(Message.APPROVED)));
        Request.Transmit request = new Request.Transmit(CommandApdu.of(0, 0, 0, Math.min(from, 255)));
        return new Ask<>(request, notices, new Ask.Continuation<ResponseApdu>() {
            @Override
            public Turn answered(ResponseApdu reply) {
                return countdown(from - 1);
            }

            @Override
            public Turn failed(CardFault fault) {
                return new Done(Outcomes.of(Outcome.Kind.TERMINATED), List.of());
            }

            @Override
            public Reaction signalled(Signal signal) {
                heard.add(signal);
                if (signal instanceof Signal.Cancel) {
                    return new Reaction.Moved(new Done(Outcomes.of(Outcome.Kind.CANCELLED), List.of()));
                }
                if (signal instanceof Signal.Stop) return new Reaction.Ignored();
                return new Reaction.Standing(List.of(new Notice.Show(Message.ENTER_PIN)));
            }

            @Override
            public Done abandoned() {
                return new Done(Outcomes.of(Outcome.Kind.TERMINATED), List.of());
            }
        });
    }

    @Test
    void blockingPlaysToTheEnd() {
        assertThat(Drive.blocking(countdown(2), terminal).isApproved()).isTrue();
        assertThat(terminal.done)
                .containsExactly(
                        "show Show[message=PLEASE_WAIT]",
                        "transmit 00000002",
                        "show Show[message=PLEASE_WAIT]",
                        "transmit 00000001",
                        "show Show[message=APPROVED]");
        assertThat(terminal.abandoned).isEmpty();
    }

    @Test
    void aTransactionThatIsOverIsOver() {
        assertThat(Drive.blocking(countdown(0), terminal).isApproved()).isTrue();
        assertThat(terminal.done).containsExactly("show Show[message=APPROVED]");
    }

    @Test
    void aLostCardIsTheKernelsBusiness() {
        terminal.lost = CardFault.CARD_REMOVED;
        assertThat(Drive.blocking(countdown(2), terminal).kind()).isEqualTo(Outcome.Kind.TERMINATED);
        assertThat(terminal.abandoned).isEmpty();
    }

    @Test
    void signalsAreHeardBeforeTheRequestAndTheRequestIsPerformedOnce() {
        mailbox.post(new Signal.Stop());
        mailbox.post(new Signal.Data(Bytes.EMPTY));
        assertThat(Drive.blocking(countdown(1), terminal, mailbox).isApproved()).isTrue();
        assertThat(heard).hasSize(2);
        assertThat(terminal.done)
                .containsExactly(
                        "show Show[message=PLEASE_WAIT]",
                        "show Show[message=ENTER_PIN]",
                        "transmit 00000001",
                        "show Show[message=APPROVED]");
    }

    @Test
    void aSignalThatMovesOnKeepsTheRequestFromBeingPerformed() {
        mailbox.post(new Signal.Cancel());
        mailbox.post(new Signal.Stop());
        assertThat(Drive.blocking(countdown(1), terminal, mailbox).kind()).isEqualTo(Outcome.Kind.CANCELLED);
        assertThat(terminal.done).containsExactly("show Show[message=PLEASE_WAIT]");
        assertThat(mailbox.poll()).contains(new Signal.Stop());
        assertThat(mailbox.poll()).isEmpty();
    }

    @Test
    void aMistakeOfTheTerminalPassesThroughAndTheTransactionIsGivenUp() {
        terminal.bug = new IllegalArgumentException("mine");
        assertThatThrownBy(() -> Drive.blocking(countdown(2), terminal)).isSameAs(terminal.bug);
        assertThat(terminal.abandoned).extracting(Outcome::kind).containsExactly(Outcome.Kind.TERMINATED);
    }

    @Test
    void aSecondMistakeDoesNotHideTheFirst() {
        terminal.bug = new IllegalArgumentException("mine");
        terminal.bugWhenAbandoned = new IllegalStateException("mine too");
        assertThatThrownBy(() -> Drive.blocking(countdown(2), terminal))
                .isSameAs(terminal.bug)
                .hasSuppressedException(terminal.bugWhenAbandoned);
    }

    @Test
    void aMistakeInTheKernelIsNotGivenUpTwice() {
        Turn turn = new Ask<>(
                new Request.Transmit(CommandApdu.of(0, 0, 0, 1)), List.of(), new Ask.Continuation<ResponseApdu>() {
                    @Override
                    public Turn answered(ResponseApdu reply) {
                        throw new AssertionError("please report");
                    }

                    @Override
                    public Turn failed(CardFault fault) {
                        throw new AssertionError();
                    }

                    @Override
                    public Reaction signalled(Signal signal) {
                        throw new AssertionError();
                    }

                    @Override
                    public Done abandoned() {
                        throw new AssertionError();
                    }
                });
        assertThatThrownBy(() -> Drive.blocking(turn, terminal)).hasMessage("please report");
        assertThat(terminal.abandoned).isEmpty();
    }

    @Test
    void asyncPlaysOnTheExecutor() throws ExecutionException, InterruptedException, TimeoutException {
        ExecutorService cardThread = Executors.newSingleThreadExecutor();
        try {
            Outcome outcome = Drive.async(countdown(3), terminal, cardThread).get(10, TimeUnit.SECONDS);
            assertThat(outcome.isApproved()).isTrue();
            assertThat(terminal.done).hasSize(7);
        } finally {
            cardThread.shutdown();
        }
    }

    /** Tasks that wait for somebody to run them. */
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    private void runTasks() {
        while (!tasks.isEmpty()) tasks.remove().run();
    }

    @Test
    void asyncHoldsNoThreadBetweenTurnsAndNeedsNoStack() {
        CompletableFuture<Outcome> future = Drive.async(countdown(10_000), terminal, tasks::add);
        assertThat(tasks).hasSize(1);
        tasks.remove().run();
        assertThat(tasks).hasSize(1);
        assertThat(future).isNotDone();
        runTasks();
        assertThat(future.join().isApproved()).isTrue();
    }

    @Test
    void asyncHearsSignals() {
        CompletableFuture<Outcome> future = Drive.async(countdown(2), terminal, tasks::add, mailbox);
        tasks.remove().run();
        mailbox.post(new Signal.Cancel());
        runTasks();
        assertThat(future.join().kind()).isEqualTo(Outcome.Kind.CANCELLED);
    }

    @Test
    void asyncTellsOfAMistake() {
        terminal.bug = new IllegalArgumentException("mine");
        CompletableFuture<Outcome> future = Drive.async(countdown(2), terminal, tasks::add);
        runTasks();
        assertThatThrownBy(future::join).isInstanceOf(CompletionException.class).hasCause(terminal.bug);
        assertThat(terminal.abandoned).hasSize(1);
    }

    @Test
    void cancellingTheFutureGivesTheTransactionUp() {
        CompletableFuture<Outcome> future = Drive.async(countdown(2), terminal, tasks::add);
        tasks.remove().run();
        future.cancel(true);
        runTasks();
        assertThat(terminal.abandoned).hasSize(1);
        assertThat(terminal.done).contains("transmit 00000002").doesNotContain("transmit 00000001");
    }

    @Test
    void cancellingWhatIsOverChangesNothing() {
        CompletableFuture<Outcome> future = Drive.async(countdown(0), terminal, tasks::add);
        future.cancel(true);
        runTasks();
        assertThat(terminal.abandoned).isEmpty();
    }
}
