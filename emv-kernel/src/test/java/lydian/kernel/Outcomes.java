// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.time.LocalDate;
import java.time.LocalTime;
import lydian.tlv.data.Amount;
import lydian.tlv.data.Currency;
import lydian.tlv.data.TransactionType;

/** Outcomes for tests. */
final class Outcomes {
    static final Receipt RECEIPT = new Receipt(
            TransactionType.PURCHASE,
            Amount.of(12_50, Currency.EUR),
            Amount.of(0, Currency.EUR),
            LocalDate.of(2026, 11, 23),
            LocalTime.NOON,
            1,
            "",
            "",
            "",
            "",
            "",
            "",
            false);

    private Outcomes() {}

    static Outcome of(Outcome.Kind kind) {
        return Outcome.of(kind, RECEIPT).build();
    }
}
