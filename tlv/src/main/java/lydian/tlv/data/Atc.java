// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * An Application Transaction Counter: the card's count of transactions, or what it was when one last went online (Last
 * Online ATC Register).
 *
 * @param count 0 to 65,535
 */
public record Atc(int count) implements Comparable<Atc> {
    private static final int LENGTH = 2;

    /**
     * Checks the count.
     *
     * @param count 0 to 65,535
     * @throws IllegalArgumentException if it is not
     */
    public Atc {
        if (count < 0 || count > 0xFFFF) throw new IllegalArgumentException("a transaction counter of " + count);
    }

    /**
     * Reads a counter.
     *
     * @param value two bytes, unsigned
     * @return the counter
     * @throws CardDataException if they are not two
     */
    public static Atc parse(Bytes value) {
        if (value.length() != LENGTH)
            throw new CardDataException("a transaction counter of " + value.length() + " bytes");
        return new Atc(value.u16(0));
    }

    /**
     * How many transactions there were since. EMV 4.4 Book 3, 10.6.3.
     *
     * @param lastOnline the Last Online ATC Register
     * @return the difference; 0 or less from a card that contradicts itself
     */
    public int since(Atc lastOnline) {
        return count - lastOnline.count;
    }

    /**
     * The encoded counter.
     *
     * @return two bytes
     */
    public Bytes bytes() {
        return Bytes.ofInts(count >> 8, count & 0xFF);
    }

    @Override
    public int compareTo(Atc other) {
        return Integer.compare(count, other.count);
    }
}
