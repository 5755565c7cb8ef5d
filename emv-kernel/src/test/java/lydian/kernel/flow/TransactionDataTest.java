// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lydian.kernel.Ambient;
import lydian.kernel.Cryptogram;
import lydian.kernel.MagstripeFallback;
import lydian.kernel.Outcome;
import lydian.kernel.Receipt;
import lydian.kernel.Trace;
import lydian.kernel.Transaction;
import lydian.kernel.config.KernelLimits;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.data.Amount;
import lydian.tlv.data.Cid;
import lydian.tlv.data.Currency;
import lydian.tlv.data.CvmResults;
import lydian.tlv.data.TransactionType;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;
import org.junit.jupiter.api.Test;

class TransactionDataTest {
    private final List<Trace> trace = new ArrayList<>();
    private final TinyTransaction tx = TinyTransaction.watchedBy(trace::add);

    @Test
    void theStoreKnowsWhatEveryTransactionKnows() {
        assertThat(tx.store().all().bytes())
                .isEqualTo(Bytes.hex("9F0206000000001250 9F0306000000000000 8104000004E2 9F040400000000"
                        + "5F2A020978 5F360102 9C0100 9A03261123 9F2103120001 9F410400000017 95050000000000 9B020000"));
    }

    @Test
    void anAmountThatDoesNotFitFourBytesIsNotGivenInBinary() {
        Amount much = Amount.of(5_000_000_000L, Currency.EUR);
        TransactionData rich = new TransactionData(
                Transaction.purchaseWithCashback(much, much),
                Ambient.recorded(TinyTransaction.NOON, Map.of()),
                KernelLimits.DEFAULT,
                Trace.Observer.NONE) {};
        assertThat(rich.store().has(EmvData.AMOUNT_AUTHORISED_BINARY)).isFalse();
        assertThat(rich.store().has(EmvData.AMOUNT_OTHER_BINARY)).isFalse();
        assertThat(rich.store().find(0x9F02)).contains(Bytes.hex("005000000000"));
    }

    @Test
    void bitsAreToldOnceAndFoundInTheStore() {
        tx.set(TvrBit.EXPIRED_APPLICATION, TvrBit.EXPIRED_APPLICATION);
        tx.set(TvrBit.EXPIRED_APPLICATION);
        tx.set(TsiBit.TERMINAL_RISK_MANAGEMENT_PERFORMED);
        tx.set(TsiBit.TERMINAL_RISK_MANAGEMENT_PERFORMED);
        assertThat(tx.store().find(0x95)).contains(Bytes.hex("0040000000"));
        assertThat(tx.store().find(0x9B)).contains(tx.tsi().bytes());
        tx.clear(TvrBit.EXPIRED_APPLICATION, TvrBit.NEW_CARD);
        assertThat(tx.store().find(0x95)).contains(Bytes.hex("0000000000"));
        assertThat(trace)
                .containsExactly(
                        new Trace.BitChanged("", TvrBit.EXPIRED_APPLICATION, true),
                        new Trace.BitChanged("", TsiBit.TERMINAL_RISK_MANAGEMENT_PERFORMED, true),
                        new Trace.BitChanged("", TvrBit.EXPIRED_APPLICATION, false));
    }

    @Test
    void notesCostNothingWhenNobodyWatches() {
        TinyTransaction unwatched = TinyTransaction.unwatched();
        assertThat(unwatched.isWatched()).isFalse();
        unwatched.note(() -> {
            throw new AssertionError("made in vain");
        });
        tx.note(() -> "worth knowing");
        assertThat(trace).containsExactly(new Trace.Noted("", "worth knowing"));
    }

    @Test
    void theOutcomeHasAllThatIsWorthKeeping() {
        tx.store().card(EmvData.DF_NAME, Bytes.hex("A0000000031010"));
        tx.store().card(EmvData.APPLICATION_LABEL, Bytes.hex("4445424954"));
        tx.store().fromRecord(TlvMap.parse(Bytes.hex("5A084761739001010119")));
        tx.store().fromIssuer(TlvMap.parse(Bytes.hex("8A023030 8906313233343536")));
        tx.verified(CvmResults.parse(Bytes.hex("1E0300")), true);
        tx.fallback(MagstripeFallback.no("the card decided"));
        Cryptogram cryptogram = new Cryptogram(new Cid(0x40), Bytes.hex("0102030405060708"), 21, Bytes.EMPTY);
        tx.signed(cryptogram);
        Outcome outcome = Closing.outcome(tx, Ending.approved());
        assertThat(outcome.cvmResults()).contains(CvmResults.parse(Bytes.hex("1E0300")));
        assertThat(outcome.needsSignature()).isTrue();
        assertThat(outcome.cryptogram()).contains(cryptogram);
        assertThat(outcome.fallback()).isEqualTo(MagstripeFallback.no("the card decided"));
        assertThat(outcome.data().find(0x9F34)).contains(Bytes.hex("1E0300"));
        assertThat(outcome.receipt())
                .isEqualTo(new Receipt(
                        TransactionType.PURCHASE,
                        Amount.of(12_50, Currency.EUR),
                        Amount.of(0, Currency.EUR),
                        TinyTransaction.NOON.toLocalDate(),
                        TinyTransaction.NOON.toLocalTime(),
                        17,
                        "DEBIT",
                        "A0000000031010",
                        "476173******0119",
                        "TC 0102030405060708",
                        "123456",
                        "00",
                        true));
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        Outcome outcome = Closing.outcome(tx, Ending.declined());
        assertThat(outcome.cvmResults()).isEmpty();
        assertThat(outcome.cryptogram()).isEmpty();
        assertThat(outcome.needsSignature()).isFalse();
        assertThat(outcome.receipt().signatureLine()).isFalse();
        assertThat(outcome.receipt().application()).isEmpty();
        assertThat(outcome.receipt().aid()).isEmpty();
        assertThat(outcome.receipt().pan()).isEmpty();
        assertThat(outcome.receipt().cryptogram()).isEmpty();
        assertThat(outcome.receipt().responseCode()).isEmpty();
    }

    @Test
    void accessorsGiveWhatWasGiven() {
        assertThat(tx.limits()).isEqualTo(KernelLimits.DEFAULT);
        assertThat(tx.askedOnline()).isEmpty();
        assertThat(tx.host()).isEmpty();
        assertThat(tx.fallback().allowed()).isTrue();
        assertThat(tx.ambient().unpredictableNumber()).isEqualTo(Bytes.hex("01020304"));
    }
}
