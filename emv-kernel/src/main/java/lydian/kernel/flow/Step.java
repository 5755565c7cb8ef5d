// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import lydian.kernel.ErrorIndication;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.Signal;
import lydian.kernel.card.CardFault;
import lydian.tlv.CardDataException;

/**
 * One section of a Book. Opened anew each time the flow comes to it.
 *
 * @param <T> the transaction it works on
 */
@FunctionalInterface
public interface Step<T extends TransactionData> {
    /**
     * Begins.
     *
     * @param tx the transaction
     * @return what comes next
     * @throws CardDataException for bad data; it arrives in {@link #onCardData}
     */
    Next enter(T tx);

    /**
     * Reacts to bad data found in this step. Unless the Book says otherwise, it ends the transaction.
     *
     * @param tx the transaction
     * @param nonsense what was found
     * @return what comes next
     */
    default Next onCardData(T tx, CardDataException nonsense) {
        return Next.end(Ending.terminated(nonsense));
    }

    /**
     * Reacts to the loss of the card. It ends the transaction.
     *
     * @param tx the transaction
     * @param fault what went wrong
     * @return what comes next
     */
    default Next onCardFault(T tx, CardFault fault) {
        return Next.end(Ending.terminated(ErrorIndication.of(fault)));
    }

    /**
     * Reacts to a signal while a question of this step stands. Cancelling and stopping end the transaction, anything else is
     * ignored.
     *
     * @param tx the transaction
     * @param signal what arrived
     * @return what comes of it
     */
    default Heard onSignal(T tx, Signal signal) {
        if (signal instanceof Signal.Cancel) return new Heard.Moves(Next.end(Ending.cancelled()));
        if (signal instanceof Signal.Stop) {
            return new Heard.Moves(
                    Next.end(Ending.terminated(ErrorIndication.of(Cause.STOP, "stopped by the terminal"))));
        }
        return new Heard.Ignored();
    }
}
