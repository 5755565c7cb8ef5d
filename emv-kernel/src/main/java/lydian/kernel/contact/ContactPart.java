// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import java.util.List;
import java.util.Objects;
import lydian.kernel.Ambient;
import lydian.kernel.Candidate;
import lydian.kernel.Trace;
import lydian.kernel.Transaction;
import lydian.kernel.Turn;
import lydian.kernel.config.ApplicationConfig;
import lydian.kernel.config.TerminalConfig;
import lydian.kernel.flow.FlowRun;
import lydian.kernel.oda.RsaPublicKey;
import lydian.kernel.selection.CandidateList;
import lydian.kernel.selection.FileControlInformation;
import lydian.kernel.selection.ListedApplication;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.data.Afl;
import lydian.tlv.data.Aip;
import lydian.tlv.data.CryptogramType;
import lydian.tlv.data.Tsi;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.Tvr;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;

/**
 * Some steps of a contact transaction, run alone on a state that is given: for test vectors, which are about one decision,
 * and for whoever wants to see what one section of the Book does. Nobody pays with it.
 *
 * <p>The steps are those that {@link ContactKernel} runs. When a step outside the part would be entered, the part ends with
 * an outcome whose error is {@link lydian.kernel.ErrorIndication.Cause#STOP}, and {@link Trace.Left} tells which step that
 * is; an earlier end is the transaction's own.
 */
public final class ContactPart {
    private final ContactData tx;

    /**
     * A part of a transaction.
     *
     * @param config what the terminal is
     * @param transaction what the merchant wants
     * @param ambient date, time and chance
     * @param observer who watches
     */
    public ContactPart(TerminalConfig config, Transaction transaction, Ambient ambient, Trace.Observer observer) {
        tx = new ContactData(config, transaction, ambient, observer);
    }

    /**
     * The application has been selected: the first of the terminal's that matches.
     *
     * @param fci what the card answered to SELECT
     * @return this
     * @throws CardDataException if that is no FCI
     * @throws IllegalArgumentException if the terminal has no application that matches
     */
    public ContactPart selected(Bytes fci) {
        FileControlInformation told = FileControlInformation.parse(fci);
        for (ApplicationConfig application : tx.config().applications()) {
            if (!told.name().startsWith(application.aid().bytes())) continue;
            ListedApplication listed = ListedApplication.of(told.name(), told.proprietary(), application);
            tx.candidates(CandidateList.EMPTY.with(listed));
            tx.select(listed);
            tx.begin(told);
            return this;
        }
        throw new IllegalArgumentException("the terminal has no such application");
    }

    /**
     * The card has these applications: none is selected yet.
     *
     * @param aids their names, each of an application that the terminal has
     * @return this
     */
    public ContactPart found(List<Bytes> aids) {
        CandidateList list = CandidateList.EMPTY;
        for (Bytes aid : aids) {
            for (ApplicationConfig application : tx.config().applications()) {
                if (!aid.startsWith(application.aid().bytes())) continue;
                list = list.with(ListedApplication.of(aid, TlvMap.EMPTY, application));
                break;
            }
        }
        tx.candidates(list);
        return this;
    }

    /**
     * GET PROCESSING OPTIONS has been answered.
     *
     * @param aip tag 82
     * @param afl tag 94; empty if no step of the part asks for it
     * @return this
     */
    public ContactPart initiated(Bytes aip, Bytes afl) {
        tx.store().card(EmvData.AIP, aip);
        if (afl.isEmpty()) tx.profile(Aip.parse(aip));
        else tx.processing(Aip.parse(aip), Afl.parse(afl));
        return this;
    }

    /**
     * Records have been read.
     *
     * @param objects what was in them
     * @return this
     */
    public ContactPart read(TlvMap objects) {
        tx.store().fromCard(objects, EmvTag.DATA_TEMPLATE);
        return this;
    }

    /**
     * Steps before have had results.
     *
     * @param tvr tag 95
     * @param tsi tag 9B
     * @return this
     */
    public ContactPart results(Tvr tvr, Tsi tsi) {
        tx.results(tvr);
        for (TsiBit bit : TsiBit.values()) if (tsi.has(bit)) tx.set(bit);
        return this;
    }

    /**
     * CDA was selected, and the card's key has been recovered.
     *
     * @param modulus of the card's key
     * @param exponent of the card's key
     * @return this
     */
    public ContactPart combined(Bytes modulus, Bytes exponent) {
        tx.cardKey(new RsaPublicKey(modulus, exponent));
        tx.combined(true);
        return this;
    }

    /**
     * It has been decided which cryptograms to ask for.
     *
     * @param first by the first GENERATE AC
     * @param second by the second
     * @return this
     */
    public ContactPart requested(CryptogramType first, CryptogramType second) {
        tx.request(first);
        tx.requestSecond(second);
        return this;
    }

    /**
     * Begins. A part is run once.
     *
     * @param first the name of its first step, as {@link ContactKernel#flow()} gives it
     * @param last the name of its last step
     * @return the first turn
     */
    public Turn run(String first, String last) {
        ContactStep from = ContactStep.valueOf(Objects.requireNonNull(first));
        return FlowRun.start(ContactFlow.FLOW.between(from, ContactStep.valueOf(last)), tx);
    }

    /**
     * Whether the records that were read and marked for it can be authenticated at all. EMV 4.4 Book 3, 10.3.
     *
     * @return false if one of them is not coded in a template 70
     */
    public boolean canBeAuthenticated() {
        return tx.staticData().forRsa(Bytes.EMPTY, tx.aip().bytes()).proven().isPresent();
    }

    /**
     * What can be chosen, as far as the part has come.
     *
     * @return in order of priority
     */
    public List<Candidate> candidates() {
        return FinalSelection.shown(tx);
    }
}
