// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.List;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvNode;
import lydian.tlv.data.Amount;
import lydian.tlv.data.Currency;
import lydian.tlv.data.CurrencyCode;
import lydian.tlv.data.IssuerCodeTable;
import lydian.tlv.dictionary.Context;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dictionary.Rulebook;
import org.jspecify.annotations.Nullable;

/** What one data object tells about others of the same message: the currency, the alphabet, the scheme. */
final class Surroundings {
    private final @Nullable Rulebook rulebook;
    private Bytes aid = Bytes.EMPTY;
    private @Nullable Bytes transactionCurrency;
    private @Nullable Bytes applicationCurrency;
    private @Nullable Bytes codeTable;

    Surroundings(@Nullable Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Looks through a message. */
    void learn(List<TlvNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            TlvNode node = nodes.get(i);
            learn(node.tag(), node.value());
            learn(node.children());
        }
    }

    void learn(int tag, Bytes value) {
        switch (tag) {
            case EmvTag.ADF_NAME, EmvTag.DF_NAME, EmvTag.AID_TERMINAL -> {
                if (aid.isEmpty() && value.length() >= 5 && value.u8(0) >> 4 == 0xA) aid = value;
            }
            case EmvTag.TRANSACTION_CURRENCY_CODE -> transactionCurrency = value;
            case EmvTag.APPLICATION_CURRENCY_CODE -> applicationCurrency = value;
            case EmvTag.ISSUER_CODE_TABLE_INDEX -> codeTable = value;
            default -> {
                // says nothing about others
            }
        }
    }

    /** What is known about the place of a value. */
    Context place(int template, int length) {
        Context context = Context.NONE.inside(template).holding(length).application(aid);
        return rulebook == null ? context : context.under(rulebook);
    }

    /** An amount of the transaction, with its currency if that is known. */
    String amount(Amount amount) {
        return amount(amount, transactionCurrency);
    }

    /** An amount that the card compares with, with the application's currency if that is known. */
    String applicationAmount(long minorUnits) {
        return amount(Amount.ofMinorUnits(minorUnits), applicationCurrency);
    }

    private static String amount(Amount amount, @Nullable Bytes code) {
        Currency currency = currency(code);
        return currency == null
                ? amount + " in the smallest unit of the currency"
                : amount.in(currency).toString();
    }

    private static @Nullable Currency currency(@Nullable Bytes code) {
        if (code == null) return null;
        try {
            Optional<Currency> currency = CurrencyCode.parse(code).currency();
            return currency.isPresent() ? currency.get() : null;
        } catch (CardDataException notOne) {
            return null;
        }
    }

    /** The alphabet of preferred names, or null. */
    @Nullable
    IssuerCodeTable codeTable() {
        if (codeTable == null) return null;
        try {
            return IssuerCodeTable.parse(codeTable);
        } catch (CardDataException notOne) {
            return null;
        }
    }
}
