// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import java.util.Optional;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;

/** GET CHALLENGE. EMV 4.4 Book 3, 6.5.6. */
public final class GetChallenge {
    private static final int LENGTH = 8;

    private GetChallenge() {}

    /**
     * Asks the card for a number.
     *
     * @return the command
     */
    public static CommandApdu command() {
        return CommandApdu.of(0x00, 0x84, 0x00, 0x00).expecting(CommandApdu.ANY);
    }

    /**
     * The card's number.
     *
     * @param reply the whole answer
     * @return eight bytes; empty if the card refused or gave another number of bytes, which makes the encipherment of a PIN
     *     fail but does not end the transaction (EMV 4.4 Book 2, 7.2)
     */
    public static Optional<Bytes> challenge(ResponseApdu reply) {
        boolean good = reply.isOk() && reply.data().length() == LENGTH;
        return good ? Optional.of(reply.data()) : Optional.empty();
    }
}
