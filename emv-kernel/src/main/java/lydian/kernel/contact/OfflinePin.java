// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Next.ask;
import static lydian.kernel.flow.Next.send;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import lydian.kernel.ErrorIndication;
import lydian.kernel.Message;
import lydian.kernel.Request;
import lydian.kernel.card.PinKey;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.card.StatusWord;
import lydian.kernel.command.GetChallenge;
import lydian.kernel.command.GetData;
import lydian.kernel.cvm.CvmSelection.Performed;
import lydian.kernel.flow.Ending;
import lydian.kernel.flow.Next;
import lydian.kernel.oda.OdaProblem;
import lydian.kernel.oda.RsaPublicKey;
import lydian.kernel.oda.Verdict;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.CvmMethod;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;

/** A PIN that the card verifies, in the clear or enciphered. EMV 4.4 Book 3, 10.5.1; Book 2, 7; Book 4, 6.3.4.1. */
final class OfflinePin {
    private final ContactData tx;
    private final boolean enciphered;
    private final Function<Performed, Next> then;
    private final Function<PinResult, Next> noPin;

    OfflinePin(ContactData tx, CvmMethod method, Function<Performed, Next> then, Function<PinResult, Next> noPin) {
        this.tx = tx;
        this.enciphered = method == CvmMethod.ENCIPHERED_PIN || method == CvmMethod.ENCIPHERED_PIN_AND_SIGNATURE;
        this.then = then;
        this.noPin = noPin;
    }

    Next begin() {
        return send(GetData.command(EmvData.PIN_TRY_COUNTER), this::onTryCounter);
    }

    private Next onTryCounter(ResponseApdu reply) {
        OptionalInt counter = counter(reply);
        int tries = counter.isPresent() ? counter.getAsInt() : PinRequest.UNKNOWN;
        // Nobody is asked for a PIN that the card will not look at.
        return tries == 0 ? failed(TvrBit.PIN_TRY_LIMIT_EXCEEDED) : prepare(tries);
    }

    /** A card need not tell. EMV 4.4 Book 3, 6.5.7. */
    private static OptionalInt counter(ResponseApdu reply) {
        if (!reply.isOk()) return OptionalInt.empty();
        try {
            return OptionalInt.of(GetData.parse(EmvData.PIN_TRY_COUNTER, reply.data()));
        } catch (CardDataException unreadable) {
            // Assumption: a counter that cannot be read is one that the card did not tell.
            return OptionalInt.empty();
        }
    }

    private Next prepare(int tries) {
        if (!enciphered) return enter(new PinRequest.Plaintext(tries));
        Verdict<RsaPublicKey> key = new CardKeys(tx).pin();
        Optional<OdaProblem> problem = key.refusal();
        if (problem.isPresent()) {
            tx.note(() -> "no key for the PIN: " + problem.get());
            return failed();
        }
        RsaPublicKey proven = key.proven().orElseThrow(() -> new AssertionError("no key, please report"));
        return challenge(tries, new PinKey.Rsa(proven.modulus(), proven.exponent()));
    }

    /** EMV 4.4 Book 2, 7.2: every PIN that is enciphered has a challenge of its own. */
    private Next challenge(int tries, PinKey key) {
        return send(GetChallenge.command(), reply -> {
            Optional<Bytes> challenge = GetChallenge.challenge(reply);
            if (!challenge.isPresent()) return failed();
            return enter(new PinRequest.Enciphered(tries, key, challenge.get()));
        });
    }

    private Next enter(PinRequest request) {
        tx.show(Message.ENTER_PIN);
        return ask(new Request.VerifyPin(request), result -> {
            if (result instanceof PinResult.Verified verified) return onVerified(request, verified.status());
            return noPin.apply(result);
        });
    }

    private Next onVerified(PinRequest request, StatusWord status) {
        if (status.isOk()) {
            tx.show(Message.PIN_OK);
            return then.apply(Performed.SUCCESSFUL);
        }
        OptionalInt left = status.triesLeft();
        boolean blocked = status.equals(StatusWord.AUTHENTICATION_METHOD_BLOCKED)
                || status.equals(StatusWord.REFERENCED_DATA_INVALIDATED);
        if (blocked || (left.isPresent() && left.getAsInt() == 0)) return failed(TvrBit.PIN_TRY_LIMIT_EXCEEDED);
        if (!left.isPresent()) {
            // EMV 4.4 Book 3, 6.3.5: a status word that no rule foresees ends the transaction.
            return Next.end(Ending.terminated(ErrorIndication.of(status, "VERIFY was refused")));
        }
        tx.show(Message.INCORRECT_PIN);
        return again(request, left.getAsInt());
    }

    private Next again(PinRequest request, int tries) {
        if (request instanceof PinRequest.Enciphered before) return challenge(tries, before.key());
        return enter(new PinRequest.Plaintext(tries));
    }

    private Next failed(TvrBit... reasons) {
        tx.set(reasons);
        return then.apply(Performed.FAILED);
    }
}
