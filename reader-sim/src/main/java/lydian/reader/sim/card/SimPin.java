// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.util.function.IntFunction;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.reader.sim.issuer.PinBlocks;
import lydian.tlv.Bytes;

/** The PIN of a card: GET CHALLENGE and VERIFY. EMV 4.4 Book 3, 6.5.6 and 6.5.12; Book 2, 7. */
final class SimPin {
    private static final int PLAINTEXT = 0x80;
    private static final int ENCIPHERED = 0x88;
    private static final int CHALLENGE = 8;
    private static final int ENCIPHERED_HEADER = 0x7F;

    private final int limit;
    private final RsaKey key;
    private final IntFunction<Bytes> random;
    private String pin;
    private int tries;
    private Bytes challenge = Bytes.EMPTY;

    SimPin(String pin, int tries, RsaKey key, IntFunction<Bytes> random) {
        this.pin = pin;
        this.limit = Math.max(tries, 3);
        this.tries = tries;
        this.key = key;
        this.random = random;
    }

    int triesLeft() {
        return tries;
    }

    void reset() {
        challenge = Bytes.EMPTY;
    }

    void unblock() {
        tries = limit;
    }

    void change(String newPin) {
        pin = newPin;
        unblock();
    }

    ResponseApdu challenge() {
        challenge = random.apply(CHALLENGE);
        return Answer.ok(challenge);
    }

    ResponseApdu verify(CommandApdu command) {
        if (pin.isEmpty()) return Answer.status(0x6A88);
        // EMV 4.4 Book 3, 6.5.12: blocked before, and blocked by this very try, are told apart by 6983 and 63C0.
        if (tries == 0) return Answer.status(0x6983);
        if (command.p1() != 0) return Answer.status(0x6A86);
        return switch (command.p2()) {
            case PLAINTEXT -> compare(command.data());
            case ENCIPHERED -> verifyEnciphered(command.data());
            default -> Answer.status(0x6A86);
        };
    }

    private ResponseApdu verifyEnciphered(Bytes data) {
        Bytes expected = challenge;
        challenge = Bytes.EMPTY;
        // Only after a GET CHALLENGE, and a challenge serves once.
        if (expected.isEmpty() || data.length() != key.length()) return Answer.status(0x6984);
        Bytes clear = key.sign(data);
        boolean ours =
                clear.u8(0) == ENCIPHERED_HEADER && clear.slice(9, CHALLENGE).equals(expected);
        return ours ? compare(clear.slice(1, 8)) : Answer.status(0x6984);
    }

    private ResponseApdu compare(Bytes block) {
        if (block.equals(PinBlocks.format2(pin))) {
            tries = limit;
            return Answer.status(0x9000);
        }
        tries--;
        return Answer.status(0x63C0 | tries);
    }
}
