// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * A date in three bytes, YYMMDD (format n 6): transaction, effective and expiration dates.
 *
 * <p>An application is not yet effective when {@code effective.isAfter(today)}, and expired when {@code
 * expiration.isBefore(today)} (EMV 4.4 Book 3, 10.4.3): on both days themselves it is good.
 *
 * @param date from 1 January 1950 to 31 December 2049
 */
public record EmvDate(LocalDate date) {
    private static final int LENGTH = 3;

    /**
     * Checks the date.
     *
     * @param date from 1 January 1950 to 31 December 2049
     * @throws IllegalArgumentException if two digits cannot tell its year
     */
    public EmvDate {
        Objects.requireNonNull(date, "date");
        Century.requireTwoDigits(date.getYear());
    }

    /**
     * Reads an encoded date. Years 00 to 49 are 2000 to 2049, years 50 to 99 are 1950 to 1999 (EMV 4.4 Book 4, 6.7.3).
     *
     * @param value YYMMDD, three bytes
     * @return the date
     * @throws CardDataException if it is anything else, or no such day exists
     */
    public static EmvDate parse(Bytes value) {
        if (value.length() != LENGTH) throw new CardDataException("a date of " + value.length() + " bytes");
        int number = (int) NumericFormat.NUMERIC.number(value);
        try {
            return new EmvDate(LocalDate.of(Century.year(number / 10_000), number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            throw new CardDataException("a date that does not exist");
        }
    }

    /**
     * Whether this date comes before another.
     *
     * @param other the other date
     * @return false on the same day
     */
    public boolean isBefore(LocalDate other) {
        return date.isBefore(other);
    }

    /**
     * Whether this date comes after another.
     *
     * @param other the other date
     * @return false on the same day
     */
    public boolean isAfter(LocalDate other) {
        return date.isAfter(other);
    }

    /**
     * The encoded date.
     *
     * @return YYMMDD, three bytes
     */
    public Bytes bytes() {
        int number = date.getYear() % 100 * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
        return NumericFormat.NUMERIC.encode(Integer.toString(number), LENGTH);
    }

    /** Like {@code 2029-08-31}. */
    @Override
    public String toString() {
        return date.toString();
    }
}
