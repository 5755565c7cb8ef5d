// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.LinkLimits;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.card.T0Channel;
import lydian.kernel.card.T0Line;
import lydian.tlv.Bytes;

/** One command over T=0, byte by byte. EMV Contact Interface Specification 1.0, 9.2.2 and Annex A. */
final class T0Exchange {
    private static final int HEADER = 5;

    private final List<Json> exchanges;

    T0Exchange(Json vector) throws VectorException {
        exchanges = vector.at("exchanges").list();
    }

    /** What the card answered in the end, once the terminal has sent what was recorded. */
    Results results() throws VectorException {
        Wire wire = new Wire();
        for (Json exchange : exchanges) {
            wire.expected.add(exchange.at("c_apdu").hex());
            wire.answers.add(exchange.at("r_apdu").hex());
        }
        try {
            ResponseApdu response =
                    T0Channel.over(wire, LinkLimits.DEFAULT, () -> 0L).transmit(command());
            if (!wire.expected.isEmpty()) return new Results().put("sw", "before the end of the conversation");
            return new Results()
                    .put("response_data", response.data())
                    .put("sw", response.status().toString());
        } catch (CardLostException other) {
            return new Results().put("sw", "nothing: the terminal sent something else");
        }
    }

    /** The whole command behind the TPDUs: the data come after a procedure byte, an answer to them by GET RESPONSE. */
    private CommandApdu command() throws VectorException {
        Bytes header = exchanges.get(0).at("c_apdu").hex();
        boolean withData =
                exchanges.size() > 1 && exchanges.get(0).at("r_apdu").hex().length() == 1;
        if (!withData) return CommandApdu.parse(header);
        Bytes whole = header.slice(0, HEADER).then(exchanges.get(1).at("c_apdu").hex());
        boolean answered = exchanges.size() > 2;
        return CommandApdu.parse(answered ? whole.then(Bytes.ofInts(0)) : whole);
    }

    /** A wire on which the recorded answers come, as long as the recorded bytes are sent. */
    private static final class Wire implements T0Line {
        final Deque<Bytes> expected = new ArrayDeque<>();
        final Deque<Bytes> answers = new ArrayDeque<>();
        private Bytes coming = Bytes.EMPTY;

        @Override
        public void send(Bytes bytes) throws CardLostException {
            if (expected.isEmpty() || !expected.remove().equals(bytes)) throw new CardLostException(CardFault.TIME_OUT);
            coming = answers.remove();
        }

        @Override
        public int receive() throws CardLostException {
            if (coming.isEmpty()) throw new CardLostException(CardFault.TIME_OUT);
            int next = coming.u8(0);
            coming = coming.from(1);
            return next;
        }
    }
}
