// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.leave;
import static lydian.kernel.flow.Next.send;

import java.util.List;
import lydian.kernel.ErrorIndication;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.Message;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.command.ReadRecord;
import lydian.kernel.flow.Ending;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.TypedTag;
import lydian.tlv.data.RecordRange;
import lydian.tlv.dictionary.EmvData;

/** EMV 4.4 Book 3, 10.2: the records of the AFL, in its order. */
final class ReadApplicationData implements Step<ContactData> {
    private static final int LAST_EMV_SFI = 10;

    /** What no card may lack. EMV 4.4 Book 3, 7.2, table 29. */
    private static final List<TypedTag<?>> MANDATORY =
            List.of(EmvData.APPLICATION_EXPIRATION_DATE, EmvData.PAN, EmvData.CDOL1, EmvData.CDOL2);

    private int entry;
    private int number;

    @Override
    public Next enter(ContactData tx) {
        tx.afl().requireAtMost(tx.limits().records());
        number = tx.afl().ranges().get(0).first();
        return read(tx);
    }

    private Next read(ContactData tx) {
        RecordRange range = tx.afl().ranges().get(entry);
        return send(ReadRecord.command(range.sfi(), number), reply -> onRecord(tx, range, reply));
    }

    private Next onRecord(ContactData tx, RecordRange range, ResponseApdu reply) {
        // EMV 4.4 Book 3, 10.2: any other status word ends the transaction.
        if (!reply.isOk()) return tx.unforeseen(reply, "READ RECORD");
        boolean authenticated = range.authenticates(number);
        if (authenticated) tx.staticData().add(range.sfi(), reply.data());
        keep(tx, range.sfi(), authenticated, reply);
        if (number < range.last()) number++;
        else if (++entry < tx.afl().ranges().size())
            number = tx.afl().ranges().get(entry).first();
        else return complete(tx);
        return read(tx);
    }

    private static void keep(ContactData tx, int sfi, boolean authenticated, ResponseApdu reply) {
        TlvMap objects;
        try {
            objects = ReadRecord.parse(reply.data());
        } catch (CardDataException malformed) {
            // A marked record of another form makes authentication fail (Book 3, 10.3), not the reading; and what is in
            // SFI 11 to 30 is the payment system's or the issuer's own affair. Anything else is a fault of the card.
            if (authenticated || sfi > LAST_EMV_SFI) return;
            throw malformed;
        }
        tx.store().fromRecord(objects);
    }

    private static Next complete(ContactData tx) {
        for (TypedTag<?> element : MANDATORY) {
            if (tx.store().has(element)) continue;
            tx.show(Message.CARD_ERROR);
            return Next.end(Ending.terminated(
                    ErrorIndication.of(Cause.CARD_DATA_MISSING, element.tag(), element.name() + " is missing")));
        }
        return leave(DONE);
    }
}
