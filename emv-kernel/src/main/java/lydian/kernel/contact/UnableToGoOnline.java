// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.leave;

import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.kernel.risk.ActionAnalysis;
import lydian.tlv.data.CryptogramType;

/** EMV 4.4 Book 3, 10.7: no answer from the host, so the default action codes decide. */
final class UnableToGoOnline implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        CryptogramType type = ActionAnalysis.unableToGoOnline(
                tx.tvr(), TerminalActionAnalysis.codes(tx), tx.config().type());
        tx.requestSecond(type);
        tx.responseCode((type == CryptogramType.TC ? ResponseCode.Y3 : ResponseCode.Z3).bytes());
        tx.note(() -> "unable to go online: asks for " + type);
        return leave(DONE);
    }
}
