// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.function.LongSupplier;
import lydian.tlv.Bytes;

/**
 * T=0, byte by byte: header, procedure bytes, data, status word.
 *
 * <p>EMV Level 1 Contact Interface Specification v1.0, 9.2.2 (EMV 4.3 Book 1, same section): after the header the card
 * says INS (all the rest of the data now), the complement of INS (one byte now), 60 (wait), or begins its status word.
 * {@link GetResponseChannel} on top makes the four cases of it.
 */
public final class T0Channel implements CardChannel {
    private static final int WAIT = 0x60;

    private final T0Line line;
    private final LinkLimits limits;
    private final LongSupplier clock;

    private T0Channel(T0Line line, LinkLimits limits, LongSupplier clock) {
        this.line = line;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * A channel for whole commands over a wire of bytes.
     *
     * @param line the wire
     * @param limits how long one command may take
     * @param clock a monotonic clock in nanoseconds, asked before and after each exchange
     * @return the channel
     */
    public static CardChannel over(T0Line line, LinkLimits limits, LongSupplier clock) {
        return GetResponseChannel.overT0(new T0Channel(line, limits, clock), limits);
    }

    /** One TPDU; of a case 4 command only the data go, its answer is fetched from above. */
    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardLostException {
        if (command.isExtended()) throw new IllegalArgumentException("T=0 has no extended lengths");
        // ISO/IEC 7816-4, 5.4.2: such an instruction could not be told from a status word.
        if (command.ins() >> 4 == 6 || command.ins() >> 4 == 9) throw new IllegalArgumentException("INS 6x or 9x");
        long before = clock.getAsLong();
        Bytes answer = new Tpdu(command).exchange();
        return ResponseApdu.parse(answer, Math.max(0, clock.getAsLong() - before));
    }

    /** One header and what follows it. */
    private final class Tpdu {
        private final CommandApdu command;
        private final byte[] answer;
        private int sent;
        private int received;

        Tpdu(CommandApdu command) {
            this.command = command;
            this.answer = new byte[command.data().isEmpty() ? command.expected() : 0];
        }

        Bytes exchange() throws CardLostException {
            line.send(header());
            int nulls = 0;
            while (true) {
                int procedure = line.receive();
                if (procedure == WAIT) {
                    if (++nulls > limits.nulls()) throw broken("the card asks to wait for ever");
                } else if (procedure == command.ins()) {
                    transfer(remaining());
                } else if (procedure == (command.ins() ^ 0xFF)) {
                    transfer(1);
                } else if (procedure >> 4 == 6 || procedure >> 4 == 9) {
                    return Bytes.copyOf(answer, 0, received).then(Bytes.ofInts(procedure, line.receive()));
                } else {
                    throw broken("no such procedure byte");
                }
            }
        }

        private Bytes header() {
            // P3 is Lc, or else Le; 256 is 00.
            int p3 = command.data().isEmpty()
                    ? command.expected() & 0xFF
                    : command.data().length();
            return Bytes.ofInts(command.cla(), command.ins(), command.p1(), command.p2(), p3);
        }

        private int remaining() {
            return command.data().length() - sent + answer.length - received;
        }

        private void transfer(int count) throws CardLostException {
            // A card that goes on asking when all is done would never come to an end.
            if (count == 0 || count > remaining()) throw broken("the card asks for more data than there are");
            if (!command.data().isEmpty()) {
                line.send(command.data().slice(sent, count));
                sent += count;
                return;
            }
            for (int i = 0; i < count; i++) answer[received++] = (byte) line.receive();
        }
    }

    private static CardLostException broken(String how) {
        return new CardLostException(CardFault.PROTOCOL, "T=0: " + how, null);
    }
}
