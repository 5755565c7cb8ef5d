// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.List;
import java.util.Objects;
import lydian.kernel.card.CardChannel;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import lydian.tlv.data.Pan;

/** All that a kernel may ask: a card, a person, a host. */
public interface Terminal extends CardChannel, Cardholder, Host {
    /**
     * Learns that the transaction is given up because one of this terminal's own methods threw.
     *
     * @param outcome how it ended; it may ask for a reversal
     */
    default void abandoned(Outcome outcome) {}

    /**
     * A terminal of three parts.
     *
     * @param card the card
     * @param cardholder the person
     * @param host the host
     * @return the terminal
     */
    static Terminal of(CardChannel card, Cardholder cardholder, Host host) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(cardholder, "cardholder");
        Objects.requireNonNull(host, "host");
        return new Terminal() {
            @Override
            public ResponseApdu transmit(CommandApdu command) throws CardLostException {
                return card.transmit(command);
            }

            @Override
            public Choice choose(List<Candidate> candidates, boolean again) {
                return cardholder.choose(candidates, again);
            }

            @Override
            public Confirmation confirm(Candidate candidate) {
                return cardholder.confirm(candidate);
            }

            @Override
            public PinResult verifyPin(PinRequest request, CardChannel channel) throws CardLostException {
                return cardholder.verifyPin(request, channel);
            }

            @Override
            public void show(Notice notice) {
                cardholder.show(notice);
            }

            @Override
            public DataReply data(Bytes tags, int atMostMillis) {
                return cardholder.data(tags, atMostMillis);
            }

            @Override
            public OnlineResponse authorize(OnlineRequest request) {
                return host.authorize(request);
            }

            @Override
            public LoggedAmount previousAmount(Pan pan, Bytes sequenceNumber) {
                return host.previousAmount(pan, sequenceNumber);
            }

            @Override
            public boolean isOnExceptionFile(Pan pan, Bytes sequenceNumber) {
                return host.isOnExceptionFile(pan, sequenceNumber);
            }
        };
    }
}
