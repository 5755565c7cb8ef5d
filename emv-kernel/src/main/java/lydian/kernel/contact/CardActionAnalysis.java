// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.leave;
import static lydian.kernel.flow.Next.send;

import lydian.kernel.ErrorIndication;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.command.GenerateAc;
import lydian.kernel.command.GenerateAc.Signature;
import lydian.kernel.cryptogram.CryptogramRank;
import lydian.kernel.flow.Ending;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.tlv.Bytes;
import lydian.tlv.data.Cid;
import lydian.tlv.data.CryptogramType;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dol.Dol;

/** EMV 4.4 Book 3, 10.8: the first GENERATE AC, and what its answer means. */
final class CardActionAnalysis implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        boolean signed = tx.combined() && asksForSignature(tx);
        // EMV 4.4 Book 4, 6.3.2.1: where the first request goes without CDA, the TVR says so until the second.
        if (tx.combined() && !signed) tx.set(TvrBit.ODA_NOT_PERFORMED);
        Dol list = Dol.parse(tx.store().find(EmvTag.CDOL1).orElse(Bytes.EMPTY));
        if (list.contains(EmvTag.TC_HASH_VALUE)) TransactionHash.compute(tx);
        tx.cdol1Data(tx.fill("CDOL1", list));
        Signature signature = signed ? Signature.CDA : Signature.NONE;
        return send(GenerateAc.command(tx.requested(), signature, tx.cdol1Data()), reply -> onReply(tx, signed, reply));
    }

    /** EMV 4.4 Book 4, 6.3.2.1: a TC always, an ARQC in modes 1 and 2, an AAC never. */
    private static boolean asksForSignature(ContactData tx) {
        boolean onArqc = tx.config().options().cdaMode() <= 2;
        return tx.requested() == CryptogramType.TC || (tx.requested() == CryptogramType.ARQC && onArqc);
    }

    private Next onReply(ContactData tx, boolean signed, ResponseApdu reply) {
        if (!reply.isOk()) return tx.unforeseen(reply, "the first GENERATE AC");
        GenerateAc.Reply answer = GenerateAc.parse(reply.data());
        tx.set(TsiBit.CARD_RISK_MANAGEMENT_PERFORMED);
        CryptogramType type = answer.cid().type();
        if (!CryptogramRank.allowed(tx.requested(), type)) {
            String text = "the card answered " + type + " where " + tx.requested() + " was asked for";
            return Next.end(Ending.terminated(ErrorIndication.of(Cause.CARD_DATA_ERROR, text)));
        }
        boolean good = CryptogramCheck.accept(tx, answer, signed && type != CryptogramType.AAC, Bytes.EMPTY);
        return switch (type) {
            case ARQC -> good ? leave(DONE) : declineAtOnce(tx);
            case TC -> offline(tx, good);
            default -> declined(tx, answer.cid());
        };
    }

    private static Next offline(ContactData tx, boolean good) {
        tx.decidedOffline(good);
        tx.ending(good ? Ending.approved() : Ending.declined());
        return leave(ContactExit.OFFLINE);
    }

    private static Next declined(ContactData tx, Cid cid) {
        tx.decidedOffline(false);
        Ending ending = Ending.declined();
        // EMV 4.4 Book 4, 6.3.7: the card says that the service is not allowed.
        if (cid.reason()
                .filter(reason -> reason == Cid.Reason.SERVICE_NOT_ALLOWED)
                .isPresent()) {
            ending = new Ending(
                    ending.kind(),
                    ErrorIndication.of(Cause.SERVICE_NOT_ALLOWED, "the card does not allow this service"));
        }
        tx.ending(ending);
        return leave(ContactExit.OFFLINE);
    }

    /** EMV 4.4 Book 2, 6.6: CDA failed on an ARQC: no going online, a second GENERATE AC asks for an AAC. */
    private static Next declineAtOnce(ContactData tx) {
        tx.responseCode(ResponseCode.Z1.bytes());
        tx.requestSecond(CryptogramType.AAC);
        return leave(ContactExit.OFFLINE);
    }
}
