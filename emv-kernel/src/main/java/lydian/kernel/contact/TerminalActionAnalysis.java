// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.leave;

import lydian.kernel.config.ApplicationConfig.TerminalActionCodes;
import lydian.kernel.config.TerminalOptions.OdaFailurePolicy;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.kernel.risk.ActionAnalysis;
import lydian.kernel.risk.ActionAnalysis.Connection;
import lydian.kernel.risk.ActionCodes;
import lydian.tlv.data.CryptogramType;
import lydian.tlv.data.TerminalType;
import lydian.tlv.data.Tvr;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;

/** EMV 4.4 Book 3, 10.7: which cryptogram to ask for. */
final class TerminalActionAnalysis implements Step<ContactData> {
    private static final Tvr ODA_FAILED = Tvr.of(TvrBit.SDA_FAILED, TvrBit.DDA_FAILED, TvrBit.CDA_FAILED);

    @Override
    public Next enter(ContactData tx) {
        TerminalType terminal = tx.config().type();
        CryptogramType type = ActionAnalysis.first(tx.tvr(), codes(tx), terminal, Connection.POSSIBLE);
        boolean inVain =
                tx.config().options().defaultCodesFirst() && tx.transaction().isWithoutConnection();
        if (type == CryptogramType.ARQC && inVain) {
            // EMV 4.4 Book 3, 10.7: known beforehand, so the default codes decide in place of an ARQC.
            type = ActionAnalysis.first(tx.tvr(), codes(tx), terminal, Connection.KNOWN_TO_FAIL);
            tx.unableToGoOnline();
        }
        if (tx.config().options().odaFailure() == OdaFailurePolicy.DECLINE
                && tx.tvr().intersects(ODA_FAILED)) {
            type = CryptogramType.AAC;
        }
        tx.request(type);
        tx.note(() -> "asks for " + tx.requested());
        return leave(DONE);
    }

    /** The action codes of both parties. */
    static ActionCodes codes(ContactData tx) {
        TerminalActionCodes terminal = tx.application().actionCodes();
        return ActionCodes.terminal(terminal.denial(), terminal.online(), terminal.defaults())
                .or(ActionCodes.issuer(
                        tx.store().get(EmvData.IAC_DENIAL).orElse(null),
                        tx.store().get(EmvData.IAC_ONLINE).orElse(null),
                        tx.store().get(EmvData.IAC_DEFAULT).orElse(null)));
    }
}
