// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.List;

/** A set of functions that can carry a transaction from its start to its outcome. Immutable: one serves all transactions. */
public interface Kernel {
    /**
     * Begins a transaction.
     *
     * @param transaction what the merchant wants
     * @param ambient date, time and chance, for this transaction alone
     * @param observer who is told of every step and every turn
     * @return the first turn
     */
    Turn start(Transaction transaction, Ambient ambient, Trace.Observer observer);

    /**
     * Begins a transaction that nobody watches.
     *
     * @param transaction what the merchant wants
     * @param ambient date, time and chance, for this transaction alone
     * @return the first turn
     */
    default Turn start(Transaction transaction, Ambient ambient) {
        return start(transaction, ambient, Trace.Observer.NONE);
    }

    /**
     * The order of the steps and the exceptions from it: the very table that runs.
     *
     * @return one line a step
     */
    List<FlowLine> flow();
}
