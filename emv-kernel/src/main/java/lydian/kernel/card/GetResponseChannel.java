// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;

/**
 * Fetches what the card announces: GET RESPONSE after 61xx, the command again after 6Cxx.
 *
 * <p>EMV Level 1 Contact Interface Specification v1.0, 9.2.2 and 9.3.1 (EMV 4.3 Book 1, same sections). GET RESPONSE goes
 * with class 00 whatever the class of the command was, and 6Cxx never touches the command's data. Everything is bounded;
 * a card that goes on for ever breaks the protocol.
 */
public final class GetResponseChannel implements CardChannel {
    private static final int GET_RESPONSE = 0xC0;

    private final CardChannel wire;
    private final boolean warningsHideData;
    private final LinkLimits limits;

    private GetResponseChannel(CardChannel wire, boolean warningsHideData, LinkLimits limits) {
        this.wire = wire;
        this.warningsHideData = warningsHideData;
        this.limits = limits;
    }

    /**
     * For T=1 and contactless, where 62xx and 63xx come with their data.
     *
     * @param wire where single commands go
     * @param limits how long one command may take
     * @return the channel
     */
    public static GetResponseChannel over(CardChannel wire, LinkLimits limits) {
        return new GetResponseChannel(wire, false, limits);
    }

    /**
     * For T=0, where a card that warns (62xx, 63xx, 9xxx) keeps the answer to a case 4 command until it is fetched.
     *
     * @param wire where single commands go, one TPDU each
     * @param limits how long one command may take
     * @return the channel
     */
    public static GetResponseChannel overT0(CardChannel wire, LinkLimits limits) {
        return new GetResponseChannel(wire, true, limits);
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardLostException {
        return new Conversation().run(command);
    }

    /** All that goes over the wire for one command. */
    private final class Conversation {
        private final List<ResponseApdu.Exchange> exchanges = new ArrayList<>();
        private Bytes data = Bytes.EMPTY;
        private long nanos;

        ResponseApdu run(CommandApdu command) throws CardLostException {
            ResponseApdu reply = exchange(command);
            // A command without Le has none to correct.
            if (reply.status().lengthWanted().isPresent() && command.expected() > 0) {
                reply = exchange(command.expecting(reply.status().lengthWanted().getAsInt()));
            }
            if (warningsHideData && command.caseNumber() == 4 && hidesData(reply)) return fetchAfter(reply);
            return answer(fetch(reply).status());
        }

        /** 9.3.1.2: a warning to a case 4 command, whose data have to be asked for. */
        private boolean hidesData(ResponseApdu reply) {
            StatusWord status = reply.status();
            boolean applicationRemark = status.sw1() >> 4 == 9 && !status.isOk();
            return reply.data().isEmpty() && (status.isWarning() || applicationRemark);
        }

        private ResponseApdu fetchAfter(ResponseApdu warning) throws CardLostException {
            fetch(exchange(getResponse(CommandApdu.ANY)));
            // The warning is the answer's status word, also if nothing could be fetched.
            // Assumption: a card that warns and then has no data has told all it had to tell.
            return answer(warning.status());
        }

        /** Goes on as long as there are bytes waiting; keeps the data of every part. */
        private ResponseApdu fetch(ResponseApdu first) throws CardLostException {
            ResponseApdu reply = first;
            keep(reply.data());
            while (true) {
                StatusWord status = reply.status();
                if (status.bytesWaiting().isPresent()) {
                    reply = exchange(getResponse(status.bytesWaiting().getAsInt()));
                } else if (status.lengthWanted().isPresent() && answersGetResponse()) {
                    reply = exchange(getResponse(status.lengthWanted().getAsInt()));
                } else {
                    return reply;
                }
                keep(reply.data());
            }
        }

        private boolean answersGetResponse() {
            return exchanges.get(exchanges.size() - 1).command().ins() == GET_RESPONSE;
        }

        private ResponseApdu exchange(CommandApdu command) throws CardLostException {
            if (exchanges.size() == limits.exchanges()) throw endless("exchanges");
            ResponseApdu reply = wire.transmit(command);
            exchanges.add(new ResponseApdu.Exchange(command.isSecret() ? command.blanked() : command, reply));
            nanos += reply.nanos();
            return reply;
        }

        private void keep(Bytes part) throws CardLostException {
            if (part.length() > limits.bytes() - data.length()) throw endless("bytes");
            data = data.then(part);
        }

        private ResponseApdu answer(StatusWord status) {
            return new ResponseApdu(data, status, nanos, exchanges.size() > 1 ? exchanges : List.of());
        }
    }

    /** 9.3.1.3: class 00, whatever it answers. */
    private static CommandApdu getResponse(int expected) {
        return CommandApdu.of(0x00, GET_RESPONSE, 0, 0).expecting(expected);
    }

    private static CardLostException endless(String what) {
        return new CardLostException(CardFault.PROTOCOL, "an answer of too many " + what, null);
    }
}
