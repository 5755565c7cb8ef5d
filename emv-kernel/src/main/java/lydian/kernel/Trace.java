// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import lydian.kernel.card.CardFault;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.data.NamedBit;
import lydian.tlv.data.Tvr;

/**
 * What a transaction did, entry by entry, as it happens.
 *
 * <p>An entry holds the very requests and answers; whoever writes them down must mask what is sensitive. Printing an entry
 * shows no card data.
 */
public sealed interface Trace {
    /** Who is told. Called on the thread that answers; what it throws passes through to there. */
    @FunctionalInterface
    interface Observer {
        /** Nobody. */
        Observer NONE = entry -> {};

        /**
         * Something happened.
         *
         * @param entry what
         */
        void see(Trace entry);
    }

    /**
     * A step begins.
     *
     * @param step its name in the program
     * @param title its name in the Book
     * @param section where in the Book
     */
    record Entered(String step, String title, String section) implements Trace {}

    /**
     * A question was answered.
     *
     * @param step who asked
     * @param request what was asked
     * @param answer the answer
     * @param before the TVR when the question was asked
     * @param after the TVR when the answer had been dealt with
     */
    record Answered(String step, Request<?> request, Object answer, Tvr before, Tvr after) implements Trace {
        /**
         * How long the card took.
         *
         * @return nanoseconds as the channel measured them; 0 if the question was not to the card
         */
        public long nanos() {
            return answer instanceof ResponseApdu response ? response.nanos() : 0;
        }
    }

    /**
     * A question was not answered: the card is lost.
     *
     * @param step who asked
     * @param request what was asked
     * @param fault what went wrong
     * @param before the TVR when the question was asked
     * @param after the TVR when the fault had been dealt with
     */
    record Failed(String step, Request<?> request, CardFault fault, Tvr before, Tvr after) implements Trace {}

    /**
     * A signal arrived.
     *
     * @param step who heard it
     * @param signal what arrived
     * @param reaction the name of what came of it: Ignored, Standing or Moved
     */
    record Heard(String step, Signal signal, String reaction) implements Trace {}

    /**
     * A bit of TVR or TSI was set, or set back.
     *
     * @param step who did it
     * @param bit which
     * @param on whether it was set
     */
    record BitChanged(String step, NamedBit bit, boolean on) implements Trace {}

    /**
     * Something worth knowing for whoever reads along.
     *
     * @param step who says it
     * @param text what, in English, without any card data that must not leak
     */
    record Noted(String step, String text) implements Trace {}

    /**
     * A step left the order of the Book.
     *
     * @param step which
     * @param exit by which exit
     * @param next where it leads
     */
    record Left(String step, String exit, String next) implements Trace {}

    /**
     * The transaction is over.
     *
     * @param step where it ended
     * @param outcome how
     */
    record Ended(String step, Outcome outcome) implements Trace {}
}
