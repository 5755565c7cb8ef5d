// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.vectors.VectorCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The independent vectors of the values with codes and bits. */
class CodedValueVectorsTest {
    static List<VectorCase> bitFields() {
        return VectorCase.of("tag-values", "tvr", "aip", "terminal-capabilities", "ttq");
    }

    static List<VectorCase> cvmLists() {
        return VectorCase.of("tag-values", "cvm-list");
    }

    static List<VectorCase> badCvmLists() {
        return VectorCase.of("tag-values", "cvm-list-reject");
    }

    static List<VectorCase> cvmResults() {
        return VectorCase.of("tag-values", "cvm-results");
    }

    static List<VectorCase> locators() {
        return VectorCase.of("tag-values", "afl");
    }

    static List<VectorCase> issuerData() {
        return VectorCase.of("tag-values", "iad");
    }

    static List<VectorCase> visaResults() {
        return VectorCase.of("tag-values", "visa-cvr");
    }

    static List<VectorCase> mobileResults() {
        return VectorCase.of("tag-values", "mobile-cvm");
    }

    static List<VectorCase> applications() {
        return VectorCase.of("tag-values", "aid-info");
    }

    @Test
    void allAreThere() {
        assertThat(List.of(
                        bitFields(),
                        cvmLists(),
                        badCvmLists(),
                        cvmResults(),
                        locators(),
                        issuerData(),
                        visaResults(),
                        mobileResults(),
                        applications()))
                .noneMatch(List::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("bitFields")
    void bitsHaveTheirPlacesAndNames(VectorCase vector) {
        List<? extends NamedBit> bits = bitField(vector).bits();
        List<List<Long>> places = new ArrayList<>();
        for (NamedBit bit : bits) places.add(List.of((long) bit.byteNumber(), (long) bit.bit()));
        assertThat(places).isEqualTo(vector.expected().get("bits_set"));
        for (String meaning : strings(vector, "meanings")) {
            assertThat(bits).anyMatch(bit -> bit.title().equalsIgnoreCase(meaning));
        }
        for (String part : strings(vector, "includes")) {
            assertThat(bits).anyMatch(bit -> words(bit.title()).containsAll(words(part)));
        }
    }

    private static BitField<?, ?> bitField(VectorCase vector) {
        Bytes value = vector.hex("value");
        return switch (vector.op()) {
            case "tvr" -> Tvr.parse(value);
            case "aip" -> Aip.parse(value);
            case "terminal-capabilities" -> TerminalCapabilities.parse(value);
            default -> Ttq.parse(value);
        };
    }

    @ParameterizedTest
    @MethodSource("cvmLists")
    void listHasItsAmountsAndRules(VectorCase vector) {
        CvmList list = CvmList.parse(vector.hex("value"));
        assertThat(list.x()).isEqualTo(vector.expected().get("x"));
        assertThat(list.y()).isEqualTo(vector.expected().get("y"));
        List<Map<String, @Nullable Object>> rules = maps(vector, "rules");
        assertThat(list.rules()).hasSameSizeAs(rules);
        for (int i = 0; i < rules.size(); i++) assertRule(list.rules().get(i), rules.get(i));
    }

    private static void assertRule(CvmRule rule, Map<String, @Nullable Object> expected) {
        assertThat(Bytes.ofInts(rule.code()).hex()).isEqualTo(expected.get("code"));
        assertThat(Bytes.ofInts(rule.conditionCode()).hex()).isEqualTo(expected.get("condition"));
        if (expected.containsKey("cvm_number")) {
            assertThat((long) rule.methodCode()).isEqualTo(expected.get("cvm_number"));
            assertThat(rule.continueIfUnsuccessful()).isEqualTo(expected.get("apply_next_if_unsuccessful"));
        }
        if (expected.containsKey("cvm")) {
            assertThat(words(rule.method().orElseThrow(AssertionError::new).title()))
                    .containsAll(words(String.valueOf(expected.get("cvm"))));
            assertThat(rule.continueIfUnsuccessful() ? "next" : "fail").isEqualTo(expected.get("on_failure"));
        }
    }

    @ParameterizedTest
    @MethodSource("badCvmLists")
    void badListIsRefused(VectorCase vector) {
        assertThatExceptionOfType(CardDataException.class).isThrownBy(() -> CvmList.parse(vector.hex("value")));
    }

    @ParameterizedTest
    @MethodSource("cvmResults")
    void resultsHaveTheirNames(VectorCase vector) {
        CvmResults results = CvmResults.parse(vector.hex("value"));
        assertThat(results.method().map(CvmMethod::title)).hasValueSatisfying(same(vector, "cvm"));
        assertThat(results.condition().map(CvmCondition::title)).hasValueSatisfying(same(vector, "condition"));
        assertThat(results.result().map(CvmResults.Result::title)).hasValueSatisfying(same(vector, "result"));
    }

    private static Consumer<String> same(VectorCase vector, String name) {
        return text -> assertThat(text)
                .isEqualToIgnoringCase(String.valueOf(vector.expected().get(name)));
    }

    @ParameterizedTest
    @MethodSource("locators")
    void locatorHasItsRanges(VectorCase vector) {
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        for (RecordRange range : Afl.parse(vector.hex("value")).ranges()) {
            found.add(Map.of(
                    "sfi", (long) range.sfi(),
                    "first", (long) range.first(),
                    "last", (long) range.last(),
                    "oda", (long) range.authenticated()));
        }
        assertThat(found).isEqualTo(vector.expected().get("entries"));
    }

    @ParameterizedTest
    @MethodSource("issuerData")
    void issuerDataHasItsParts(VectorCase vector) {
        IssuerApplicationData data = IssuerApplicationData.parse(vector.hex("value"));
        assertThat(data.format().scheme()).isEqualTo(vector.expected().get("format"));
        assertPart(
                vector,
                "dki",
                Optional.of(Bytes.ofInts(data.derivationKeyIndex().orElse(0))));
        assertPart(
                vector, "cvn", Optional.of(Bytes.ofInts(data.cryptogramVersion().orElse(0))));
        assertPart(vector, "cvr", data.cvr());
        assertPart(vector, "discretionary", data.discretionary());
        assertPart(vector, "dac_or_idn", data.dacOrIccDynamicNumber());
        assertPart(vector, "counters", data.counters());
    }

    private static void assertPart(VectorCase vector, String name, Optional<Bytes> found) {
        assertThat(found.map(Bytes::hex).orElse(null))
                .isEqualTo(vector.expected().get(name));
    }

    @ParameterizedTest
    @MethodSource("visaResults")
    void visaResultsHaveTheirMeanings(VectorCase vector) {
        List<String> found = new ArrayList<>();
        for (String meaning : VisaCvr.parse(vector.hex("value")).meanings())
            found.add(meaning.toLowerCase(Locale.ROOT));
        for (String meaning : strings(vector, "meanings")) assertThat(found).contains(meaning.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("mobileResults")
    void mobileResultsHaveTheirMeanings(VectorCase vector) {
        String meaning = String.valueOf(vector.expected().get("contains"));
        assertThat(MobileCvmResults.parse(vector.hex("value")).meanings()).anyMatch(meaning::equalsIgnoreCase);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void applicationHasItsSchemeAndProduct(VectorCase vector) {
        Optional<CardProduct> found = AidRegistry.find(Aid.parse(vector.hex("value")));
        assertThat(found.map(CardProduct::scheme).orElse(null))
                .isEqualTo(vector.expected().get("scheme"));
        assertThat(found.flatMap(CardProduct::product).orElse(null))
                .isEqualTo(vector.expected().get("product"));
    }

    /** The words of a text, whatever stands between them. */
    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(VectorCase vector, String name) {
        Object value = vector.expected().get(name);
        return value == null ? List.of() : (List<String>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> maps(VectorCase vector, String name) {
        Object value = vector.expected().get(name);
        return value == null ? List.of() : (List<Map<String, @Nullable Object>>) value;
    }
}
