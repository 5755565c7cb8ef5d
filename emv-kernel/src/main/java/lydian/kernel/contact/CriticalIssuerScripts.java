// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;

import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvTag;

/** EMV 4.4 Book 3, 10.10: template 71, before the final cryptogram. */
final class CriticalIssuerScripts implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        return new ScriptRun(
                        tx,
                        EmvTag.ISSUER_SCRIPT_TEMPLATE_1,
                        TvrBit.SCRIPT_FAILED_BEFORE_FINAL_AC,
                        () -> Next.leave(DONE))
                .begin();
    }
}
