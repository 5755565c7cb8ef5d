// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import lydian.kernel.Ambient;
import lydian.kernel.Transaction;
import lydian.tlv.Bytes;
import lydian.tlv.data.Amount;
import lydian.tlv.data.CurrencyCode;
import lydian.tlv.data.EmvDate;
import lydian.tlv.data.EmvTime;
import lydian.tlv.data.NumericFormat;
import lydian.tlv.dictionary.EmvData;

/** What a terminal knows of any transaction before it meets the card. EMV 4.4 Book 4, 6.5 and Annex A. */
final class TransactionFacts {
    private static final int COUNTER = 4;

    private TransactionFacts() {}

    static void tell(DataStore store, Transaction transaction, Ambient ambient) {
        amounts(store, transaction);
        transaction.amount().currency().ifPresent(currency -> {
            store.terminal(EmvData.TRANSACTION_CURRENCY_CODE, new CurrencyCode(currency.number()).bytes());
            store.terminal(EmvData.TRANSACTION_CURRENCY_EXPONENT, Bytes.ofInts(currency.exponent()));
        });
        store.terminal(EmvData.TRANSACTION_TYPE, transaction.type().bytes());
        store.terminal(EmvData.TRANSACTION_DATE, new EmvDate(ambient.date()).bytes());
        store.terminal(EmvData.TRANSACTION_TIME, new EmvTime(ambient.time()).bytes());
        String number = Long.toString(transaction.number());
        store.terminal(EmvData.TRANSACTION_SEQUENCE_COUNTER, NumericFormat.NUMERIC.encode(number, COUNTER));
    }

    /** EMV 4.4 Book 3, Annex A: the binary amounts have four bytes; an amount that does not fit is not given in binary. */
    private static void amounts(DataStore store, Transaction transaction) {
        Amount amount = transaction.amount();
        Amount cashback = transaction.cashback();
        store.terminal(EmvData.AMOUNT_AUTHORISED, amount.numeric());
        store.terminal(EmvData.AMOUNT_OTHER, cashback.numeric());
        if (amount.fitsBinary()) store.terminal(EmvData.AMOUNT_AUTHORISED_BINARY, amount.binary());
        if (cashback.fitsBinary()) store.terminal(EmvData.AMOUNT_OTHER_BINARY, cashback.binary());
    }
}
