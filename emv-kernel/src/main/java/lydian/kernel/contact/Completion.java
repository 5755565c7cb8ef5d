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
import lydian.tlv.data.CryptogramType;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dol.Dol;

/** EMV 4.4 Book 3, 10.11: the second GENERATE AC, where the first did not decide. */
final class Completion implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        if (tx.isDecided()) return leave(DONE);
        // Set only because the first request went unsigned. EMV 4.4 Book 4, 6.3.2.1.
        if (tx.combined()) tx.clear(TvrBit.ODA_NOT_PERFORMED);
        boolean signed = tx.combined() && asksForSignature(tx);
        Bytes data = tx.fill("CDOL2", Dol.parse(tx.store().find(EmvTag.CDOL2).orElse(Bytes.EMPTY)));
        Signature signature = signed ? Signature.CDA : Signature.NONE;
        return send(
                GenerateAc.command(tx.secondRequested(), signature, data), reply -> onReply(tx, signed, data, reply));
    }

    /** EMV 4.4 Book 4, 6.3.2.1: in modes 1 and 4 after an approval, and always when there was no going online. */
    private static boolean asksForSignature(ContactData tx) {
        if (tx.secondRequested() != CryptogramType.TC) return false;
        int mode = tx.config().options().cdaMode();
        return mode == 1 || mode == 4 || !tx.hostAnswered();
    }

    private Next onReply(ContactData tx, boolean signed, Bytes data, ResponseApdu reply) {
        if (!reply.isOk()) return tx.unforeseen(reply, "the second GENERATE AC");
        GenerateAc.Reply answer = GenerateAc.parse(reply.data());
        CryptogramType type = answer.cid().type();
        boolean foreseen = type == CryptogramType.AAC || type == tx.secondRequested();
        if (!foreseen || !CryptogramRank.allowed(tx.secondRequested(), type)) return unforeseen(tx, answer);
        boolean good = CryptogramCheck.accept(tx, answer, signed && type == CryptogramType.TC, data);
        tx.ending(type == CryptogramType.TC && good ? Ending.approved() : Ending.declined());
        return leave(DONE);
    }

    /** EMV 4.4 Book 3, 9.3: a cryptogram that was not asked for counts as an AAC. */
    private static Next unforeseen(ContactData tx, GenerateAc.Reply answer) {
        CryptogramType type = answer.cid().type();
        String text = "the card answered " + type + " where " + tx.secondRequested() + " was asked for";
        tx.ending(new Ending(Ending.declined().kind(), ErrorIndication.of(Cause.CARD_DATA_ERROR, text)));
        return leave(DONE);
    }
}
