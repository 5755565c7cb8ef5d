// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import java.time.LocalDateTime;
import java.util.Map;
import lydian.kernel.Ambient;
import lydian.kernel.Trace;
import lydian.kernel.Transaction;
import lydian.kernel.config.KernelLimits;
import lydian.tlv.Bytes;
import lydian.tlv.data.Amount;
import lydian.tlv.data.Currency;

/** A transaction for the tests of the machine: it adds nothing to what every transaction has. */
final class TinyTransaction extends TransactionData {
    static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0, 1);

    TinyTransaction(KernelLimits limits, Trace.Observer observer) {
        super(
                Transaction.purchase(Amount.of(12_50, Currency.EUR)).numbered(17),
                Ambient.recorded(NOON, Map.of(Ambient.Draw.UNPREDICTABLE_NUMBER, Bytes.hex("0102030405060708"))),
                limits,
                observer);
    }

    static TinyTransaction watchedBy(Trace.Observer observer) {
        return new TinyTransaction(KernelLimits.DEFAULT, observer);
    }

    static TinyTransaction unwatched() {
        return watchedBy(Trace.Observer.NONE);
    }
}
