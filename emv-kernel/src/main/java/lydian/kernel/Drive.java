// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Plays a transaction to its end.
 *
 * <pre>{@code
 * Outcome outcome = Drive.blocking(kernel.start(transaction, Ambient.now()), terminal);
 * }</pre>
 *
 * <p>What a terminal throws unchecked is the application's own bug: it comes out unchanged, after the transaction was given
 * up and the terminal told so ({@link Terminal#abandoned}).
 */
public final class Drive {
    private Drive() {}

    /**
     * Calls and waits, on the caller's thread.
     *
     * @param turn the first turn
     * @param terminal who performs requests
     * @return how the transaction ended
     */
    public static Outcome blocking(Turn turn, Terminal terminal) {
        return blocking(turn, terminal, Signals.NONE);
    }

    /**
     * Calls and waits, on the caller's thread, and looks for signals before each request.
     *
     * @param turn the first turn
     * @param terminal who performs requests
     * @param signals where to look
     * @return how the transaction ended
     */
    public static Outcome blocking(Turn turn, Terminal terminal, Signals signals) {
        Turn current = turn;
        while (current instanceof Ask<?> ask) current = move(ask, terminal, signals);
        show(current.notices(), terminal);
        return ((Done) current).outcome();
    }

    /**
     * Performs requests on another thread, one at a time and in order.
     *
     * <p>Cancelling the future gives the transaction up before the next request; the terminal is told.
     *
     * @param turn the first turn
     * @param terminal who performs requests
     * @param executor where requests are performed; it may be a single thread
     * @param signals where to look before each request
     * @return how the transaction will end
     */
    public static CompletableFuture<Outcome> async(Turn turn, Terminal terminal, Executor executor, Signals signals) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        schedule(turn, terminal, executor, signals, outcome);
        return outcome;
    }

    /**
     * Performs requests on another thread, without looking for signals.
     *
     * @param turn the first turn
     * @param terminal who performs requests
     * @param executor where requests are performed
     * @return how the transaction will end
     */
    public static CompletableFuture<Outcome> async(Turn turn, Terminal terminal, Executor executor) {
        return async(turn, terminal, executor, Signals.NONE);
    }

    /** One turn a task, so that a long transaction neither holds the thread nor builds a chain of futures. */
    private static void schedule(
            Turn turn, Terminal terminal, Executor executor, Signals signals, CompletableFuture<Outcome> outcome) {
        executor.execute(() -> {
            try {
                if (turn instanceof Ask<?> ask && outcome.isDone()) {
                    terminal.abandoned(ask.abandon().outcome());
                } else if (turn instanceof Ask<?> ask) {
                    schedule(move(ask, terminal, signals), terminal, executor, signals, outcome);
                } else {
                    show(turn.notices(), terminal);
                    outcome.complete(((Done) turn).outcome());
                }
            } catch (RuntimeException | Error bug) {
                outcome.completeExceptionally(bug);
            }
        });
    }

    private static Turn move(Ask<?> ask, Terminal terminal, Signals signals) {
        try {
            show(ask.notices(), terminal);
            for (Optional<Signal> next = signals.poll(); next.isPresent(); next = signals.poll()) {
                Reaction reaction = ask.signal(next.get());
                if (reaction instanceof Reaction.Moved moved) return moved.turn();
                if (reaction instanceof Reaction.Standing standing) show(standing.notices(), terminal);
            }
            return ask.answeredBy(terminal);
        } catch (RuntimeException | Error bug) {
            giveUp(ask, terminal, bug);
            throw bug;
        }
    }

    /** The transaction counts as abandoned; whether a reversal is due is said all the same. */
    private static void giveUp(Ask<?> ask, Terminal terminal, Throwable bug) {
        try {
            if (!ask.isOver()) terminal.abandoned(ask.abandon().outcome());
        } catch (RuntimeException another) {
            bug.addSuppressed(another);
        }
    }

    private static void show(List<Notice> notices, Terminal terminal) {
        for (Notice notice : notices) terminal.show(notice);
    }
}
