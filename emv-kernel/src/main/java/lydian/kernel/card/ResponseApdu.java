// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * A card's answer to a command.
 *
 * @param data what comes before the status word, possibly nothing
 * @param status the last two bytes
 * @param nanos how long the card took, in nanoseconds, as the channel measured it on a monotonic clock; 0 if it did not
 * @param physical what went over the wire where that was more than this one command and answer (61xx, 6Cxx); empty where
 *     it was just that
 */
public record ResponseApdu(Bytes data, StatusWord status, long nanos, List<Exchange> physical) {
    /**
     * One command and its answer as they crossed the wire.
     *
     * @param command what was sent
     * @param response what came back
     */
    public record Exchange(CommandApdu command, ResponseApdu response) {}

    /**
     * Keeps a copy of the list.
     *
     * @param data what comes before the status word
     * @param status the last two bytes
     * @param nanos time taken in nanoseconds
     * @param physical what went over the wire
     * @throws IllegalArgumentException if the time is negative
     */
    public ResponseApdu {
        if (nanos < 0) throw new IllegalArgumentException("a card cannot answer before it was asked");
        physical = List.copyOf(physical);
    }

    /**
     * An answer that took no time worth telling.
     *
     * @param data what comes before the status word
     * @param status the status word, 0 to FFFF
     * @return the answer
     * @throws IllegalArgumentException if the status word is not two bytes
     */
    public static ResponseApdu of(Bytes data, int status) {
        return new ResponseApdu(data, StatusWord.of(status), 0, List.of());
    }

    /**
     * Reads an answer from the wire.
     *
     * @param bytes data and status word
     * @param nanos how long the card took, in nanoseconds
     * @return the answer
     * @throws CardDataException if there are fewer than two bytes
     * @throws IllegalArgumentException if the time is negative
     */
    public static ResponseApdu parse(Bytes bytes, long nanos) {
        int length = bytes.length();
        if (length < 2) throw new CardDataException("an answer of " + length + " bytes has no status word");
        return new ResponseApdu(bytes.slice(0, length - 2), StatusWord.of(bytes.u16(length - 2)), nanos, List.of());
    }

    /**
     * Whether the status word is 9000.
     *
     * @return true for 9000 alone
     */
    public boolean isOk() {
        return status.isOk();
    }

    /**
     * The answer as it comes over the wire.
     *
     * @return data and status word
     */
    public Bytes bytes() {
        return data.then(Bytes.ofInts(status.sw1(), status.sw2()));
    }

    /** Status word and length, never the data. */
    @Override
    public String toString() {
        return data.isEmpty() ? status.toString() : data.length() + " bytes, " + status;
    }
}
