// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.List;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.Afl;
import lydian.tlv.data.CvmCondition;
import lydian.tlv.data.CvmList;
import lydian.tlv.data.CvmMethod;
import lydian.tlv.data.CvmRule;
import lydian.tlv.data.IssuerApplicationData;
import lydian.tlv.data.IssuerScriptResults;
import lydian.tlv.data.RecordRange;
import lydian.tlv.data.ThirdPartyData;
import lydian.tlv.data.TransactionLogFormat;
import lydian.tlv.dictionary.DataElement;
import lydian.tlv.dol.Dol;
import lydian.tlv.dol.DolEntry;

/** Values that have parts of their own. */
final class Structured {
    private Structured() {}

    static void explain(Part part, String type, Object typed, ElementDecoder elements) {
        switch (type) {
            case "lydian.tlv.data.Afl" -> records(part, (Afl) typed);
            case "lydian.tlv.data.CvmList" -> rules(part, (CvmList) typed, elements.surroundings());
            case "lydian.tlv.data.IssuerApplicationData" -> issuerData(part, (IssuerApplicationData) typed);
            case "lydian.tlv.data.IssuerScriptResults" -> scriptResults(part, (IssuerScriptResults) typed);
            case "lydian.tlv.data.ThirdPartyData" -> thirdParty(part, (ThirdPartyData) typed);
            case "lydian.tlv.data.TransactionLogFormat" ->
                dataObjectList(part, ((TransactionLogFormat) typed).bytes(), elements);
            default -> {
                // a type that says no more than its bits do
            }
        }
    }

    static void records(Part part, Afl afl) {
        List<RecordRange> ranges = afl.ranges();
        for (int i = 0; i < ranges.size(); i++) {
            RecordRange range = ranges.get(i);
            boolean one = range.first() == range.last();
            String records = one ? "record " + range.first() : "records " + range.first() + " to " + range.last();
            part.add(Part.field("file " + range.sfi(), "")
                    .value(range.bytes().hex())
                    .meaning(records + authenticated(range)));
        }
    }

    private static String authenticated(RecordRange range) {
        int records = range.authenticated();
        if (records == 0) return "";
        if (records == range.count()) return ", authenticated offline";
        return ", the first " + (records == 1 ? "" : records + " ") + "of them authenticated offline";
    }

    private static void rules(Part part, CvmList list, Surroundings surroundings) {
        if (list.x() != 0) part.add(amount("X", list.x(), surroundings));
        if (list.y() != 0) part.add(amount("Y", list.y(), surroundings));
        List<CvmRule> rules = list.rules();
        for (int i = 0; i < rules.size(); i++) {
            CvmRule rule = rules.get(i);
            Optional<CvmMethod> method = rule.method();
            Optional<CvmCondition> condition = rule.condition();
            String then = rule.continueIfUnsuccessful() ? "; if that fails, the next rule" : "; if that fails, no more";
            String what = method.isPresent() ? method.get().title() : "method reserved or of a payment system";
            String when = condition.isPresent() ? condition.get().title() : "condition reserved or of a payment system";
            part.add(Part.field("rule " + (i + 1), "")
                    .value(rule.bytes().hex())
                    .meaning(what + " - " + lowerFirst(when) + then));
        }
    }

    private static Part amount(String name, long minorUnits, Surroundings surroundings) {
        return Part.field("amount " + name, "").meaning(surroundings.applicationAmount(minorUnits));
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static void issuerData(Part part, IssuerApplicationData data) {
        part.meaning(data.format().title());
        List<IssuerApplicationData.Part> fields = data.parts();
        if (fields.size() < 2) return;
        for (int i = 0; i < fields.size(); i++) {
            IssuerApplicationData.Part field = fields.get(i);
            Part shown = Part.field("", field.title()).value(field.value().hex());
            if (field.title().equals("Card verification results")
                    && data.verificationResults().isPresent()) {
                List<String> meanings = data.verificationResults().get().meanings();
                for (int m = 0; m < meanings.size(); m++) shown.add(Part.field("", meanings.get(m)));
            }
            part.add(shown);
        }
    }

    private static void scriptResults(Part part, IssuerScriptResults results) {
        List<IssuerScriptResults.Result> all = results.results();
        for (int i = 0; i < all.size(); i++) {
            IssuerScriptResults.Result result = all.get(i);
            String where = result.command() == 0 ? "" : ", command " + result.command();
            part.add(Part.field("script " + result.identifier().hex(), "")
                    .value(result.bytes().hex())
                    .meaning(result.outcome().title() + where));
        }
    }

    private static void thirdParty(Part part, ThirdPartyData data) {
        part.add(Part.field("", "Country").value(data.countryCode().hex()));
        part.add(Part.field("", "Third party").value(data.bytes().slice(2, 2).hex()));
        if (data.deviceType().isPresent()) {
            part.add(Part.field("", "Device type").text(data.deviceType().get()));
        }
        part.add(Part.field("", "Proprietary data").value(data.proprietaryData().hex()));
    }

    /** Whether the value of an element is a data object list. */
    static boolean isDataObjectList(DataElement<?> element) {
        String name = element.name();
        return !name.endsWith("Related Data")
                && (name.contains("Data Object List") || name.endsWith("DOL") || name.endsWith("DOL1"));
    }

    static void dataObjectList(Part part, Bytes value, ElementDecoder elements) {
        try {
            part.meaning("asks for " + lines(part, Dol.parse(value), elements) + " bytes");
        } catch (CardDataException refused) {
            elements.redaction().showUnread(part, value).complain("not a data object list: " + refused.getMessage());
        }
    }

    /** Adds a part for each line; the length of the data asked for. */
    static int lines(Part part, Dol dol, ElementDecoder elements) {
        List<DolEntry> entries = dol.entries();
        for (int i = 0; i < entries.size(); i++) {
            DolEntry entry = entries.get(i);
            DataElement<?> element = elements.element(entry.tag(), 0, entry.length());
            part.add(elements.head(element).at(-1, entry.length()));
        }
        return dol.dataLength();
    }
}
