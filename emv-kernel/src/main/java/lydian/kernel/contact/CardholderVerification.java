// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.ask;
import static lydian.kernel.flow.Next.end;
import static lydian.kernel.flow.Next.leave;

import java.util.Optional;
import lydian.kernel.Message;
import lydian.kernel.Request;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.cvm.CvmSelection;
import lydian.kernel.cvm.CvmSelection.Over;
import lydian.kernel.cvm.CvmSelection.Perform;
import lydian.kernel.cvm.CvmSelection.Performed;
import lydian.kernel.cvm.CvmUse;
import lydian.kernel.flow.Ending;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.tlv.Bytes;
import lydian.tlv.data.AipBit;
import lydian.tlv.data.CvmList;
import lydian.tlv.data.CvmResults;
import lydian.tlv.data.Pan;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;

/** EMV 4.4 Book 3, 10.5; Book 4, 6.3.4: one method of the CVM list after the other. */
final class CardholderVerification implements Step<ContactData> {
    /** Whether a person chose to go on without a PIN, in an earlier rule of this list. */
    private boolean bypassed;

    @Override
    public Next enter(ContactData tx) {
        if (!tx.aip().has(AipBit.CARDHOLDER_VERIFICATION_SUPPORTED)) return notPerformed(tx);
        Optional<Bytes> list = tx.store().find(EmvTag.CVM_LIST);
        if (!list.isPresent()) tx.set(TvrBit.ICC_DATA_MISSING);
        if (!list.isPresent() || CvmList.hasNoRule(list.get())) return notPerformed(tx);
        // A list of rules is gone through, so the function is performed, however it ends. EMV 4.4 Book 3, 10.5.
        CvmList rules = tx.store().need(EmvData.CVM_LIST);
        tx.set(TsiBit.CARDHOLDER_VERIFICATION_PERFORMED);
        return go(tx, CvmSelection.begin(rules, use(tx), tx.tvr()));
    }

    private static Next notPerformed(ContactData tx) {
        tx.verified(CvmResults.nonePerformed(CvmResults.Result.UNKNOWN), false);
        return leave(DONE);
    }

    private static CvmUse use(ContactData tx) {
        return new CvmUse(
                tx.capabilities(),
                tx.config().type(),
                tx.transaction().type(),
                tx.transaction().amount().minorUnits(),
                tx.store().need(EmvData.TRANSACTION_CURRENCY_CODE),
                tx.store().get(EmvData.APPLICATION_CURRENCY_CODE).orElse(null));
    }

    private Next go(ContactData tx, CvmSelection.State state) {
        tx.results(state.tvr());
        if (state instanceof Over over) {
            tx.verified(over.results(), over.signature());
            return leave(DONE);
        }
        Perform perform = (Perform) state;
        tx.note(() ->
                "CVM rule " + (perform.index() + 1) + ": " + perform.method().title());
        return switch (perform.method()) {
            case NO_CVM_REQUIRED, SIGNATURE -> performed(tx, perform, Performed.SUCCESSFUL);
            case ENCIPHERED_PIN_ONLINE -> onlinePin(tx, perform);
            default -> offlinePin(tx, perform);
        };
    }

    private Next performed(ContactData tx, Perform perform, Performed outcome) {
        return go(tx, perform.performed(outcome, tx.tvr()));
    }

    /** EMV 4.4 Book 3, 10.5.2. */
    private Next onlinePin(ContactData tx, Perform perform) {
        if (carriesOver(tx)) return withoutPin(tx, perform, TvrBit.PIN_NOT_ENTERED);
        tx.show(Message.ENTER_PIN);
        Pan pan = tx.store().need(EmvData.PAN);
        return ask(new Request.VerifyPin(new PinRequest.Online(pan)), result -> {
            if (result instanceof PinResult.Online entered) {
                tx.onlinePin(entered);
                return performed(tx, perform, Performed.SUCCESSFUL);
            }
            return onNoPin(tx, perform, result);
        });
    }

    private Next offlinePin(ContactData tx, Perform perform) {
        if (carriesOver(tx)) return withoutPin(tx, perform, TvrBit.PIN_NOT_ENTERED);
        return new OfflinePin(
                        tx,
                        perform.method(),
                        outcome -> performed(tx, perform, outcome),
                        result -> onNoPin(tx, perform, result))
                .begin();
    }

    /** EMV 4.4 Book 4, 6.3.4.3: one bypass may count for every later PIN method of the list. */
    private boolean carriesOver(ContactData tx) {
        return bypassed && tx.config().options().pinBypassForAll();
    }

    private Next onNoPin(ContactData tx, Perform perform, PinResult result) {
        if (result instanceof PinResult.Cancelled) return end(Ending.cancelled());
        if (result instanceof PinResult.TimedOut) return end(Ending.timedOut());
        if (result instanceof PinResult.Bypassed) {
            bypassed = true;
            return withoutPin(tx, perform, TvrBit.PIN_NOT_ENTERED);
        }
        // The pad is there in the capabilities, but does not do its work; or it answered what it was not asked.
        return withoutPin(tx, perform, TvrBit.PIN_PAD_ABSENT);
    }

    private Next withoutPin(ContactData tx, Perform perform, TvrBit why) {
        tx.set(why);
        return performed(tx, perform, Performed.FAILED);
    }
}
