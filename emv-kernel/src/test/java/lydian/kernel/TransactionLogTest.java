// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.Bytes;
import lydian.tlv.data.Pan;
import org.junit.jupiter.api.Test;

/** EMV 4.4 Book 3, 10.6.1: what a terminal remembers of a sale that is split. */
class TransactionLogTest {
    private static final Pan ONE = Pan.parse(Bytes.hex("5413330089020011"));
    private static final Pan OTHER = Pan.parse(Bytes.hex("4761739001010119"));

    @Test
    void nothingIsLoggedInTheBeginning() {
        assertThat(TransactionLog.EMPTY.latest(ONE)).isEqualTo(LoggedAmount.NONE);
    }

    @Test
    void theMostRecentAmountCountsAndNotTheSum() {
        TransactionLog log = TransactionLog.EMPTY
                .with(ONE, new LoggedAmount(39_321))
                .with(ONE, new LoggedAmount(4_660))
                .with(OTHER, new LoggedAmount(1));
        assertThat(log.latest(ONE).minorUnits()).isEqualTo(4_660);
        assertThat(log.latest(OTHER).minorUnits()).isEqualTo(1);
    }

    @Test
    void paddingOfThePanMakesNoDifference() {
        Pan padded = Pan.parse(Bytes.hex("5413330089020011FFFF"));
        TransactionLog log = TransactionLog.EMPTY.with(padded, new LoggedAmount(7));
        assertThat(log.latest(ONE).minorUnits()).isEqualTo(7);
    }

    @Test
    void aLongerPanThatBeginsAlikeIsAnother() {
        Pan longer = Pan.parse(Bytes.hex("5413330089020011123F"));
        assertThat(TransactionLog.EMPTY.with(longer, new LoggedAmount(7)).latest(ONE))
                .isEqualTo(LoggedAmount.NONE);
    }

    @Test
    void aLogWithOneMoreLeavesTheFirstAsItWas() {
        TransactionLog first = TransactionLog.EMPTY.with(ONE, new LoggedAmount(7));
        first.with(ONE, new LoggedAmount(8));
        assertThat(first.latest(ONE).minorUnits()).isEqualTo(7);
    }
}
