// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvTag;
import lydian.tlv.dictionary.DictionarySource.Element;
import lydian.tlv.dictionary.DictionarySource.Meaning;
import org.junit.jupiter.api.Test;

/** What the hand-kept files say is what the dictionary says. */
class DictionaryFilesTest {
    private static final List<Element> ELEMENTS = DictionarySource.read();

    @Test
    void theDictionaryHasTheTagsOfTheFilesAndNoOthers() {
        assertThat(Dictionary.elements())
                .extracting(DataElement::tag)
                .isEqualTo(ELEMENTS.stream().map(Element::tag).toList());
    }

    @Test
    void everyMeaningSaysWhatItsBlockSays() {
        assertThat(ELEMENTS).allSatisfy(element -> {
            List<DataElement<?>> meanings =
                    Dictionary.find(element.tag()).orElseThrow().meanings();

            assertThat(meanings).hasSameSizeAs(element.meanings());
            for (int i = 0; i < meanings.size(); i++) {
                assertSame(meanings.get(i), element.meanings().get(i));
            }
        });
    }

    private static void assertSame(DataElement<?> found, Meaning told) {
        assertThat(found.name()).isEqualTo(told.name());
        assertThat(found.format().notation()).isEqualTo(told.format().isEmpty() ? "var" : told.format());
        assertThat(found.lengths()).isEqualTo(Lengths.parse(told.lengths()));
        assertThat(found.privacy()).isEqualTo(Privacy.valueOf(told.privacy().toUpperCase(Locale.ROOT)));
        assertThat(found.confidence())
                .isEqualTo(Confidence.valueOf(told.confidence().toUpperCase(Locale.ROOT)));
        assertThat(found.templates()).extracting(TlvTag::hex).isEqualTo(words(told.templates(), " "));
        assertThat(found.rulebooks())
                .extracting(Rulebook::title)
                .containsExactlyInAnyOrderElementsOf(words(told.rulebooks(), " "));
        assertThat(found.sources())
                .extracting(source -> source == Source.DATA_EXCHANGE ? "exchange" : source.title())
                .containsExactlyInAnyOrderElementsOf(words(told.sources(), "/"));
        assertThat(found.note().orElse("")).isEqualTo(told.note());
        if (told.bits().stream().noneMatch(bit -> bit.startsWith("bits of"))) {
            assertThat(written(found.bits())).isEqualTo(told.bits());
        } else {
            assertThat(found.bits()).isNotEmpty();
        }
    }

    private static List<String> words(String words, String between) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(between));
    }

    /** The way back, so that no bit and no value gets lost. */
    private static List<String> written(List<NamedBits> fields) {
        List<String> lines = new ArrayList<>();
        for (NamedBits field : fields) {
            int last = field.byteNumber() + field.byteCount() - 1;
            String place = field.byteNumber() + (field.byteCount() == 1 ? "" : "-" + last);
            String digits = "%0" + 2 * field.byteCount() + "X";
            lines.add(
                    place + "." + (field.isBit() ? field.bit() : digits.formatted(field.mask())) + " " + field.title());
            for (NamedBits.Value value : field.values())
                lines.add("=" + digits.formatted(value.value()) + " " + value.meaning());
        }
        return lines;
    }

    @Test
    void everyMeaningIsReadAsItsBlockSays() {
        Bytes value = Bytes.hex("0100");
        assertThat(ELEMENTS).allSatisfy(element -> {
            List<DataElement<?>> meanings =
                    Dictionary.find(element.tag()).orElseThrow().meanings();
            for (int i = 0; i < meanings.size(); i++) {
                String told = element.meanings().get(i).value().replaceAll("\\..*", "");
                assertThat(typeOf(meanings.get(i), value)).isIn(told.isEmpty() ? "Bytes" : told, "refused");
                assertThat(typeOf(meanings.get(i), value).equals("Bytes")).isEqualTo(told.isEmpty());
            }
        });
    }

    private static String typeOf(DataElement<?> element, Bytes value) {
        try {
            return element.read(value).getClass().getSimpleName();
        } catch (CardDataException refused) {
            assertThat(refused.tag()).isEqualTo(element.tag());
            return "refused";
        }
    }

    @Test
    void bitsOfAnotherElementAreTakenOver() {
        assertThat(EmvData.IAC_DEFAULT.bits()).isEqualTo(EmvData.TVR.bits());
        assertThat(EmvData.TAC_ONLINE.bits())
                .isEqualTo(
                        Dictionary.element(EmvTag.TVR, Context.of(Rulebook.C2)).bits())
                .isNotEqualTo(EmvData.TVR.bits());
        assertThat(EmvData.CARD_TVR.bits())
                .isEqualTo(
                        Dictionary.element(EmvTag.TVR, Context.of(Rulebook.C8)).bits());
    }

    @Test
    void aLineThatIsNothingIsRefused() {
        assertThatThrownBy(() -> DictionarySource.parse(List.of("5A PAN | A PAN | cn 0..10 | card | -")))
                .hasMessageContaining("5 columns");
        assertThatThrownBy(() -> DictionarySource.parse(
                        List.of("5A PAN | A PAN | cn 0..10 | card | - | -", "  1.9 No such bit")))
                .hasMessageContaining("1.9");
        assertThatThrownBy(() -> DictionarySource.parse(List.of("5A5A PAN | A PAN | cn 0..10 | card | - | -")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
