// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.Afl;
import lydian.tlv.data.ApplicationPriority;
import lydian.tlv.data.CardholderIdType;
import lydian.tlv.data.Cid;
import lydian.tlv.data.Country;
import lydian.tlv.data.CountryCode;
import lydian.tlv.data.Currency;
import lydian.tlv.data.CurrencyCode;
import lydian.tlv.data.CvmCondition;
import lydian.tlv.data.CvmList;
import lydian.tlv.data.CvmMethod;
import lydian.tlv.data.CvmResults;
import lydian.tlv.data.CvmRule;
import lydian.tlv.data.EmvDate;
import lydian.tlv.data.IssuerApplicationData;
import lydian.tlv.data.MobileCvmResults;
import lydian.tlv.data.NumericFormat;
import lydian.tlv.data.RecordRange;

/** Values of codes, lists and numbers. */
final class CodedValueReaders {
    private CodedValueReaders() {}

    static void addTo(Map<String, TagValuesKind.Reader> readers) {
        readers.put("cvm-list", CodedValueReaders::cvmList);
        readers.put("cvm-results", CodedValueReaders::cvmResults);
        readers.put("afl", CodedValueReaders::afl);
        readers.put("iad", CodedValueReaders::issuerApplicationData);
        readers.put("cid", CodedValueReaders::cid);
        readers.put(
                "mobile-cvm",
                (value, inputs, comparison) -> BitFieldReaders.said(
                        comparison, MobileCvmResults.parse(value).meanings()));
        readers.put(
                "upi-id-type",
                (value, inputs, comparison) -> BitFieldReaders.said(
                        comparison, List.of(CardholderIdType.parse(value).title())));
        readers.put("country", CodedValueReaders::country);
        readers.put("currency", CodedValueReaders::currency);
        readers.put(
                "date",
                (value, inputs, comparison) ->
                        comparison.text("date", EmvDate.parse(value).toString()));
        readers.put("application-priority", CodedValueReaders::priority);
        readers.put("format-n", digits(NumericFormat.NUMERIC));
        readers.put("format-cn", digits(NumericFormat.COMPRESSED_NUMERIC));
    }

    private static Comparison cvmList(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        CvmList list = CvmList.parse(value);
        comparison.number("x", list.x()).number("y", list.y());
        List<CvmRule> rules = list.rules();
        return comparison.list("rules", rules.size(), (i, rule) -> {
            CvmRule ours = rules.get(i);
            rule.hex("code", Bytes.ofInts(ours.code()))
                    .hex("condition", Bytes.ofInts(ours.conditionCode()))
                    .number("cvm_number", (long) ours.methodCode())
                    .truth("apply_next_if_unsuccessful", ours.continueIfUnsuccessful())
                    .title("on_failure", ours.continueIfUnsuccessful() ? "continue apply next" : "fail", ON_FAILURE)
                    .title("cvm", ours.method().map(CvmMethod::title).orElse(null), methods())
                    .title(
                            "condition_text",
                            ours.condition().map(CvmCondition::title).orElse(null),
                            conditions());
        });
    }

    private static final List<String> ON_FAILURE = List.of("fail", "continue apply next");

    private static Comparison cvmResults(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        CvmResults results = CvmResults.parse(value);
        List<String> endings = new ArrayList<>();
        for (CvmResults.Result result : CvmResults.Result.values()) endings.add(result.title());
        Optional<CvmMethod> performed = results.method();
        // Of a code without a method, 3F, some say that none was performed and some that it is unknown.
        Comparison method = performed.isPresent()
                ? comparison.title("cvm", performed.get().title(), methods())
                : comparison.among("cvm", List.of("No CVM performed", "Unknown"));
        return method.title(
                        "condition",
                        results.condition().map(CvmCondition::title).orElse(null),
                        conditions())
                .title("result", results.result().map(CvmResults.Result::title).orElse(null), endings);
    }

    private static List<String> methods() {
        List<String> titles = new ArrayList<>();
        for (CvmMethod method : CvmMethod.values()) titles.add(method.title());
        return titles;
    }

    private static List<String> conditions() {
        List<String> titles = new ArrayList<>();
        for (CvmCondition condition : CvmCondition.values()) titles.add(condition.title());
        return titles;
    }

    private static Comparison afl(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        List<RecordRange> ranges = Afl.parse(value).ranges();
        return comparison.list("entries", ranges.size(), (i, entry) -> {
            RecordRange range = ranges.get(i);
            entry.number("sfi", (long) range.sfi())
                    .number("first", (long) range.first())
                    .number("last", (long) range.last())
                    .number("oda", (long) range.authenticated());
        });
    }

    private static Comparison issuerApplicationData(Bytes value, Json inputs, Comparison comparison)
            throws VectorException {
        IssuerApplicationData data = IssuerApplicationData.parse(value);
        List<String> meanings = new ArrayList<>();
        data.verificationResults().ifPresent(results -> meanings.addAll(results.meanings()));
        comparison
                .among("format", List.of(data.format().scheme(), data.format().title()))
                .hex("dki", Bytes.ofInts(data.derivationKeyIndex().orElseThrow(CodedValueReaders::unknownFormat)))
                .hex("cvn", Bytes.ofInts(data.cryptogramVersion().orElseThrow(CodedValueReaders::unknownFormat)))
                .hex("cvr", data.cvr().orElse(null))
                .hex("dac_or_idn", data.dacOrIccDynamicNumber().orElse(null))
                .hex("counters", data.counters().orElse(null))
                .hex("discretionary", data.discretionary().orElse(null));
        for (IssuerApplicationData.Part part : data.parts()) {
            if (part.title().equals("Length") && part.offset() == 0) {
                comparison.number("length", (long) part.value().u8(0));
            }
        }
        return BitFieldReaders.said(comparison, meanings);
    }

    private static CardDataException unknownFormat() {
        return new CardDataException("a format that is not known");
    }

    private static Comparison cid(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        Cid cid = Cid.parse(value);
        List<String> meanings =
                new ArrayList<>(List.of(cid.type().title(), cid.type().name()));
        cid.reason().ifPresent(reason -> meanings.add(reason.title()));
        return BitFieldReaders.said(comparison.among("type", meanings), meanings)
                .truth("advice_required", cid.adviceRequired());
    }

    private static Comparison country(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        Optional<Country> country = CountryCode.parse(value).country();
        comparison
                .text("alpha3", country.map(Country::alpha3).orElse(null))
                .text("alpha2", country.map(Country::alpha2).orElse(null));
        return comparison.expects("name")
                ? comparison.among(
                        "name", List.of(country.map(Country::toString).orElse("")))
                : comparison;
    }

    private static Comparison currency(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        Optional<Currency> currency = CurrencyCode.parse(value).currency();
        String code = currency.map(Currency::code).orElse(null);
        return comparison
                .text("alpha3", code)
                .text("alpha", code)
                .text("code", code)
                .number(
                        "exponent",
                        currency.map(known -> (long) known.exponent()).orElse(null));
    }

    private static Comparison priority(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        ApplicationPriority priority = ApplicationPriority.parse(value);
        return comparison
                .number("priority", (long) priority.priority())
                .truth("needs_confirmation", priority.needsConfirmation())
                .truth("may_select_without_confirmation", !priority.needsConfirmation());
    }

    private static TagValuesKind.Reader digits(NumericFormat format) {
        return (value, inputs, comparison) -> {
            if (inputs.at("text").present()) {
                int length = (int) inputs.at("length").number();
                comparison.hex("hex", format.encode(inputs.at("text").text(), length));
            } else {
                comparison.text("text", format.decode(value)).text("digits", format.decode(value));
            }
            return comparison;
        };
    }
}
