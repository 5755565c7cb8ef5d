// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Objects;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in minor units (cents), 0 to 999,999,999,999: what format n 12 holds.
 *
 * <p>On the wire an amount does not say its currency, which is a data element of its own; {@link #in} brings the two
 * together. Amounts of different currencies, or one with and one without, cannot be added or compared.
 */
public final class Amount implements Comparable<Amount> {
    /** The largest number of minor units. */
    public static final long MAX_MINOR_UNITS = 999_999_999_999L;

    private static final int NUMERIC_LENGTH = 6;
    private static final int BINARY_LENGTH = 4;
    private static final long MAX_BINARY = 0xFFFF_FFFFL;

    private final long minorUnits;
    private final @Nullable Currency currency;

    private Amount(long minorUnits, @Nullable Currency currency) {
        if (minorUnits < 0 || minorUnits > MAX_MINOR_UNITS) {
            throw new IllegalArgumentException("an amount of " + minorUnits + " minor units");
        }
        this.minorUnits = minorUnits;
        this.currency = currency;
    }

    /**
     * An amount: {@code Amount.of(12_50, EUR)}.
     *
     * @param minorUnits 0 to {@value #MAX_MINOR_UNITS}
     * @param currency of what
     * @return the amount
     * @throws IllegalArgumentException if it is out of range
     */
    public static Amount of(long minorUnits, Currency currency) {
        return new Amount(minorUnits, Objects.requireNonNull(currency, "currency"));
    }

    /**
     * An amount of a currency that is told elsewhere.
     *
     * @param minorUnits 0 to {@value #MAX_MINOR_UNITS}
     * @return the amount
     * @throws IllegalArgumentException if it is out of range
     */
    public static Amount ofMinorUnits(long minorUnits) {
        return new Amount(minorUnits, null);
    }

    /**
     * Reads a numeric amount: Amount, Authorised (Numeric) and its like.
     *
     * @param value six bytes, format n 12
     * @return the amount, its currency not told
     * @throws CardDataException if it is anything else
     */
    public static Amount parseNumeric(Bytes value) {
        if (value.length() != NUMERIC_LENGTH) throw new CardDataException("an amount of " + value.length() + " bytes");
        return new Amount(NumericFormat.NUMERIC.number(value), null);
    }

    /**
     * Reads a binary amount: Amount, Authorised (Binary) and its like.
     *
     * @param value four bytes, unsigned
     * @return the amount, its currency not told
     * @throws CardDataException if it is anything else
     */
    public static Amount parseBinary(Bytes value) {
        if (value.length() != BINARY_LENGTH) throw new CardDataException("an amount of " + value.length() + " bytes");
        return new Amount(value.u32(0), null);
    }

    /**
     * Reads what a person writes: {@code 12.50} for a currency with two decimals, {@code 1250} for one without. Whole
     * units may be written without decimals; with a point there must be as many as the currency has.
     *
     * @param text digits and possibly one point with digits on both sides
     * @param currency of what
     * @return the amount
     * @throws CardDataException if it is anything else, or too much
     */
    public static Amount parseText(String text, Currency currency) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (whole.isEmpty() || (point >= 0 && (decimals == 0 || decimals != currency.exponent()))) {
            throw new CardDataException("an amount in " + currency + " has " + currency.exponent() + " decimals");
        }
        StringBuilder digits = new StringBuilder(whole);
        if (point >= 0) digits.append(text, point + 1, text.length());
        for (int i = decimals; i < currency.exponent(); i++) digits.append('0');
        return new Amount(number(digits), currency);
    }

    private static long number(CharSequence digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) throw new CardDataException("an amount with something that is not a digit");
            number = 10 * number + digit;
            if (number > MAX_MINOR_UNITS) throw new CardDataException("an amount of more than 12 digits");
        }
        return number;
    }

    /**
     * How many minor units.
     *
     * @return 0 to {@value #MAX_MINOR_UNITS}
     */
    public long minorUnits() {
        return minorUnits;
    }

    /**
     * Of what.
     *
     * @return empty if the currency is told elsewhere
     */
    public Optional<Currency> currency() {
        return Optional.ofNullable(currency);
    }

    /**
     * The same number of minor units of a currency.
     *
     * @param other the currency
     * @return the amount
     */
    public Amount in(Currency other) {
        return of(minorUnits, other);
    }

    /**
     * Whether it is nothing.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /**
     * The sum.
     *
     * @param other of the same currency
     * @return the sum
     * @throws ArithmeticException if it is more than {@value #MAX_MINOR_UNITS}
     * @throws IllegalArgumentException if the currencies differ
     */
    public Amount plus(Amount other) {
        requireSameCurrency(other);
        long sum = minorUnits + other.minorUnits;
        if (sum > MAX_MINOR_UNITS) throw new ArithmeticException("the sum has more than 12 digits");
        return new Amount(sum, currency);
    }

    /**
     * The difference.
     *
     * @param other of the same currency
     * @return the difference
     * @throws ArithmeticException if the other is more
     * @throws IllegalArgumentException if the currencies differ
     */
    public Amount minus(Amount other) {
        requireSameCurrency(other);
        if (other.minorUnits > minorUnits) throw new ArithmeticException("the difference is less than nothing");
        return new Amount(minorUnits - other.minorUnits, currency);
    }

    /**
     * The numeric encoding.
     *
     * @return six bytes, format n 12
     */
    public Bytes numeric() {
        return NumericFormat.NUMERIC.encode(Long.toString(minorUnits), NUMERIC_LENGTH);
    }

    /**
     * Whether the amount has a binary encoding.
     *
     * @return true up to 4,294,967,295 minor units
     */
    public boolean fitsBinary() {
        return minorUnits <= MAX_BINARY;
    }

    /**
     * The binary encoding.
     *
     * @return four bytes, unsigned
     * @throws ArithmeticException if it does not fit
     */
    public Bytes binary() {
        if (!fitsBinary()) throw new ArithmeticException("the amount does not fit four bytes");
        return Bytes.of(
                (byte) (minorUnits >> 24), (byte) (minorUnits >> 16), (byte) (minorUnits >> 8), (byte) minorUnits);
    }

    /**
     * The amount for people: {@code 12.50} in a currency with two decimals, minor units if the currency is told elsewhere.
     *
     * @return digits, and a point if the currency has decimals
     */
    public String text() {
        StringBuilder text = new StringBuilder(Long.toString(minorUnits));
        int exponent = currency == null ? 0 : currency.exponent();
        while (text.length() <= exponent) text.insert(0, '0');
        if (exponent > 0) text.insert(text.length() - exponent, '.');
        return text.toString();
    }

    /**
     * Compares the numbers of minor units.
     *
     * @param other of the same currency
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Amount other) {
        requireSameCurrency(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    private void requireSameCurrency(Amount other) {
        if (number() != other.number()) throw new IllegalArgumentException("amounts of different currencies");
    }

    /** The currency's number; that of no currency if it is told elsewhere. */
    private int number() {
        return currency == null ? -1 : currency.number();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount amount && minorUnits == amount.minorUnits && number() == amount.number();
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(minorUnits) + number();
    }

    /** Like {@code 12.50 EUR}. */
    @Override
    public String toString() {
        return currency == null ? text() : text() + ' ' + currency;
    }
}
