// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.contact.ContactExit.ANSWERED;
import static lydian.kernel.contact.ContactExit.NOT_ACCEPTED;
import static lydian.kernel.contact.ContactExit.OFFLINE;
import static lydian.kernel.contact.ContactStep.CARD_ACTION_ANALYSIS;
import static lydian.kernel.contact.ContactStep.COMPLETION;
import static lydian.kernel.contact.ContactStep.CRITICAL_ISSUER_SCRIPTS;
import static lydian.kernel.contact.ContactStep.FINAL_SELECTION;
import static lydian.kernel.contact.ContactStep.INITIATE_APPLICATION_PROCESSING;
import static lydian.kernel.contact.ContactStep.ONLINE_PROCESSING;

import lydian.kernel.flow.Flow;

/** What leaves the order of {@link ContactStep}, and where to. EMV 4.4 Book 3, 8.2. */
final class ContactFlow {
    /** DONE leads to the next line of {@link ContactStep}; these exits lead elsewhere. */
    static final Flow<ContactStep, ContactData> FLOW = Flow.<ContactStep, ContactData>inOrder(ContactStep.class)
            .except(INITIATE_APPLICATION_PROCESSING, NOT_ACCEPTED, FINAL_SELECTION)
            .except(CARD_ACTION_ANALYSIS, OFFLINE, COMPLETION)
            .except(ONLINE_PROCESSING, ANSWERED, CRITICAL_ISSUER_SCRIPTS);

    private ContactFlow() {}
}
