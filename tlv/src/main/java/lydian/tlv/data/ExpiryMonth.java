// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * The month up to whose last day something is good: a certificate (MMYY) or a card, as its tracks say it (YYMM).
 *
 * @param month from January 1950 to December 2049
 */
public record ExpiryMonth(YearMonth month) {
    private static final int DIGITS = 4;

    /**
     * Checks the month.
     *
     * @param month from January 1950 to December 2049
     * @throws IllegalArgumentException if two digits cannot tell its year
     */
    public ExpiryMonth {
        Objects.requireNonNull(month, "month");
        Century.requireTwoDigits(month.getYear());
    }

    /**
     * Reads the month of a certificate. EMV 4.4 Book 2, 5.3, 6.3 and 6.4.
     *
     * @param value MMYY, two bytes
     * @return the month
     * @throws CardDataException if it is anything else
     */
    public static ExpiryMonth parseMmyy(Bytes value) {
        String digits = decode(value);
        return parseText(digits.substring(2) + digits.substring(0, 2));
    }

    /**
     * Reads a month, year first.
     *
     * @param value YYMM, two bytes
     * @return the month
     * @throws CardDataException if it is anything else
     */
    public static ExpiryMonth parseYymm(Bytes value) {
        return parseText(decode(value));
    }

    /**
     * Reads a month from digits, year first, as the tracks have it.
     *
     * @param yymm four digits
     * @return the month
     * @throws CardDataException if it is anything else
     */
    public static ExpiryMonth parseText(CharSequence yymm) {
        if (yymm.length() != DIGITS) throw new CardDataException("an expiry date of " + yymm.length() + " digits");
        long number = NumericFormat.NUMERIC.number(NumericFormat.NUMERIC.encode(yymm, DIGITS / 2));
        try {
            return new ExpiryMonth(YearMonth.of(Century.year((int) number / 100), (int) number % 100));
        } catch (DateTimeException e) {
            throw new CardDataException("an expiry date with no such month");
        }
    }

    private static String decode(Bytes value) {
        if (value.length() != DIGITS / 2) throw new CardDataException("an expiry date of " + value.length() + " bytes");
        return NumericFormat.NUMERIC.decode(value);
    }

    /**
     * The last day on which it is still good.
     *
     * @return the last day of the month
     */
    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    /**
     * Whether it is over.
     *
     * @param today the date of the transaction
     * @return true from the first day of the next month on
     */
    public boolean isBefore(LocalDate today) {
        return lastDay().isBefore(today);
    }

    /**
     * As a certificate has it.
     *
     * @return MMYY, two bytes
     */
    public Bytes mmyy() {
        return Bytes.ofInts(bcd(month.getMonthValue()), bcd(month.getYear() % 100));
    }

    /**
     * Year first.
     *
     * @return YYMM, two bytes
     */
    public Bytes yymm() {
        return Bytes.ofInts(bcd(month.getYear() % 100), bcd(month.getMonthValue()));
    }

    private static int bcd(int number) {
        return ((number / 10) << 4) | (number % 10);
    }

    /** Like {@code 2029-08}. */
    @Override
    public String toString() {
        return month.toString();
    }
}
