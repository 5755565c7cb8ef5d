// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import java.util.function.Supplier;
import lydian.kernel.Ask;
import lydian.kernel.Done;
import lydian.kernel.ErrorIndication;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.Outcome;
import lydian.kernel.Reaction;
import lydian.kernel.Request;
import lydian.kernel.Signal;
import lydian.kernel.Trace;
import lydian.kernel.Turn;
import lydian.kernel.card.CardFault;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.CardDataException;
import lydian.tlv.data.Tvr;

/**
 * One run of a flow: what moves a transaction from step to step and makes turns of what they want.
 *
 * @param <N> the table of contents
 * @param <T> the transaction
 */
public final class FlowRun<N extends Enum<N> & Node<T>, T extends TransactionData> {
    private final Flow<N, T> flow;
    private final T tx;
    private N node;
    private Step<T> step;
    private int turns;
    private int apdus;

    private FlowRun(Flow<N, T> flow, T tx) {
        this.flow = flow;
        this.tx = tx;
        this.node = flow.first();
        this.step = node.open();
    }

    /**
     * Begins a transaction.
     *
     * @param flow the order
     * @param tx the transaction
     * @param <N> the table of contents
     * @param <T> the transaction
     * @return the first turn
     */
    public static <N extends Enum<N> & Node<T>, T extends TransactionData> Turn start(Flow<N, T> flow, T tx) {
        FlowRun<N, T> run = new FlowRun<>(flow, tx);
        return run.advance(run.open(flow.first()));
    }

    private Next open(N next) {
        node = next;
        step = node.open();
        tx.enters(node.name());
        if (tx.isWatched()) tx.tell(new Trace.Entered(node.name(), node.title(), node.section()));
        return attempt(() -> step.enter(tx));
    }

    private Turn advance(Next first) {
        Next next = first;
        while (next instanceof Next.Leave leave) {
            N to = flow.after(node, leave.exit());
            boolean within = flow.has(to);
            if (!within || leave.exit() != Exit.DONE) {
                tx.tell(new Trace.Left(node.name(), leave.exit().name(), to.name()));
            }
            if (!within) return end(partIsOver());
            // A flow that goes round without asking anything would never come to an end either.
            if (++turns > tx.limits().turns()) return end(tooMany("turns"));
            next = open(to);
        }
        if (next instanceof Next.Await<?> await) return ask(await);
        return end(((Next.End) next).ending());
    }

    private <R> Turn ask(Next.Await<R> await) {
        Request<R> request = await.request();
        if (++turns > tx.limits().turns()) return end(tooMany("turns"));
        boolean command = request instanceof Request.Transmit || request instanceof Request.VerifyPin;
        if (command && ++apdus > tx.limits().apdus()) return end(tooMany("commands"));
        if (request instanceof Request.Authorize authorize) tx.asks(authorize.online());
        return new Ask<>(request, tx.drainNotices(), new Waiting<>(await, tx.tvr()));
    }

    /** Only of a part of a flow, which nobody runs to pay with. */
    private static Ending partIsOver() {
        return Ending.terminated(ErrorIndication.of(Cause.STOP, "the part of the flow is over"));
    }

    private static Ending tooMany(String what) {
        return Ending.terminated(ErrorIndication.of(Cause.KERNEL_LIMIT, "too many " + what));
    }

    private Done end(Ending ending) {
        Outcome outcome = Closing.outcome(tx, ending);
        tx.tell(new Trace.Ended(node.name(), outcome));
        return new Done(outcome, tx.drainNotices());
    }

    /** The one place where bad card data are caught. */
    private Next attempt(Supplier<Next> work) {
        try {
            return work.get();
        } catch (CardDataException nonsense) {
            return onNonsense(nonsense);
        }
    }

    private Next onNonsense(CardDataException nonsense) {
        try {
            return step.onCardData(tx, nonsense);
        } catch (CardDataException more) {
            return Next.end(Ending.terminated(more));
        }
    }

    /** A question that stands. */
    private final class Waiting<R> implements Ask.Continuation<R> {
        private final Next.Await<R> await;
        private final Tvr before;

        Waiting(Next.Await<R> await, Tvr before) {
            this.await = await;
            this.before = before;
        }

        @Override
        public Turn answered(R reply) {
            if (reply instanceof OnlineResponse response) tx.answers(response);
            Next next = attempt(() -> await.then().apply(reply));
            tx.tell(new Trace.Answered(node.name(), await.request(), reply, before, tx.tvr()));
            return advance(next);
        }

        @Override
        public Turn failed(CardFault fault) {
            Next next = attempt(() -> step.onCardFault(tx, fault));
            tx.tell(new Trace.Failed(node.name(), await.request(), fault, before, tx.tvr()));
            return advance(next);
        }

        @Override
        public Reaction signalled(Signal signal) {
            Heard heard = hear(signal);
            tx.tell(new Trace.Heard(node.name(), signal, heard.getClass().getSimpleName()));
            if (heard instanceof Heard.Moves moves) return new Reaction.Moved(advance(moves.next()));
            return heard instanceof Heard.Noted ? new Reaction.Standing(tx.drainNotices()) : new Reaction.Ignored();
        }

        private Heard hear(Signal signal) {
            try {
                return step.onSignal(tx, signal);
            } catch (CardDataException nonsense) {
                // Data that came with a signal are as hostile as any.
                return new Heard.Moves(onNonsense(nonsense));
            }
        }

        @Override
        public Done abandoned() {
            return end(Ending.terminated(ErrorIndication.of(Cause.STOP, "given up by the terminal")));
        }
    }
}
