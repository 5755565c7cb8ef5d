// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link ApplicationPriority}, {@link Atc}, {@link TransactionType}, {@link CardholderIdType}. */
class SingleNumberValuesTest {
    @ParameterizedTest
    @CsvSource({"00, false, 0", "01, false, 1", "83, true, 3", "8F, true, 15", "7F, false, 15", "F0, true, 0"})
    void priorityIsFourBitsAndConfirmationOne(String hex, boolean confirmation, int number) {
        ApplicationPriority priority = ApplicationPriority.parse(Bytes.hex(hex));
        assertThat(priority.needsConfirmation()).isEqualTo(confirmation);
        assertThat(priority.priority()).isEqualTo(number);
        assertThat(priority.bytes()).isEqualTo(Bytes.hex(hex));
    }

    @Test
    void priorityIsOneByte() {
        assertThatThrownBy(() -> ApplicationPriority.parse(Bytes.EMPTY))
                .isInstanceOf(CardDataException.class)
                .hasMessage("a priority indicator of 0 bytes");
        assertThatThrownBy(() -> ApplicationPriority.parse(Bytes.hex("0101"))).isInstanceOf(CardDataException.class);
        assertThat(new ApplicationPriority(255).bytes().hex()).isEqualTo("FF");
        assertThatThrownBy(() -> new ApplicationPriority(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApplicationPriority(256)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0000, 0", "00FF, 255", "0100, 256", "1234, 4660", "FFFF, 65535"})
    void aCounterIsTwoBytesUnsigned(String hex, int count) {
        assertThat(Atc.parse(Bytes.hex(hex))).isEqualTo(new Atc(count));
        assertThat(new Atc(count).bytes()).isEqualTo(Bytes.hex(hex));
    }

    @Test
    void aCounterOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> Atc.parse(Bytes.hex("01")))
                .isInstanceOf(CardDataException.class)
                .hasMessage("a transaction counter of 1 bytes");
        assertThatThrownBy(() -> Atc.parse(Bytes.hex("000001"))).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> new Atc(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Atc(65_536)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countersAreComparedAndSubtracted() {
        assertThat(new Atc(10).since(new Atc(7))).isEqualTo(3);
        assertThat(new Atc(7).since(new Atc(7))).isZero();
        assertThat(new Atc(7).since(new Atc(10))).isEqualTo(-3);
        assertThat(new Atc(7)).isLessThan(new Atc(10)).isEqualByComparingTo(new Atc(7));
    }

    @ParameterizedTest
    @CsvSource({
        "00, purchase",
        "01, cash",
        "09, purchase with cashback",
        "17, cash disbursement",
        "20, refund",
        "21, deposit",
        "30, balance inquiry",
        "31, balance inquiry",
        "40, transfer",
        "41, unknown",
        "99, unknown",
    })
    void aTransactionTypeHasItsTitle(String hex, String title) {
        TransactionType type = TransactionType.parse(Bytes.hex(hex));
        assertThat(type.title()).isEqualTo(title);
        assertThat(type.bytes()).isEqualTo(Bytes.hex(hex));
    }

    @Test
    void theTypesThatTheBooksName() {
        assertThat(TransactionType.PURCHASE).isEqualTo(TransactionType.parse(Bytes.hex("00")));
        assertThat(TransactionType.CASH).isEqualTo(TransactionType.parse(Bytes.hex("01")));
        assertThat(TransactionType.PURCHASE_WITH_CASHBACK).isEqualTo(TransactionType.parse(Bytes.hex("09")));
        assertThat(TransactionType.CASH_DISBURSEMENT).isEqualTo(TransactionType.parse(Bytes.hex("17")));
        assertThat(TransactionType.REFUND).isEqualTo(TransactionType.parse(Bytes.hex("20")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000", "0A", "FF"})
    void aTypeIsTwoDigits(String hex) {
        assertThatThrownBy(() -> TransactionType.parse(Bytes.hex(hex))).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> CardholderIdType.parse(Bytes.hex(hex))).isInstanceOf(CardDataException.class);
    }

    @Test
    void theReasonIsGiven() {
        assertThatThrownBy(() -> TransactionType.parse(Bytes.EMPTY)).hasMessage("a transaction type of 0 bytes");
        assertThatThrownBy(() -> CardholderIdType.parse(Bytes.EMPTY)).hasMessage("an identification type of 0 bytes");
    }

    @Test
    void codesHaveTwoDigits() {
        assertThat(new TransactionType(99).bytes().hex()).isEqualTo("99");
        assertThatThrownBy(() -> new TransactionType(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TransactionType(100)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CardholderIdType(99).bytes().hex()).isEqualTo("99");
        assertThatThrownBy(() -> new CardholderIdType(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CardholderIdType(100)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "00, ID card",
        "01, military officer certificate",
        "02, passport",
        "03, entry permit",
        "04, interim ID card",
        "05, others",
        "06, unknown",
        "42, unknown",
    })
    void anIdentificationTypeHasItsTitle(String hex, String title) {
        CardholderIdType type = CardholderIdType.parse(Bytes.hex(hex));
        assertThat(type.title()).isEqualTo(title);
        assertThat(type.bytes()).isEqualTo(Bytes.hex(hex));
    }
}
