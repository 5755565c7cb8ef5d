// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * A time of day in three bytes, HHMMSS (format n 6).
 *
 * @param time whole seconds
 */
public record EmvTime(LocalTime time) {
    private static final int LENGTH = 3;

    /**
     * Leaves fractions of a second away.
     *
     * @param time any time of day
     */
    public EmvTime {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Reads an encoded time.
     *
     * @param value HHMMSS, three bytes
     * @return the time
     * @throws CardDataException if it is anything else, or no such time exists
     */
    public static EmvTime parse(Bytes value) {
        if (value.length() != LENGTH) throw new CardDataException("a time of " + value.length() + " bytes");
        int number = (int) NumericFormat.NUMERIC.number(value);
        try {
            return new EmvTime(LocalTime.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            throw new CardDataException("a time that does not exist");
        }
    }

    /**
     * The encoded time.
     *
     * @return HHMMSS, three bytes
     */
    public Bytes bytes() {
        int number = time.getHour() * 10_000 + time.getMinute() * 100 + time.getSecond();
        return NumericFormat.NUMERIC.encode(Integer.toString(number), LENGTH);
    }

    /** Like {@code 09:05:00}. */
    @Override
    public String toString() {
        String number =
                Integer.toString(1_000_000 + time.getHour() * 10_000 + time.getMinute() * 100 + time.getSecond());
        return number.substring(1, 3) + ':' + number.substring(3, 5) + ':' + number.substring(5);
    }
}
