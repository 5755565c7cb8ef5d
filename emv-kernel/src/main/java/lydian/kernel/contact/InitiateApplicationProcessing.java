// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.leave;
import static lydian.kernel.flow.Next.send;

import lydian.kernel.Message;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.card.StatusWord;
import lydian.kernel.command.GetProcessingOptions;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.tlv.CardDataException;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dol.Dol;

/** EMV 4.4 Book 3, 10.1: PDOL, GET PROCESSING OPTIONS, AIP and AFL. */
final class InitiateApplicationProcessing implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        tx.show(Message.PLEASE_WAIT);
        tx.store().find(EmvTag.PDOL).ifPresent(list -> tx.pdolData(tx.fill("PDOL", Dol.parse(list))));
        return send(GetProcessingOptions.command(tx.pdolData()), reply -> onReply(tx, reply));
    }

    private Next onReply(ContactData tx, ResponseApdu reply) {
        if (reply.status().equals(StatusWord.CONDITIONS_NOT_SATISFIED)) {
            // The card does not want this application here and now: it is not to be chosen again.
            tx.dropSelected();
            if (!tx.candidates().isEmpty()) tx.show(Message.TRY_AGAIN);
            return leave(ContactExit.NOT_ACCEPTED);
        }
        if (!reply.isOk()) return tx.unforeseen(reply, "GET PROCESSING OPTIONS");
        GetProcessingOptions.Reply options = GetProcessingOptions.parse(reply.data());
        tx.processing(
                options.aip(), options.afl().orElseThrow(() -> new CardDataException(EmvTag.AFL, "AFL is missing")));
        tx.store().card(EmvData.AIP, options.aip().bytes());
        tx.store().card(EmvData.AFL, tx.afl().bytes());
        // What else the answer carries counts as if it had been read from a record.
        tx.store().fromCard(options.objects(), EmvTag.RESPONSE_FORMAT_2);
        return leave(DONE);
    }
}
