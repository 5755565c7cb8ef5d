// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import java.util.Set;
import java.util.function.Supplier;
import lydian.kernel.flow.Node;
import lydian.kernel.flow.Step;

/** Table of contents: the steps of a contact transaction, in the order of the Books. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of and constructor references do not change.
enum ContactStep implements Node<ContactData> {
    CANDIDATE_LIST_CREATION("EMV 4.4 Book 1, 12.3", CandidateListCreation::new),
    FINAL_SELECTION("EMV 4.4 Book 1, 12.4", FinalSelection::new),
    INITIATE_APPLICATION_PROCESSING(
            "EMV 4.4 Book 3, 10.1", InitiateApplicationProcessing::new, ContactExit.NOT_ACCEPTED),
    READ_APPLICATION_DATA("EMV 4.4 Book 3, 10.2", ReadApplicationData::new),
    OFFLINE_DATA_AUTHENTICATION("EMV 4.4 Book 3, 10.3", OfflineDataAuthentication::new),
    PROCESSING_RESTRICTIONS("EMV 4.4 Book 3, 10.4", ProcessingRestrictions::new),
    CARDHOLDER_VERIFICATION("EMV 4.4 Book 3, 10.5", CardholderVerification::new),
    TERMINAL_RISK_MANAGEMENT("EMV 4.4 Book 3, 10.6", TerminalRiskManagement::new),
    TERMINAL_ACTION_ANALYSIS("EMV 4.4 Book 3, 10.7", TerminalActionAnalysis::new),
    CARD_ACTION_ANALYSIS("EMV 4.4 Book 3, 10.8", CardActionAnalysis::new, ContactExit.OFFLINE),
    ONLINE_PROCESSING("EMV 4.4 Book 3, 10.9", OnlineProcessing::new, ContactExit.ANSWERED),
    UNABLE_TO_GO_ONLINE("EMV 4.4 Book 3, 10.7", UnableToGoOnline::new),
    CRITICAL_ISSUER_SCRIPTS("EMV 4.4 Book 3, 10.10", CriticalIssuerScripts::new),
    COMPLETION("EMV 4.4 Book 3, 10.11", Completion::new),
    FINAL_ISSUER_SCRIPTS("EMV 4.4 Book 3, 10.10", FinalIssuerScripts::new);

    private final String section;
    private final Supplier<Step<ContactData>> opens;
    private final Set<ContactExit> exits;

    ContactStep(String section, Supplier<Step<ContactData>> opens, ContactExit... exits) {
        this.section = section;
        this.opens = opens;
        this.exits = Set.of(exits);
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public Step<ContactData> open() {
        return opens.get();
    }

    @Override
    public Set<ContactExit> exits() {
        return exits;
    }
}
