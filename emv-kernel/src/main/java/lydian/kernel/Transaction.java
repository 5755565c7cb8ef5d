// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.Objects;
import lydian.tlv.data.Amount;
import lydian.tlv.data.TransactionType;

/**
 * What the merchant wants: type, amount and the few things that differ from one transaction to the next.
 *
 * <pre>{@code
 * Transaction.purchase(Amount.of(12_50, EUR))
 * Transaction.purchaseWithCashback(Amount.of(62_50, EUR), Amount.of(50_00, EUR)).numbered(17)
 * }</pre>
 */
public final class Transaction {
    private static final long MOST_NUMBER = 99_999_999;

    private final TransactionType type;
    private final Amount amount;
    private final Amount cashback;
    private final long number;
    private final boolean forcedOnline;
    private final boolean unconnected;

    private Transaction(
            TransactionType type,
            Amount amount,
            Amount cashback,
            long number,
            boolean forcedOnline,
            boolean unconnected) {
        this.type = type;
        this.amount = amount;
        this.cashback = cashback;
        this.number = number;
        this.forcedOnline = forcedOnline;
        this.unconnected = unconnected;
    }

    /**
     * Goods or services.
     *
     * @param amount with its currency
     * @return the transaction
     * @throws IllegalArgumentException if the amount has no currency
     */
    public static Transaction purchase(Amount amount) {
        return simple(TransactionType.PURCHASE, amount);
    }

    /**
     * Goods or services, and cash with them.
     *
     * @param total the whole amount, cash included (tag 9F02)
     * @param cashback the cash (tag 9F03)
     * @return the transaction
     * @throws IllegalArgumentException if an amount has no currency, the currencies differ, or the cash is more than the
     *     whole
     */
    public static Transaction purchaseWithCashback(Amount total, Amount cashback) {
        if (cashback.compareTo(total) > 0) throw new IllegalArgumentException("more cash back than the whole amount");
        requireCurrency(total);
        return new Transaction(TransactionType.PURCHASE_WITH_CASHBACK, total, cashback, 1, false, false);
    }

    /**
     * Cash.
     *
     * @param amount with its currency
     * @return the transaction
     * @throws IllegalArgumentException if the amount has no currency
     */
    public static Transaction cash(Amount amount) {
        return simple(TransactionType.CASH, amount);
    }

    /**
     * Money back to the cardholder.
     *
     * @param amount with its currency
     * @return the transaction
     * @throws IllegalArgumentException if the amount has no currency
     */
    public static Transaction refund(Amount amount) {
        return simple(TransactionType.REFUND, amount);
    }

    /**
     * A transaction of any type.
     *
     * @param type tag 9C
     * @param amount Amount, Authorised, of some currency; with cashback, the whole
     * @param other Amount, Other: the cashback, or zero
     * @return the transaction, numbered 1
     * @throws IllegalArgumentException for amounts of no currency
     */
    public static Transaction of(TransactionType type, Amount amount, Amount other) {
        requireCurrency(amount);
        return new Transaction(type, amount, other, 1, false, false);
    }

    private static Transaction simple(TransactionType type, Amount amount) {
        requireCurrency(amount);
        return new Transaction(type, amount, amount.minus(amount), 1, false, false);
    }

    private static void requireCurrency(Amount amount) {
        if (!amount.currency().isPresent()) throw new IllegalArgumentException("an amount of no currency");
    }

    /**
     * The same transaction with its number.
     *
     * @param counter the transaction sequence counter (tag 9F41), 1 to 99,999,999; the terminal counts
     * @return the transaction
     * @throws IllegalArgumentException if the number is out of range
     */
    public Transaction numbered(long counter) {
        // EMV 4.4 Book 4, 6.5.5: it starts at 1.
        if (counter < 1 || counter > MOST_NUMBER) throw new IllegalArgumentException("a counter of " + counter);
        return new Transaction(type, amount, cashback, counter, forcedOnline, unconnected);
    }

    /**
     * The same transaction, which the merchant wants to go online.
     *
     * @return the transaction
     */
    public Transaction forcedOnline() {
        return new Transaction(type, amount, cashback, number, true, unconnected);
    }

    /**
     * The same transaction, of a terminal that knows already that it cannot go online.
     *
     * @return the transaction
     */
    public Transaction withoutConnection() {
        return new Transaction(type, amount, cashback, number, forcedOnline, true);
    }

    /**
     * Whether the terminal knows already that it cannot go online.
     *
     * @return false if it may try
     */
    public boolean isWithoutConnection() {
        return unconnected;
    }

    /**
     * What it is for.
     *
     * @return the type
     */
    public TransactionType type() {
        return type;
    }

    /**
     * The whole amount.
     *
     * @return with its currency
     */
    public Amount amount() {
        return amount;
    }

    /**
     * The cash within the whole amount.
     *
     * @return with its currency; 0 if there is none
     */
    public Amount cashback() {
        return cashback;
    }

    /**
     * The transaction sequence counter.
     *
     * @return 1 to 99,999,999
     */
    public long number() {
        return number;
    }

    /**
     * Whether the merchant wants it to go online.
     *
     * @return true if so
     */
    public boolean isForcedOnline() {
        return forcedOnline;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transaction transaction
                && type.equals(transaction.type)
                && amount.equals(transaction.amount)
                && cashback.equals(transaction.cashback)
                && number == transaction.number
                && forcedOnline == transaction.forcedOnline
                && unconnected == transaction.unconnected;
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, amount, cashback, number, forcedOnline);
    }

    /** Type, amount and number. */
    @Override
    public String toString() {
        return type.title() + " " + amount + ", number " + number;
    }
}
