// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lydian.tlv.TlvTag;
import org.junit.jupiter.api.Test;

/** The dictionary against facts that others gathered. Where it differs, it says why. */
class IndependentFactsTest {
    private static final List<Fact> FACTS = facts();

    /** What the facts mix from several schemes in one line; the lines for each scheme are checked as they are. */
    private static final Map<String, String> MIXED = Map.ofEntries(
            Map.entry("9F51", "the format of Mastercard's DRDOL under the name of Visa's currency code"),
            Map.entry("9F53", "the format of Mastercard's category code under the name of Visa's limit"),
            Map.entry("9F54", "the length of Mastercard's DS ODS Card under the name of Visa's limit"),
            Map.entry("9F57", "no length, which the line for Visa has"),
            Map.entry("9F5C", "the format of Mastercard's operator ID under the name of Visa's limit"),
            Map.entry("9F5D", "the format of Mastercard's capabilities under the name of Visa's amount"),
            Map.entry("9F5E", "the format of Mastercard's DS ID under the name of Visa's limit"),
            Map.entry("9F63", "the length of Mastercard's PUNATC under the name of Visa's counter"),
            Map.entry("9F6B", "the length of Mastercard's track 2 under the name of Visa's limit"),
            Map.entry("9F6D", "the length of Mastercard's version number under the name of Visa's threshold"),
            Map.entry("9F74", "the format of UnionPay's code under the name of Mastercard's envelope"),
            Map.entry("9F7B", "no length, which the line for UnionPay has"));

    /** Names that are descriptions, or spell an abbreviation that the Book writes out. */
    private static final Map<String, String> RENAMED = Map.of(
            "TTQ held per combination; bits B2b8 and B2b7 reset at pre-processing",
                    "Terminal Transaction Qualifiers (TTQ)",
            "Form factor related (vendor kernel)", "Form Factor Indicator",
            "RR Time Excess", "Relay Resistance Time Excess",
            "Terminal Expected Time For RR C-APDU", "Terminal Expected Transmission Time For Relay Resistance C-APDU",
            "Terminal Expected Time For RR R-APDU", "Terminal Expected Transmission Time For Relay Resistance R-APDU",
            "RR Transmission Time Mismatch Threshold", "Relay Resistance Transmission Time Mismatch Threshold",
            "ICC Public Key Certificate for ODE (ECC)", "Integrated Circuit Card (ICC) Public Key Certificate for ODE");

    /** Bits that the facts call reserved or another kernel's, and one that they write as a mask. */
    private static final Set<String> OTHERWISE =
            Set.of("9F34 1.40", "9F8207 1.3", "9F8208 1.3", "DF811F 1.5", "9F820A 1.8", "9F820A 1.7", "9F820A 1.4");

    /** One line of the facts: an element as a whole, or one meaning of its tag. */
    private record Fact(
            String kind,
            String tag,
            String name,
            String format,
            String min,
            String max,
            List<String> templates,
            List<String> kernels,
            List<String> bits) {
        List<DataElement<?>> meanings() {
            return Dictionary.find(TlvTag.parse(tag)).orElseThrow().meanings();
        }

        <T> Set<T> all(Function<DataElement<?>, Stream<T>> what) {
            return meanings().stream().flatMap(what).collect(Collectors.toSet());
        }
    }

    private static List<Fact> facts() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                IndependentFactsTest.class.getResourceAsStream("independent-facts.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(c -> new Fact(c[0], c[1], c[2], c[3], c[4], c[5], words(c[6]), words(c[7]), words(c[8])))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> words(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }

    @Test
    void all325ElementsAreHere() {
        assertThat(FACTS.stream().filter(fact -> fact.kind().equals("element")).map(Fact::tag))
                .hasSize(325)
                .allSatisfy(
                        tag -> assertThat(Dictionary.find(TlvTag.parse(tag))).isPresent());
    }

    @Test
    void formatAndLengthAreThoseOfAMeaning() {
        assertThat(FACTS.stream().filter(fact -> !fact.kind().equals("element") || !MIXED.containsKey(fact.tag())))
                .allSatisfy(fact -> assertThat(fact.meanings()).anyMatch(meaning -> agrees(meaning, fact)));
    }

    /** Ours may be wider by what another witness says, or narrower by a step from one length to the next. */
    private static boolean agrees(DataElement<?> meaning, Fact fact) {
        Lengths lengths = meaning.lengths();
        boolean format =
                fact.format().isEmpty() || fact.format().equals(meaning.format().notation());
        boolean shortest = fact.min().isEmpty() || lengths.min() <= Math.max(Integer.parseInt(fact.min()), 4);
        boolean longest = fact.max().isEmpty() || lengths.max() >= Integer.parseInt(fact.max());
        boolean fixed = !lengths.isFixed()
                || fact.min().equals(fact.max())
                || fact.name().equals("Merchant Custom Data");
        return format && shortest && longest && (fixed || fact.min().isEmpty());
    }

    @Test
    void kernelsAreKernelsOfTheTag() {
        assertThat(FACTS)
                .allSatisfy(fact -> assertThat(
                                fact.all(meaning -> meaning.rulebooks().stream().map(Rulebook::title)))
                        .containsAll(fact.kernels()));
    }

    @Test
    void templatesAreTemplatesOfTheTag() {
        assertThat(FACTS)
                .allSatisfy(fact -> assertThat(
                                fact.all(meaning -> meaning.templates().stream().map(TlvTag::hex)))
                        .containsAll(fact.templates()));
    }

    @Test
    void bitsHaveNames() {
        assertThat(FACTS).allSatisfy(fact -> {
            Set<String> bits = fact.all(meaning -> meaning.bits().stream().map(IndependentFactsTest::place));
            assertThat(fact.bits())
                    .allSatisfy(bit -> assertThat(bits.contains(bit) || OTHERWISE.contains(fact.tag() + " " + bit))
                            .as(bit)
                            .isTrue());
        });
    }

    private static String place(NamedBits field) {
        String mask = String.format(Locale.ROOT, "%0" + 2 * field.byteCount() + "X", field.mask());
        return field.byteNumber() + "." + (field.isBit() ? field.bit() : mask);
    }

    @Test
    void namesAreNamesOfTheTag() {
        assertThat(FACTS)
                .allSatisfy(fact -> assertThat(fact.meanings())
                        .anyMatch(meaning -> isSame(meaning.name(), RENAMED.getOrDefault(fact.name(), fact.name()))));
    }

    /** "X -- ABC", "X (ABC)", "X" and "ABC" are the same name, and so is "X" with a word more. */
    private static boolean isSame(String ours, String theirs) {
        String full = letters(theirs.replaceAll(" -- .*$", "").replaceAll("\\(.*?\\)", ""));
        return letters(ours).contains(full) || full.contains(letters(ours.replaceAll("\\(.*?\\)", "")));
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
