// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import static lydian.kernel.flow.Next.ask;
import static lydian.kernel.flow.Next.end;
import static lydian.kernel.flow.Next.leave;
import static lydian.kernel.flow.Next.send;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import lydian.kernel.Candidate;
import lydian.kernel.Choice;
import lydian.kernel.ErrorIndication;
import lydian.kernel.MagstripeFallback;
import lydian.kernel.Message;
import lydian.kernel.Request;
import lydian.kernel.Signal;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.data.Aid;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;

/** A kernel of five steps, which does a little of everything a kernel does. */
@SuppressWarnings("ImmutableEnumChecker") // The suppliers are constructors, the set is made by Set.of.
enum TinyStep implements Node<TinyTransaction> {
    CHOOSE("EMV 4.4 Book 1, 12.4", () -> TinyStep::choose),
    READ_RECORDS("EMV 4.4 Book 3, 10.2", Reading::new, TinyExit.AGAIN),
    VERIFY("EMV 4.4 Book 3, 10.5", () -> TinyStep::verify),
    GO_ONLINE("EMV 4.4 Book 3, 10.9", Online::new, TinyExit.UNABLE),
    COMPLETE("EMV 4.4 Book 3, 10.11", () -> TinyStep::complete);

    static final Flow<TinyStep, TinyTransaction> FLOW = Flow.<TinyStep, TinyTransaction>inOrder(TinyStep.class)
            .except(READ_RECORDS, TinyExit.AGAIN, CHOOSE)
            .except(GO_ONLINE, TinyExit.UNABLE, COMPLETE);

    static final Candidate FIRST = new Candidate(Aid.hex("A0000000031010"), "FIRST", 1, false);
    static final Candidate SECOND = new Candidate(Aid.hex("A0000000041010"), "SECOND", 2, false);
    static final CommandApdu READ_RECORD = CommandApdu.of(0, 0xB2, 1, 0x0C).expecting(CommandApdu.ANY);
    static final CommandApdu GENERATE_AC = CommandApdu.of(0x80, 0xAE, 0x40, 0).expecting(CommandApdu.ANY);

    private final String section;
    private final Supplier<Step<TinyTransaction>> opener;
    private final Set<TinyExit> exits;

    TinyStep(String section, Supplier<Step<TinyTransaction>> opener, TinyExit... exits) {
        this.section = section;
        this.opener = opener;
        this.exits = Set.of(exits);
    }

    enum TinyExit implements Exit {
        AGAIN,
        UNABLE
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public Step<TinyTransaction> open() {
        return opener.get();
    }

    @Override
    public Set<TinyExit> exits() {
        return exits;
    }

    private static Next choose(TinyTransaction tx) {
        return ask(new Request.ChooseApplication(List.of(FIRST, SECOND), false), choice -> {
            if (choice instanceof Choice.Chosen) return leave(Exit.DONE);
            return end(choice instanceof Choice.Cancelled ? Ending.cancelled() : Ending.timedOut());
        });
    }

    /** Reads as long as the card says that there is more, and chooses again when the card says so. */
    private static final class Reading implements Step<TinyTransaction> {
        @Override
        public Next enter(TinyTransaction tx) {
            tx.show(Message.PLEASE_WAIT);
            return send(READ_RECORD, reply -> onRecord(tx, reply));
        }

        private Next onRecord(TinyTransaction tx, ResponseApdu reply) {
            tx.fallback(MagstripeFallback.CHIP_WAS_USED);
            if (reply.status().value() == 0x6985) return leave(TinyExit.AGAIN);
            if (!reply.isOk()) return end(Ending.terminated(ErrorIndication.of(reply.status(), "READ RECORD")));
            tx.store().fromCard(TlvMap.parse(reply.data()), 0);
            return reply.data().isEmpty() ? leave(Exit.DONE) : send(READ_RECORD, next -> onRecord(tx, next));
        }
    }

    private static Next verify(TinyTransaction tx) {
        return ask(new Request.VerifyPin(new PinRequest.Plaintext(PinRequest.UNKNOWN)), result -> {
            if (result instanceof PinResult.Cancelled) return end(Ending.cancelled());
            if (!(result instanceof PinResult.Verified)) tx.set(TvrBit.PIN_NOT_ENTERED);
            tx.set(TsiBit.CARDHOLDER_VERIFICATION_PERFORMED);
            return leave(Exit.DONE);
        });
    }

    /** Takes data that come as a signal, and forgives bad data, unless they are bad twice. */
    private static final class Online implements Step<TinyTransaction> {
        @Override
        public Next enter(TinyTransaction tx) {
            return ask(new Request.Authorize(OnlineRequest.of(tx.store().all())), response -> {
                if (!response.isReached()) return leave(TinyExit.UNABLE);
                OnlineResponse.Answered answered = (OnlineResponse.Answered) response;
                tx.store().terminal(EmvData.AUTHORISATION_RESPONSE_CODE, answered.responseCode());
                return answered.approved() ? leave(Exit.DONE) : end(Ending.declined());
            });
        }

        @Override
        public Heard onSignal(TinyTransaction tx, Signal signal) {
            if (!(signal instanceof Signal.Data data)) return Step.super.onSignal(tx, signal);
            if (data.objects().isEmpty()) return new Heard.Moves(leave(TinyExit.UNABLE));
            tx.store().fromIssuer(TlvMap.parse(data.objects()));
            tx.show(Message.PLEASE_WAIT);
            return new Heard.Noted();
        }

        @Override
        public Next onCardData(TinyTransaction tx, CardDataException nonsense) {
            throw new CardDataException("bad data while bad data were dealt with");
        }
    }

    private static Next complete(TinyTransaction tx) {
        return send(GENERATE_AC, reply -> {
            tx.show(reply.isOk() ? Message.APPROVED : Message.DECLINED);
            return end(reply.isOk() ? Ending.approved() : Ending.declined());
        });
    }
}
