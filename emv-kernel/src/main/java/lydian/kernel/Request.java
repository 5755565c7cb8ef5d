// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.List;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import lydian.tlv.data.Pan;

/**
 * Something the kernel needs from outside.
 *
 * @param <R> the type of the answer
 */
public sealed interface Request<R> {
    /**
     * Has a terminal do it.
     *
     * @param terminal who does it
     * @return the answer
     * @throws CardLostException if the card was lost over it
     */
    R performBy(Terminal terminal) throws CardLostException;

    /**
     * The type of the answer.
     *
     * @return the class of which every answer is an instance
     */
    Class<R> answerType();

    /**
     * Whether an answer fits.
     *
     * @param reply the answer
     * @throws IllegalArgumentException if it does not
     */
    default void check(R reply) {
        // A caller who lost the type parameter on the way (a replay, a script) would else find out deep in the kernel.
        if (!answerType().isInstance((Object) reply)) {
            throw new IllegalArgumentException("not a " + answerType().getSimpleName());
        }
    }

    /**
     * A command to the card.
     *
     * @param command what to send
     */
    record Transmit(CommandApdu command) implements Request<ResponseApdu> {
        @Override
        public ResponseApdu performBy(Terminal terminal) throws CardLostException {
            return terminal.transmit(command);
        }

        @Override
        public Class<ResponseApdu> answerType() {
            return ResponseApdu.class;
        }
    }

    /**
     * The cardholder's choice among the applications both sides support. EMV 4.4 Book 1, 12.4; Book 4, 11.3.
     *
     * @param candidates two or more, in the order to show them
     * @param again whether the one chosen before could not be used
     */
    record ChooseApplication(List<Candidate> candidates, boolean again) implements Request<Choice> {
        /**
         * Keeps a copy of the list.
         *
         * @param candidates the applications
         * @param again whether this is not the first time
         */
        public ChooseApplication {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Choice performBy(Terminal terminal) {
            return terminal.choose(candidates, again);
        }

        @Override
        public Class<Choice> answerType() {
            return Choice.class;
        }

        @Override
        public void check(Choice reply) {
            Request.super.check(reply);
            if (reply instanceof Choice.Chosen chosen && !candidates.contains(chosen.candidate())) {
                throw new IllegalArgumentException("this candidate was not offered");
            }
        }
    }

    /**
     * The cardholder's consent to the one application left. EMV 4.4 Book 1, 12.4: bit 8 of the application priority
     * indicator.
     *
     * @param candidate the application
     */
    record ConfirmApplication(Candidate candidate) implements Request<Confirmation> {
        @Override
        public Confirmation performBy(Terminal terminal) {
            return terminal.confirm(candidate);
        }

        @Override
        public Class<Confirmation> answerType() {
            return Confirmation.class;
        }
    }

    /**
     * The cardholder's PIN, entered at the pad and verified by card or host.
     *
     * @param pin what the pad needs
     */
    record VerifyPin(PinRequest pin) implements Request<PinResult> {
        @Override
        public PinResult performBy(Terminal terminal) throws CardLostException {
            return terminal.verifyPin(pin, terminal);
        }

        @Override
        public Class<PinResult> answerType() {
            return PinResult.class;
        }
    }

    /**
     * The host's decision.
     *
     * @param online what the host is told
     */
    record Authorize(OnlineRequest online) implements Request<OnlineResponse> {
        @Override
        public OnlineResponse performBy(Terminal terminal) {
            return terminal.authorize(online);
        }

        @Override
        public Class<OnlineResponse> answerType() {
            return OnlineResponse.class;
        }
    }

    /**
     * What the terminal has logged for a card: for split sales. EMV 4.4 Book 3, 10.6.1.
     *
     * @param pan the account number
     * @param sequenceNumber the PAN sequence number (tag 5F34), empty if the card has none
     */
    record PreviousAmount(Pan pan, Bytes sequenceNumber) implements Request<LoggedAmount> {
        @Override
        public LoggedAmount performBy(Terminal terminal) {
            return terminal.previousAmount(pan, sequenceNumber);
        }

        @Override
        public Class<LoggedAmount> answerType() {
            return LoggedAmount.class;
        }
    }

    /**
     * Whether a card is on the terminal's exception file. EMV 4.4 Book 4, 6.3.5.
     *
     * @param pan the account number
     * @param sequenceNumber the PAN sequence number (tag 5F34), empty if the card has none
     */
    record OnExceptionFile(Pan pan, Bytes sequenceNumber) implements Request<Boolean> {
        @Override
        public Boolean performBy(Terminal terminal) {
            return terminal.isOnExceptionFile(pan, sequenceNumber);
        }

        @Override
        public Class<Boolean> answerType() {
            return Boolean.class;
        }
    }

    /**
     * Data that the kernel cannot go on without, or the end of its patience. EMV Contactless Book C-2 v2.11: the states
     * that wait for DET.
     *
     * @param tags the tags of what it wants, as written, one after another
     * @param atMostMillis how long to wait, in milliseconds
     */
    record AwaitData(Bytes tags, int atMostMillis) implements Request<DataReply> {
        @Override
        public DataReply performBy(Terminal terminal) {
            return terminal.data(tags, atMostMillis);
        }

        @Override
        public Class<DataReply> answerType() {
            return DataReply.class;
        }
    }
}
