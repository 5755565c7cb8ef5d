// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lydian.tlv.data.Pan;

/**
 * Approved transactions that a terminal remembers, to see a sale that was split into several. Immutable. EMV 4.4 Book 3,
 * 10.6.1; Book 4, 6.3.5.1.
 */
public final class TransactionLog {
    /** Nothing logged. */
    public static final TransactionLog EMPTY = new TransactionLog(Collections.emptyList());

    private final List<Entry> entries;

    private TransactionLog(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(Pan pan, LoggedAmount amount) {}

    /**
     * The log with one more transaction.
     *
     * @param pan the account number; padding with F makes no difference
     * @param amount Amount, Authorised
     * @return the log
     */
    public TransactionLog with(Pan pan, LoggedAmount amount) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(pan, amount));
        return new TransactionLog(more);
    }

    /**
     * What the host of a terminal answers to {@link Host#previousAmount}: the most recent amount, not the sum of all.
     *
     * @param pan the account number
     * @return the amount, or none
     */
    public LoggedAmount latest(Pan pan) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            // Assumption: comparing sequence numbers is left to the terminal. The account pays, whichever its card.
            if (entry.pan().equals(pan)) return entry.amount();
        }
        return LoggedAmount.NONE;
    }
}
