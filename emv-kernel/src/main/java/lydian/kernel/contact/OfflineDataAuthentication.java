// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.leave;
import static lydian.kernel.flow.Next.send;

import lydian.kernel.card.ResponseApdu;
import lydian.kernel.command.InternalAuthenticate;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.kernel.oda.DynamicSignature;
import lydian.kernel.oda.OdaProblem;
import lydian.kernel.oda.OdaProblem.Reason;
import lydian.kernel.oda.OdaProblem.Stage;
import lydian.kernel.oda.RsaPublicKey;
import lydian.kernel.oda.StaticSignature;
import lydian.kernel.oda.Verdict;
import lydian.tlv.Bytes;
import lydian.tlv.data.Aip;
import lydian.tlv.data.AipBit;
import lydian.tlv.data.TerminalCapabilities;
import lydian.tlv.data.TerminalCapabilityBit;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dol.Dol;

/** EMV 4.4 Book 3, 10.3: SDA, DDA, or the preparation of CDA. It is over before action analysis begins. */
final class OfflineDataAuthentication implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        Aip aip = tx.aip();
        TerminalCapabilities terminal = tx.capabilities();
        // The best method that both sides have: CDA before DDA before SDA.
        if (aip.has(AipBit.CDA_SUPPORTED) && terminal.has(TerminalCapabilityBit.CDA)) return prepareCda(tx);
        if (aip.has(AipBit.DDA_SUPPORTED) && terminal.has(TerminalCapabilityBit.DDA)) return dda(tx);
        if (aip.has(AipBit.SDA_SUPPORTED) && terminal.has(TerminalCapabilityBit.SDA)) return sda(tx);
        tx.set(TvrBit.ODA_NOT_PERFORMED);
        return leave(DONE);
    }

    /** EMV 4.4 Book 2, 5.4. */
    private static Next sda(ContactData tx) {
        tx.set(TvrBit.SDA_SELECTED);
        tx.set(TsiBit.ODA_PERFORMED);
        CardKeys keys = new CardKeys(tx);
        Verdict<Bytes> code = keys.issuer()
                .then(issuer -> keys.staticData()
                        .then(data -> keys.need(EmvTag.SSAD, Stage.SIGNED_STATIC_DATA)
                                .then(signed -> StaticSignature.verify(issuer, signed, data))));
        if (code.proven().isPresent())
            tx.store().card(EmvData.DATA_AUTHENTICATION_CODE, code.proven().get());
        else failed(tx, code, TvrBit.SDA_FAILED);
        return leave(DONE);
    }

    /** EMV 4.4 Book 2, 6.5. */
    private Next dda(ContactData tx) {
        tx.set(TsiBit.ODA_PERFORMED);
        Verdict<RsaPublicKey> key = new CardKeys(tx).card();
        if (key.refusal().isPresent()) return ddaFailed(tx, key);
        key.proven().ifPresent(tx::cardKey);
        Dol ddol = tx.store()
                .find(EmvTag.DDOL)
                .map(Dol::parse)
                .orElseGet(() -> tx.application().defaultDdol());
        // EMV 4.4 Book 2, 6.5.1: without the unpredictable number there is nothing to authenticate.
        if (!ddol.contains(EmvTag.UNPREDICTABLE_NUMBER)) {
            Verdict<Bytes> none = Verdict.failed(Stage.SIGNED_DYNAMIC_DATA, Reason.UNPREDICTABLE_NUMBER_NOT_IN_DDOL);
            return ddaFailed(tx, none);
        }
        Bytes data = tx.fill("DDOL", ddol);
        return send(InternalAuthenticate.command(data), reply -> onSignature(tx, data, reply));
    }

    private static Next onSignature(ContactData tx, Bytes sent, ResponseApdu reply) {
        if (!reply.isOk()) return tx.unforeseen(reply, "INTERNAL AUTHENTICATE");
        Bytes signed = InternalAuthenticate.parse(reply.data()).signature();
        RsaPublicKey key = tx.cardKey().orElseThrow(() -> new AssertionError("no key, please report"));
        Verdict<Bytes> number = DynamicSignature.verifyDda(key, signed, sent);
        if (number.refusal().isPresent()) return ddaFailed(tx, number);
        number.proven().ifPresent(value -> tx.store().card(EmvData.ICC_DYNAMIC_NUMBER, value));
        return leave(DONE);
    }

    private static Next ddaFailed(ContactData tx, Verdict<?> verdict) {
        failed(tx, verdict, TvrBit.DDA_FAILED);
        return leave(DONE);
    }

    /** EMV 4.4 Book 2, 6.6: the keys are recovered now, the signature comes with GENERATE AC. */
    private static Next prepareCda(ContactData tx) {
        Verdict<RsaPublicKey> key = new CardKeys(tx).card();
        if (key.refusal().isPresent()) {
            tx.set(TsiBit.ODA_PERFORMED);
            failed(tx, key, TvrBit.CDA_FAILED);
        } else {
            key.proven().ifPresent(tx::cardKey);
            tx.combined(true);
        }
        return leave(DONE);
    }

    private static void failed(ContactData tx, Verdict<?> verdict, TvrBit method) {
        OdaProblem what = verdict.refusal().orElseThrow(() -> new AssertionError("no problem, please report"));
        tx.note(what::toString);
        // EMV 4.4 Book 3, 7.5: not performed, failed and data missing are three different facts.
        if (what.reason() == Reason.MISSING) tx.set(TvrBit.ICC_DATA_MISSING);
        tx.set(method);
    }
}
