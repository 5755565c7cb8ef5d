// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import static lydian.tlv.data.Currency.EUR;
import static lydian.tlv.data.Currency.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.data.Amount;
import lydian.tlv.data.TransactionType;
import org.junit.jupiter.api.Test;

class TransactionTest {
    private static final Amount AMOUNT = Amount.of(12_50, EUR);

    @Test
    void eachTypeHasItsCode() {
        assertThat(Transaction.purchase(AMOUNT).type()).isEqualTo(TransactionType.PURCHASE);
        assertThat(Transaction.cash(AMOUNT).type()).isEqualTo(TransactionType.CASH);
        assertThat(Transaction.refund(AMOUNT).type()).isEqualTo(TransactionType.REFUND);
        assertThat(Transaction.purchaseWithCashback(AMOUNT, AMOUNT).type())
                .isEqualTo(TransactionType.PURCHASE_WITH_CASHBACK);
    }

    @Test
    void cashbackIsPartOfTheAmount() {
        Transaction transaction = Transaction.purchaseWithCashback(AMOUNT, Amount.of(10_00, EUR));
        assertThat(transaction.amount()).isEqualTo(AMOUNT);
        assertThat(transaction.cashback()).isEqualTo(Amount.of(10_00, EUR));
        assertThat(Transaction.purchase(AMOUNT).cashback()).isEqualTo(Amount.of(0, EUR));
        Amount more = Amount.of(12_51, EUR);
        Amount dollars = Amount.of(1, USD);
        assertThatThrownBy(() -> Transaction.purchaseWithCashback(AMOUNT, more))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Transaction.purchaseWithCashback(AMOUNT, dollars))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAmountHasACurrency() {
        Amount bare = Amount.ofMinorUnits(1);
        assertThatThrownBy(() -> Transaction.purchase(bare)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Transaction.purchaseWithCashback(bare, bare))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersBeginAtOneAndAreNeverZero() {
        Transaction transaction = Transaction.purchase(AMOUNT);
        assertThat(transaction.number()).isEqualTo(1);
        assertThat(transaction.numbered(99_999_999).number()).isEqualTo(99_999_999);
        assertThatThrownBy(() -> transaction.numbered(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> transaction.numbered(100_000_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMerchantMayForceItOnline() {
        Transaction transaction = Transaction.purchase(AMOUNT).numbered(5);
        assertThat(transaction.isForcedOnline()).isFalse();
        assertThat(transaction.forcedOnline().isForcedOnline()).isTrue();
        assertThat(transaction.forcedOnline().numbered(6).isForcedOnline()).isTrue();
        assertThat(transaction.forcedOnline().number()).isEqualTo(5);
    }

    @Test
    void equalityIsByEveryPart() {
        Transaction transaction = Transaction.purchase(AMOUNT);
        assertThat(transaction)
                .isEqualTo(Transaction.purchase(AMOUNT))
                .hasSameHashCodeAs(Transaction.purchase(AMOUNT))
                .isNotEqualTo(Transaction.cash(AMOUNT))
                .isNotEqualTo(Transaction.purchase(Amount.of(1, EUR)))
                .isNotEqualTo(transaction.numbered(2))
                .isNotEqualTo(transaction.forcedOnline())
                .isNotEqualTo("purchase")
                .hasToString("purchase 12.50 EUR, number 1");
        Amount one = Amount.of(1, EUR);
        assertThat(Transaction.purchaseWithCashback(AMOUNT, one))
                .isNotEqualTo(Transaction.purchaseWithCashback(AMOUNT, AMOUNT));
        assertThat(transaction.hashCode()).isNotEqualTo(transaction.numbered(2).hashCode());
    }
}
