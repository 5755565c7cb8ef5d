// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import lydian.kernel.Ambient;
import lydian.kernel.Cryptogram;
import lydian.kernel.MagstripeFallback;
import lydian.kernel.Message;
import lydian.kernel.Notice;
import lydian.kernel.Trace;
import lydian.kernel.Transaction;
import lydian.kernel.config.KernelLimits;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.TlvMap;
import lydian.tlv.data.ApplicationName;
import lydian.tlv.data.CvmResults;
import lydian.tlv.data.Tsi;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.Tvr;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;
import org.jspecify.annotations.Nullable;

/**
 * One transaction while it runs: what every kernel needs. A kernel's own subclass adds what its Book needs.
 *
 * <p>Confined to whoever holds the turn; it dies with the transaction.
 */
public abstract class TransactionData {
    private final Transaction transaction;
    private final Ambient ambient;
    private final KernelLimits limits;
    private final Trace.Observer observer;
    private final DataStore store = new DataStore();
    private final List<Notice> notices = new ArrayList<>();
    private Tvr tvr = Tvr.NONE;
    private Tsi tsi = Tsi.NONE;
    private @Nullable CvmResults cvmResults;
    private boolean signature;
    private @Nullable Cryptogram cryptogram;
    private MagstripeFallback fallback = MagstripeFallback.CHIP_UNREADABLE;
    private @Nullable OnlineRequest asked;
    private @Nullable OnlineResponse host;
    private String step = "";

    /**
     * A transaction that begins.
     *
     * @param transaction what the merchant wants
     * @param ambient date, time and chance
     * @param limits how long it may go on
     * @param observer who watches
     */
    protected TransactionData(Transaction transaction, Ambient ambient, KernelLimits limits, Trace.Observer observer) {
        this.transaction = Objects.requireNonNull(transaction);
        this.ambient = Objects.requireNonNull(ambient);
        this.limits = Objects.requireNonNull(limits);
        this.observer = Objects.requireNonNull(observer);
        TransactionFacts.tell(store, transaction, ambient);
        store.terminal(EmvData.TVR, tvr.bytes());
        store.terminal(EmvData.TSI, tsi.bytes());
    }

    /**
     * What the merchant wants.
     *
     * @return the transaction
     */
    public final Transaction transaction() {
        return transaction;
    }

    /**
     * Date, time and chance.
     *
     * @return the ambient
     */
    public final Ambient ambient() {
        return ambient;
    }

    /**
     * How long it may go on. Turns and APDUs are counted by the machine; records and candidates by the steps concerned.
     *
     * @return the limits
     */
    public final KernelLimits limits() {
        return limits;
    }

    /**
     * The data objects of this transaction: those that its beginning knows are there already (amounts, currency, type,
     * date, time, number, TVR, TSI).
     *
     * @return the one store, whose TVR, TSI and CVM results follow those of this object
     */
    public final DataStore store() {
        return store;
    }

    /**
     * The terminal verification results so far.
     *
     * @return a value; it does not change any more
     */
    public final Tvr tvr() {
        return tvr;
    }

    /**
     * The transaction status information so far.
     *
     * @return a value; it does not change any more
     */
    public final Tsi tsi() {
        return tsi;
    }

    /**
     * Sets bits of the TVR.
     *
     * @param bits which
     */
    public final void set(TvrBit... bits) {
        for (TvrBit bit : bits) {
            if (tvr.has(bit)) continue;
            tvr = tvr.with(bit);
            store.terminal(EmvData.TVR, tvr.bytes());
            tell(new Trace.BitChanged(step, bit, true));
        }
    }

    /**
     * Sets bits of the TVR back, where the Book says so; most stay once they are set.
     *
     * @param bits which
     */
    public final void clear(TvrBit... bits) {
        for (TvrBit bit : bits) {
            if (!tvr.has(bit)) continue;
            tvr = tvr.without(bit);
            store.terminal(EmvData.TVR, tvr.bytes());
            tell(new Trace.BitChanged(step, bit, false));
        }
    }

    /**
     * Sets bits of the TSI.
     *
     * @param bits which
     */
    public final void set(TsiBit... bits) {
        for (TsiBit bit : bits) {
            if (tsi.has(bit)) continue;
            tsi = tsi.with(bit);
            store.terminal(EmvData.TSI, tsi.bytes());
            tell(new Trace.BitChanged(step, bit, true));
        }
    }

    /**
     * Shows a standard message, before the next question.
     *
     * @param message which
     */
    public final void show(Message message) {
        show(new Notice.Show(message));
    }

    /**
     * Gives a notice, before the next question.
     *
     * @param notice the notice
     */
    public final void show(Notice notice) {
        notices.add(Objects.requireNonNull(notice));
    }

    /**
     * Tells the observer something worth knowing. Costs nothing if nobody watches.
     *
     * @param text in English, without any card data that must not leak; made only if somebody watches
     */
    public final void note(Supplier<String> text) {
        if (isWatched()) tell(new Trace.Noted(step, text.get()));
    }

    /**
     * Tells the observer.
     *
     * @param entry what happened
     */
    public final void tell(Trace entry) {
        observer.see(entry);
    }

    /**
     * Whether anybody watches.
     *
     * @return false if telling would be in vain
     */
    public final boolean isWatched() {
        return observer != Trace.Observer.NONE;
    }

    /**
     * Says how the cardholder was verified.
     *
     * @param results the CVM results (tag 9F34)
     * @param needsSignature whether there must be a signature line
     */
    public final void verified(CvmResults results, boolean needsSignature) {
        cvmResults = Objects.requireNonNull(results);
        store.terminal(EmvData.CVM_RESULTS, results.bytes());
        signature = needsSignature;
    }

    /**
     * How the cardholder was verified.
     *
     * @return empty if it did not come to that
     */
    public final Optional<CvmResults> cvmResults() {
        return Optional.ofNullable(cvmResults);
    }

    /**
     * Whether the cardholder has to sign.
     *
     * @return true if there must be a signature line
     */
    public final boolean needsSignature() {
        return signature;
    }

    /**
     * Keeps the card's latest cryptogram.
     *
     * @param latest the cryptogram
     */
    public final void signed(Cryptogram latest) {
        cryptogram = Objects.requireNonNull(latest);
    }

    /**
     * The card's latest cryptogram.
     *
     * @return empty if it gave none
     */
    public final Optional<Cryptogram> cryptogram() {
        return Optional.ofNullable(cryptogram);
    }

    /**
     * Says whether the magnetic stripe may be used if the transaction ended now. In the beginning it may: nobody has been
     * able to talk to the chip.
     *
     * @param decision the decision and its reason
     */
    public final void fallback(MagstripeFallback decision) {
        fallback = Objects.requireNonNull(decision);
    }

    /**
     * Whether the magnetic stripe may be used if the transaction ended now.
     *
     * @return the decision and its reason
     */
    public final MagstripeFallback fallback() {
        return fallback;
    }

    /**
     * What the host was asked.
     *
     * @return empty if it was not asked
     */
    public final Optional<OnlineRequest> askedOnline() {
        return Optional.ofNullable(asked);
    }

    /**
     * What came of asking the host.
     *
     * @return empty if it was not asked, or the question still stands
     */
    public final Optional<OnlineResponse> host() {
        return Optional.ofNullable(host);
    }

    /**
     * The data objects of the transaction for whoever keeps them: everything in the store. Called once, in the end.
     *
     * @return each once
     */
    protected TlvMap outcomeData() {
        return store.all();
    }

    /**
     * The application's name as the cardholder knows it, for the receipt. Called once, in the end.
     *
     * @return the label; a kernel that knows which characters the terminal has may prefer the preferred name
     */
    protected String applicationName() {
        return store.sound(EmvData.APPLICATION_LABEL).map(ApplicationName::text).orElse("");
    }

    /** The machine asks the host: from here on a reversal may be due. */
    final void asks(OnlineRequest request) {
        asked = request;
        host = null;
    }

    /** The machine has the host's answer. */
    final void answers(OnlineResponse response) {
        host = response;
    }

    /** The machine enters a step. */
    final void enters(String name) {
        step = name;
    }

    /** Takes the notices that wait. */
    final List<Notice> drainNotices() {
        List<Notice> drained = List.copyOf(notices);
        notices.clear();
        return drained;
    }
}
