// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.List;
import java.util.Objects;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.CardLostException;

/**
 * A question of the kernel. It can be answered once: by {@link #answer}, {@link #fail}, {@link #abandon}, or by a
 * {@linkplain #signal signal} that moves the transaction on.
 *
 * <p>Wrong use (answering twice, an answer that does not fit) throws and changes nothing.
 *
 * @param <R> the type of the answer
 */
public final class Ask<R> implements Turn {
    private final Request<R> request;
    private final List<Notice> notices;
    private final Continuation<R> continuation;
    private boolean over;

    /**
     * What the kernel does with the answer. Kernels implement it; applications never see it.
     *
     * @param <R> the type of the answer
     */
    public interface Continuation<R> {
        /**
         * Goes on with the answer.
         *
         * @param reply the answer
         * @return the next turn
         */
        Turn answered(R reply);

        /**
         * Goes on without the card, or without the answer.
         *
         * @param fault what went wrong
         * @return the next turn
         */
        Turn failed(CardFault fault);

        /**
         * Hears a signal.
         *
         * @param signal what arrived
         * @return what came of it
         */
        Reaction signalled(Signal signal);

        /**
         * Ends the transaction because whoever holds it cannot go on.
         *
         * @return how it ended
         */
        Done abandoned();
    }

    /**
     * A question. For kernels; an application gets its asks from {@link Kernel#start} and from the asks themselves.
     *
     * @param request what is wanted
     * @param notices messages to show first
     * @param continuation what happens with the answer
     */
    public Ask(Request<R> request, List<Notice> notices, Continuation<R> continuation) {
        this.request = Objects.requireNonNull(request);
        this.notices = List.copyOf(notices);
        this.continuation = Objects.requireNonNull(continuation);
    }

    /**
     * What the kernel needs.
     *
     * @return the request
     */
    public Request<R> request() {
        return request;
    }

    @Override
    public List<Notice> notices() {
        return notices;
    }

    /**
     * Answers.
     *
     * @param reply the answer
     * @return the next turn
     * @throws IllegalStateException if the ask is over
     * @throws IllegalArgumentException if the answer does not fit the request
     */
    public Turn answer(R reply) {
        Objects.requireNonNull(reply, "reply");
        request.check(reply);
        close();
        return continuation.answered(reply);
    }

    /**
     * Says that the card is lost. Also right while the question was to a person or a host: the kernel then learns that
     * the card left meanwhile.
     *
     * @param fault what went wrong
     * @return the next turn
     * @throws IllegalStateException if the ask is over
     */
    public Turn fail(CardFault fault) {
        Objects.requireNonNull(fault, "fault");
        close();
        return continuation.failed(fault);
    }

    /**
     * Tells the kernel something it did not ask for.
     *
     * @param signal what arrived
     * @return ignored, or standing: this ask goes on, and what is under way for it must not be done again; or moved: this
     *     ask is over and there is a new turn
     * @throws IllegalStateException if the ask is over
     */
    public Reaction signal(Signal signal) {
        Objects.requireNonNull(signal, "signal");
        if (over) throw tooLate();
        Reaction reaction = continuation.signalled(signal);
        if (reaction instanceof Reaction.Moved) close();
        return reaction;
    }

    /**
     * Gives the transaction up, because whoever drives it cannot go on. The outcome says whether a reversal is due.
     *
     * @return the last turn
     * @throws IllegalStateException if the ask is over
     */
    public Done abandon() {
        close();
        return continuation.abandoned();
    }

    /**
     * Has the request performed, and answers or fails.
     *
     * @param terminal who performs it; what it throws unchecked passes through, and the ask stays open
     * @return the next turn
     * @throws IllegalStateException if the ask is over
     */
    public Turn answeredBy(Terminal terminal) {
        if (over) throw tooLate();
        R reply;
        try {
            reply = request.performBy(terminal);
        } catch (CardLostException lost) {
            return fail(lost.fault());
        }
        return answer(reply);
    }

    /**
     * Whether it has been answered, or is over otherwise.
     *
     * @return true if nothing more can be said to it
     */
    public boolean isOver() {
        return over;
    }

    private void close() {
        if (over) throw tooLate();
        over = true;
    }

    private IllegalStateException tooLate() {
        return new IllegalStateException("this ask is over: " + request);
    }

    /** The request. */
    @Override
    public String toString() {
        return "Ask[" + request + (over ? ", over]" : "]");
    }
}
