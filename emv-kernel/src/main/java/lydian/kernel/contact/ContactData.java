// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lydian.kernel.Ambient;
import lydian.kernel.ErrorIndication;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.MagstripeFallback;
import lydian.kernel.Message;
import lydian.kernel.Trace;
import lydian.kernel.Transaction;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.config.ApplicationConfig;
import lydian.kernel.config.TerminalConfig;
import lydian.kernel.flow.Ending;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.TransactionData;
import lydian.kernel.oda.RsaPublicKey;
import lydian.kernel.oda.StaticData;
import lydian.kernel.online.OnlineResponse;
import lydian.kernel.selection.CandidateList;
import lydian.kernel.selection.FileControlInformation;
import lydian.kernel.selection.ListedApplication;
import lydian.tlv.Bytes;
import lydian.tlv.data.Afl;
import lydian.tlv.data.Aip;
import lydian.tlv.data.CryptogramType;
import lydian.tlv.data.IssuerScriptResults;
import lydian.tlv.data.NumericFormat;
import lydian.tlv.data.TerminalCapabilities;
import lydian.tlv.data.Tvr;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.Context;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dictionary.Rulebook;
import lydian.tlv.dol.Dol;
import lydian.tlv.dol.DolFill;
import lydian.tlv.dol.DolFiller;
import org.jspecify.annotations.Nullable;

/** What the steps of a contact transaction know in common, beside what any transaction has. */
final class ContactData extends TransactionData {
    private final TerminalConfig config;
    private final DolFiller filler;
    private final StaticData staticData = new StaticData();

    private CandidateList candidates = CandidateList.EMPTY;
    private @Nullable ListedApplication selected;
    private boolean selectedBefore;
    private Aip aip = Aip.NONE;
    private @Nullable Afl afl;
    private Bytes pdolData = Bytes.EMPTY;
    private Bytes cdol1Data = Bytes.EMPTY;
    private @Nullable RsaPublicKey issuerKey;
    private @Nullable RsaPublicKey cardKey;
    private boolean combined;
    private PinResult.@Nullable Online onlinePin;
    private List<Bytes> scripts = List.of();
    private final List<IssuerScriptResults.Result> scriptResults = new ArrayList<>();
    private CryptogramType requested = CryptogramType.AAC;
    private CryptogramType secondRequested = CryptogramType.AAC;
    private boolean unable;
    private @Nullable Ending ending;

    ContactData(TerminalConfig config, Transaction transaction, Ambient ambient, Trace.Observer observer) {
        super(transaction, ambient, config.limits(), observer);
        this.config = config;
        this.filler = DolFiller.from(store());
        store().understand(Context.of(Rulebook.CONTACT));
        tellTerminal();
    }

    /** What the terminal is, for lists that ask. EMV 4.4 Book 4, Annex A. */
    private void tellTerminal() {
        TerminalConfig.Merchant merchant = config.merchant();
        store().terminal(EmvData.TERMINAL_COUNTRY_CODE, config.country().bytes());
        store().terminal(EmvData.TERMINAL_TYPE, config.type().bytes());
        store().terminal(
                        EmvData.ADDITIONAL_TERMINAL_CAPABILITIES,
                        config.additionalCapabilities().bytes());
        store().terminal(EmvData.UNPREDICTABLE_NUMBER, ambient().unpredictableNumber());
        store().terminal(EmvData.MERCHANT_CATEGORY_CODE, NumericFormat.NUMERIC.encode(merchant.merchantCategory(), 2));
        if (!merchant.acquirer().isEmpty()) {
            store().terminal(EmvData.ACQUIRER_IDENTIFIER, NumericFormat.NUMERIC.encode(merchant.acquirer(), 6));
        }
        text(EmvTag.MERCHANT_IDENTIFIER, merchant.merchant(), 15);
        text(EmvTag.MERCHANT_NAME_AND_LOCATION, merchant.merchantName(), 0);
        text(EmvTag.TERMINAL_IDENTIFICATION, merchant.terminal(), 8);
        text(EmvTag.IFD_SERIAL_NUMBER, merchant.serial(), 8);
    }

    private void text(int tag, String value, int length) {
        if (value.isEmpty()) return;
        StringBuilder padded = new StringBuilder(value);
        while (padded.length() < length) padded.append(' ');
        store().terminal(tag, Bytes.text(padded.toString(), StandardCharsets.US_ASCII));
    }

    TerminalConfig config() {
        return config;
    }

    // Application selection.

    CandidateList candidates() {
        return candidates;
    }

    void candidates(CandidateList list) {
        candidates = list;
        note(() -> list.size() + (list.size() == 1 ? " candidate" : " candidates"));
    }

    void select(ListedApplication application) {
        selected = application;
    }

    /** The application that is being selected, or is. */
    ListedApplication selected() {
        if (selected == null) throw new AssertionError("no application is selected, please report");
        return selected;
    }

    /** What the terminal knows of it. */
    ApplicationConfig application() {
        return selected().config();
    }

    TerminalCapabilities capabilities() {
        return config.capabilities(application());
    }

    /** Whether an application has been refused already, by the card or by us. */
    boolean selectedBefore() {
        return selectedBefore;
    }

    /** The selected application is off the list for this transaction. */
    void dropSelected() {
        candidates = candidates.without(selected().name());
        selectedBefore = true;
    }

    /** The card has selected the application: what it said counts from here on. */
    void begin(FileControlInformation fci) {
        ApplicationConfig application = application();
        store().forgetCard();
        store().card(EmvData.DF_NAME, fci.name());
        store().fromCard(fci.proprietary(), EmvTag.FCI_PROPRIETARY_TEMPLATE);
        // EMV 4.4 Book 1, 12.4: the AID of the terminal is from here on the name of what was selected.
        store().terminal(EmvData.AID_TERMINAL, fci.name());
        store().terminal(EmvData.APPLICATION_VERSION_NUMBER_TERMINAL, application.version());
        store().terminal(EmvTag.TERMINAL_FLOOR_LIMIT, u32(application.floorLimit()));
        store().terminal(EmvData.TERMINAL_CAPABILITIES, capabilities().bytes());
        if (!application.riskData().isEmpty()) {
            store().terminal(EmvData.TERMINAL_RISK_MANAGEMENT_DATA, application.riskData());
        }
        fallback(MagstripeFallback.no("an application of the chip was selected"));
    }

    private static Bytes u32(long number) {
        return Bytes.of((byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number);
    }

    /** The end for a card that answers 6A81 to SELECT: it is blocked, or knows no SELECT. EMV 4.4 Book 1, 12.3. */
    Next cardBlocked(ResponseApdu reply) {
        show(Message.NOT_ACCEPTED);
        fallback(MagstripeFallback.no("the card is blocked"));
        ErrorIndication error = ErrorIndication.of(reply.status(), "the card is blocked, or does not know SELECT");
        return Next.end(Ending.terminated(error.as(Cause.CARD_BLOCKED)));
    }

    /** The end for a status word that the Book does not foresee. EMV 4.4 Book 3, 6.3.5. */
    Next unforeseen(ResponseApdu reply, String command) {
        show(Message.PROCESSING_ERROR);
        return Next.end(Ending.terminated(ErrorIndication.of(reply.status(), command + " was refused")));
    }

    /** Takes over what a rule has found: bits are only ever added by it. */
    void results(Tvr found) {
        for (TvrBit bit : TvrBit.values()) if (found.has(bit)) set(bit);
    }

    /** Fills a list, and tells whoever watches where each byte came from. */
    Bytes fill(String name, Dol dol) {
        note(() -> {
            StringBuilder text = new StringBuilder(name);
            for (DolFill part : filler.explain(dol)) text.append("\n  ").append(part);
            return text.toString();
        });
        return filler.fill(dol);
    }

    // What was read.

    Aip aip() {
        return aip;
    }

    Afl afl() {
        if (afl == null) throw new AssertionError("there is no AFL, please report");
        return afl;
    }

    void profile(Aip profile) {
        aip = profile;
    }

    void processing(Aip profile, Afl files) {
        aip = profile;
        afl = files;
    }

    Bytes pdolData() {
        return pdolData;
    }

    void pdolData(Bytes sent) {
        pdolData = sent;
    }

    Bytes cdol1Data() {
        return cdol1Data;
    }

    void cdol1Data(Bytes sent) {
        cdol1Data = sent;
    }

    StaticData staticData() {
        return staticData;
    }

    // Keys, as far as they could be recovered.

    Optional<RsaPublicKey> issuerKey() {
        return Optional.ofNullable(issuerKey);
    }

    void issuerKey(RsaPublicKey key) {
        issuerKey = key;
    }

    Optional<RsaPublicKey> cardKey() {
        return Optional.ofNullable(cardKey);
    }

    void cardKey(RsaPublicKey key) {
        cardKey = key;
    }

    /** Whether CDA was selected and can still be asked for. */
    boolean combined() {
        return combined;
    }

    void combined(boolean possible) {
        combined = possible;
    }

    // Cryptograms.

    CryptogramType requested() {
        return requested;
    }

    void request(CryptogramType type) {
        requested = type;
    }

    /** Says that the default action codes have decided in place of an ARQC. */
    void unableToGoOnline() {
        unable = true;
    }

    /** The response code of a transaction that the first cryptogram decides. EMV 4.4 Book 4, Annex A6. */
    void decidedOffline(boolean approved) {
        ResponseCode plain = approved ? ResponseCode.Y1 : ResponseCode.Z1;
        ResponseCode unableCode = approved ? ResponseCode.Y3 : ResponseCode.Z3;
        responseCode((unable ? unableCode : plain).bytes());
    }

    CryptogramType secondRequested() {
        return secondRequested;
    }

    void requestSecond(CryptogramType type) {
        secondRequested = type;
    }

    // Going online.

    Optional<PinResult.Online> onlinePin() {
        return Optional.ofNullable(onlinePin);
    }

    void onlinePin(PinResult.Online entered) {
        onlinePin = entered;
    }

    /** The issuer's script templates, 71 and 72, in the order in which they came. */
    List<Bytes> scripts() {
        return scripts;
    }

    void scripts(List<Bytes> templates) {
        scripts = templates;
    }

    /** Adds the result of one script to tag 9F5B. */
    void scriptResult(IssuerScriptResults.Result result) {
        scriptResults.add(result);
        store().terminal(
                        EmvTag.ISSUER_SCRIPT_RESULTS,
                        IssuerScriptResults.of(scriptResults).bytes());
    }

    void responseCode(Bytes code) {
        store().terminal(EmvData.AUTHORISATION_RESPONSE_CODE, code);
    }

    /** Whether the host answered in time, whatever it said. */
    boolean hostAnswered() {
        return host().filter(OnlineResponse::isReached).isPresent();
    }

    /** Whether the first cryptogram has decided already. */
    boolean isDecided() {
        return ending != null;
    }

    /** How it will end, once the last issuer scripts are through. */
    Ending ending() {
        if (ending == null) throw new AssertionError("nobody has decided, please report");
        return ending;
    }

    void ending(Ending decided) {
        ending = decided;
    }
}
