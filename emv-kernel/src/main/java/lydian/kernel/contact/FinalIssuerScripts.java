// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Next.end;

import lydian.kernel.ErrorIndication;
import lydian.kernel.Message;
import lydian.kernel.Outcome;
import lydian.kernel.Signal;
import lydian.kernel.card.CardFault;
import lydian.kernel.flow.Heard;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvTag;

/** EMV 4.4 Book 3, 10.10: template 72, after the final cryptogram; and the end. */
final class FinalIssuerScripts implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        return new ScriptRun(
                        tx, EmvTag.ISSUER_SCRIPT_TEMPLATE_2, TvrBit.SCRIPT_FAILED_AFTER_FINAL_AC, () -> finished(tx))
                .begin();
    }

    private static Next finished(ContactData tx) {
        boolean approved = tx.ending().kind() == Outcome.Kind.APPROVED;
        boolean notAccepted =
                tx.ending().error() != null && tx.ending().error().cause() == ErrorIndication.Cause.SERVICE_NOT_ALLOWED;
        tx.show(approved ? Message.APPROVED : notAccepted ? Message.NOT_ACCEPTED : Message.DECLINED);
        return end(tx.ending());
    }

    /** What the cryptogram decided stands, though the card left before the last of the issuer's commands. */
    @Override
    public Next onCardFault(ContactData tx, CardFault fault) {
        tx.set(TvrBit.SCRIPT_FAILED_AFTER_FINAL_AC);
        tx.note(() -> "the card was lost during the issuer's last commands: " + fault.title());
        return finished(tx);
    }

    /** Too late to cancel: what the cryptogram decided stands, and both sides know it. */
    @Override
    public Heard onSignal(ContactData tx, Signal signal) {
        return new Heard.Ignored();
    }
}
