// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lydian.kernel.Cryptogram;
import lydian.kernel.HostContact;
import lydian.kernel.Outcome;
import lydian.kernel.Receipt;
import lydian.kernel.Transaction;
import lydian.kernel.online.OnlineResponse;
import lydian.kernel.online.Reversal;
import lydian.tlv.Bytes;
import lydian.tlv.data.Pan;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;

/** Where outcomes are made, and the only place where it is decided whether a reversal is due. */
final class Closing {
    private Closing() {}

    static Outcome outcome(TransactionData tx, Ending ending) {
        return Outcome.of(ending.kind(), receipt(tx))
                .error(ending.error())
                .host(contact(tx))
                .reversal(reversal(tx, ending).orElse(null))
                .results(tx.tvr(), tx.tsi())
                .cardholder(tx.cvmResults().orElse(null), tx.needsSignature())
                .cryptogram(tx.cryptogram().orElse(null))
                .fallback(tx.fallback())
                .data(tx.outcomeData())
                .build();
    }

    private static Receipt receipt(TransactionData tx) {
        Transaction transaction = tx.transaction();
        DataStore store = tx.store();
        return new Receipt(
                transaction.type(),
                transaction.amount(),
                transaction.cashback(),
                tx.ambient().date(),
                tx.ambient().time(),
                transaction.number(),
                tx.applicationName(),
                store.find(EmvTag.DF_NAME).map(Bytes::hex).orElse(""),
                store.sound(EmvData.PAN).map(Pan::masked).orElse(""),
                tx.cryptogram().map(Closing::words).orElse(""),
                text(store, EmvTag.AUTHORISATION_CODE),
                text(store, EmvTag.AUTHORISATION_RESPONSE_CODE),
                tx.needsSignature());
    }

    private static String words(Cryptogram cryptogram) {
        return cryptogram.cid().type() + " " + cryptogram.value().hex();
    }

    private static String text(DataStore store, int tag) {
        return store.find(tag)
                .map(value -> value.text(StandardCharsets.US_ASCII))
                .orElse("");
    }

    private static HostContact contact(TransactionData tx) {
        if (!tx.askedOnline().isPresent()) return HostContact.NONE;
        // A question that still stands may have reached the host: whoever asks cannot know.
        OnlineResponse response = tx.host().orElseGet(OnlineResponse.NoAnswer::new);
        if (response instanceof OnlineResponse.NotSent) return HostContact.NOT_SENT;
        if (response instanceof OnlineResponse.NoAnswer) return HostContact.NO_ANSWER;
        return response.isApproved() ? HostContact.APPROVED : HostContact.DECLINED;
    }

    /**
     * EMV 4.4 Book 4, 12.1.6: an authorisation was sent, the host approved it or may have, and the transaction does not end
     * approved.
     */
    private static Optional<Reversal> reversal(TransactionData tx, Ending ending) {
        HostContact contact = contact(tx);
        boolean mayCount = contact == HostContact.APPROVED || contact == HostContact.NO_ANSWER;
        // An approval after no answer (Y3) rests on the card alone: the host, if it approved, holds a second one.
        boolean knownToBoth = ending.kind() == Outcome.Kind.APPROVED && contact == HostContact.APPROVED;
        if (!mayCount || knownToBoth) return Optional.empty();
        Reversal.Reason reason = contact == HostContact.APPROVED
                ? Reversal.Reason.APPROVED_BUT_NOT_COMPLETED
                : Reversal.Reason.NO_ANSWER;
        return tx.askedOnline().map(request -> new Reversal(reason, request));
    }
}
