// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import lydian.kernel.card.CardChannel;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinKey;
import lydian.kernel.card.PinPad;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.reader.sim.issuer.PinBlocks;
import lydian.tlv.Bytes;

/**
 * A PIN pad that enters test PINs from a list, one each time it is asked; the last one again and again.
 *
 * <p>An entry may also be {@link #BYPASS}, {@link #CANCEL}, {@link #TIME_OUT} or {@link #BROKEN}.
 */
public final class SimPinPad implements PinPad {
    /** The person presses "no PIN". */
    public static final String BYPASS = "bypass";

    /** The person cancels. */
    public static final String CANCEL = "cancel";

    /** The person does nothing. */
    public static final String TIME_OUT = "time-out";

    /** The pad does not work. */
    public static final String BROKEN = "broken";

    private static final int HEADER = 0x7F;
    private static final int FIXED_PART = 17;

    private final Deque<String> entries;
    private final IntFunction<Bytes> random;

    /**
     * A pad.
     *
     * @param entries test PINs or one of the words above, in order; an empty list is a pad that does not work
     * @param random gives so many random bytes, for the padding of an enciphered PIN
     */
    public SimPinPad(List<String> entries, IntFunction<Bytes> random) {
        this.entries = new ArrayDeque<>(entries);
        this.random = random;
    }

    @Override
    public PinResult verify(PinRequest request, CardChannel card) throws CardLostException {
        String entry = entries.isEmpty() ? BROKEN : entries.size() == 1 ? entries.getFirst() : entries.removeFirst();
        return switch (entry) {
            case BYPASS -> new PinResult.Bypassed();
            case CANCEL -> new PinResult.Cancelled();
            case TIME_OUT -> new PinResult.TimedOut();
            case BROKEN -> new PinResult.PadBroken();
            default -> enter(request, PinBlocks.format2(entry), card);
        };
    }

    private PinResult enter(PinRequest request, Bytes block, CardChannel card) throws CardLostException {
        if (request instanceof PinRequest.Plaintext) return verified(card, 0x80, block);
        if (request instanceof PinRequest.Enciphered enciphered) {
            if (!(enciphered.key() instanceof PinKey.Rsa key)) return new PinResult.PadBroken();
            return verified(card, 0x88, encipher(key, block, enciphered.challenge()));
        }
        // A block for the host that nobody can mistake for a real one: format 2 does not leave a real pad this way.
        return new PinResult.Online(block, Bytes.EMPTY);
    }

    private static PinResult verified(CardChannel card, int p2, Bytes data) throws CardLostException {
        return new PinResult.Verified(
                card.transmit(CommandApdu.of(0x00, 0x20, 0x00, p2, data)).status());
    }

    /** EMV 4.4 Book 2, 7.1: 7F, PIN block, the card's challenge, random padding; then the power with the public exponent. */
    private Bytes encipher(PinKey.Rsa key, Bytes block, Bytes challenge) {
        int length = key.modulus().length();
        Bytes clear = Bytes.ofInts(HEADER).then(block).then(challenge).then(random.apply(length - FIXED_PART));
        BigInteger modulus = new BigInteger(1, key.modulus().toArray());
        byte[] raw = new BigInteger(1, clear.toArray())
                .modPow(new BigInteger(1, key.exponent().toArray()), modulus)
                .toByteArray();
        int extra = raw.length - length;
        return extra >= 0
                ? Bytes.copyOf(raw, extra, length)
                : Bytes.of(new byte[-extra]).then(Bytes.of(raw));
    }
}
