// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.Aid;
import lydian.tlv.data.AidRegistry;
import lydian.tlv.data.Amount;
import lydian.tlv.data.Atc;
import lydian.tlv.data.CardProduct;
import lydian.tlv.data.Country;
import lydian.tlv.data.CountryCode;
import lydian.tlv.data.CountryLetters;
import lydian.tlv.data.Currency;
import lydian.tlv.data.CurrencyCode;
import lydian.tlv.data.IssuerCodeTable;
import lydian.tlv.data.LanguagePreference;
import lydian.tlv.dictionary.DataElement;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dictionary.Format;
import org.jspecify.annotations.Nullable;

/** Says what a value means that the library has read, beyond its bits. */
final class TypedValues {
    private final Surroundings surroundings;
    private final ElementDecoder elements;

    TypedValues(Surroundings surroundings, ElementDecoder elements) {
        this.surroundings = surroundings;
        this.elements = elements;
    }

    /**
     * Adds what a value means to its part.
     *
     * @param typed what it was read as; the value itself if it has no type, or was refused
     * @param hidden whether the value must not be told
     */
    void explain(Part part, DataElement<?> element, Object typed, Bytes value, boolean hidden) {
        if (hidden) return;
        if (typed == value) {
            plain(part, element, value);
        } else {
            // By name: instanceof would load each class, which takes longer than all the rest.
            typed(part, typed.getClass().getName(), typed, value);
        }
    }

    private void typed(Part part, String type, Object typed, Bytes value) {
        switch (type) {
            case "lydian.tlv.data.Amount" -> part.meaning(surroundings.amount((Amount) typed));
            case "lydian.tlv.data.CurrencyCode" -> part.meaning(currency((CurrencyCode) typed));
            case "lydian.tlv.data.CountryCode" ->
                part.meaning(country(((CountryCode) typed).country().orElse(null)));
            case "lydian.tlv.data.CountryLetters" ->
                part.meaning(country(((CountryLetters) typed).country().orElse(null)));
            case "lydian.tlv.data.Aid" -> part.meaning(product((Aid) typed));
            case "lydian.tlv.data.ApplicationName" -> part.text(name(part, value));
            case "lydian.tlv.data.Atc" -> part.meaning(Integer.toString(((Atc) typed).count()));
            case "lydian.tlv.data.LanguagePreference" ->
                part.meaning(String.join(", ", ((LanguagePreference) typed).languages()));
            case "lydian.tlv.data.EmvDate",
                    "lydian.tlv.data.EmvTime",
                    "lydian.tlv.data.IssuerIdentifier",
                    "lydian.tlv.data.IssuerCodeTable" -> part.meaning(typed.toString());
            case "lydian.tlv.data.CardholderName", "lydian.tlv.data.Track1" -> part.text(text(value));
            case "lydian.tlv.data.PosEntryMode",
                    "lydian.tlv.data.TransactionType",
                    "lydian.tlv.data.TerminalType",
                    "lydian.tlv.data.ServiceCode",
                    "lydian.tlv.data.Cid",
                    "lydian.tlv.data.LogEntry",
                    "lydian.tlv.data.MobileCvmResults",
                    "lydian.tlv.data.CardholderIdType" -> {
                // the bit table has said it
            }
            case "java.lang.Integer" -> {
                if (part.meaning() == null && part.bits().isEmpty()) part.meaning(typed.toString());
            }
            default -> Structured.explain(part, type, typed, elements);
        }
    }

    /** A value without a type of its own: as its format says. */
    private void plain(Part part, DataElement<?> element, Bytes value) {
        if (value.isEmpty() || part.meaning() != null) return;
        if (Structured.isDataObjectList(element)) {
            Structured.dataObjectList(part, value, elements);
            return;
        }
        switch (element.tag()) {
            case EmvTag.DF_NAME -> dfName(part, value);
            case EmvTag.RESPONSE_FORMAT_1 -> ResponseFormat1.explain(part, value, elements);
            default -> {
                if (isText(element.format(), value)) part.text(text(value));
                else if (element.format() == Format.NUMERIC && value.u8(0) == 0) part.meaning(number(value));
            }
        }
    }

    private static boolean isText(Format format, Bytes value) {
        return switch (format) {
            case ALPHABETIC, ALPHANUMERIC, ALPHANUMERIC_SPECIAL -> true;
            case VARIABLE, BINARY -> value.length() > 3 && looksLikeText(value);
            default -> false;
        };
    }

    static boolean looksLikeText(Bytes value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.u8(i) < ' ' || value.u8(i) > '~') return false;
        }
        return true;
    }

    /** Card's text, one character a byte. */
    private static String text(Bytes value) {
        return value.text(StandardCharsets.ISO_8859_1);
    }

    /** A number without its leading zeros; empty if it is none. */
    private static String number(Bytes value) {
        String hex = value.hex();
        int from = 0;
        while (from < hex.length() - 1 && hex.charAt(from) == '0') from++;
        for (int i = from; i < hex.length(); i++) {
            if (hex.charAt(i) > '9') return "";
        }
        return hex.substring(from);
    }

    private String name(Part part, Bytes value) {
        IssuerCodeTable table = surroundings.codeTable();
        boolean preferred = part.label().equals("9F12");
        return table == null || !preferred ? text(value) : table.decode(value);
    }

    private static void dfName(Part part, Bytes value) {
        if (looksLikeText(value)) {
            part.text(text(value));
            return;
        }
        try {
            part.meaning(product(Aid.parse(value)));
        } catch (CardDataException noAid) {
            part.meaning("not an application identifier");
        }
    }

    static String product(Aid aid) {
        Optional<CardProduct> product = AidRegistry.find(aid);
        return product.isPresent() ? product.get().toString() : "";
    }

    private static String currency(CurrencyCode code) {
        Optional<Currency> currency = code.currency();
        if (!currency.isPresent()) return "not a currency of ISO 4217";
        return currency.get().code() + " " + currency.get().name();
    }

    private static String country(@Nullable Country country) {
        if (country == null) return "not a country of ISO 3166";
        return country.alpha2() + " " + country.name();
    }
}
