// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import java.util.function.Function;
import lydian.kernel.Request;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;

/** What a step wants to happen next. Steps import the four static methods. */
public sealed interface Next {
    /**
     * Waiting for an answer.
     *
     * @param request what is asked
     * @param then where to go on with the answer
     * @param <R> the type of the answer
     */
    record Await<R>(Request<R> request, Function<? super R, ? extends Next> then) implements Next {}

    /**
     * Leaving the step.
     *
     * @param exit by which way
     */
    record Leave(Exit exit) implements Next {}

    /**
     * Ending the transaction.
     *
     * @param ending how
     */
    record End(Ending ending) implements Next {}

    /**
     * Sends a command to the card.
     *
     * @param command the command
     * @param then where to go on with the answer
     * @return what comes next
     */
    static Next send(CommandApdu command, Function<? super ResponseApdu, ? extends Next> then) {
        return new Await<>(new Request.Transmit(command), then);
    }

    /**
     * Asks for anything else.
     *
     * @param request what is asked
     * @param then where to go on with the answer
     * @param <R> the type of the answer
     * @return what comes next
     */
    static <R> Next ask(Request<R> request, Function<? super R, ? extends Next> then) {
        return new Await<>(request, then);
    }

    /**
     * Leaves the step.
     *
     * @param exit by which way
     * @return what comes next
     */
    static Next leave(Exit exit) {
        return new Leave(exit);
    }

    /**
     * Ends the transaction.
     *
     * @param ending how
     * @return what comes next
     */
    static Next end(Ending ending) {
        return new End(ending);
    }
}
