// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lydian.tlv.TlvTag;
import org.junit.jupiter.api.Test;

/** What must hold for every meaning of every tag. */
class DictionaryRulesTest {
    /** Not templates by their tag, but data objects are in them. */
    private static final Set<Integer> LISTS =
            Set.of(EmvTag.RESPONSE_FORMAT_1, EmvTag.CARD_BIT_GROUP_TEMPLATE, EmvTag.COMMAND_TEMPLATE);

    private static Stream<DataElement<?>> meanings() {
        return Dictionary.elements().stream().flatMap(element -> element.meanings().stream());
    }

    @Test
    void aTemplateByItsTagIsATemplateByItsFormat() {
        assertThat(meanings())
                .allSatisfy(element -> assertThat(element.format() == Format.CONSTRUCTED)
                        .isEqualTo(TlvTag.isConstructed(element.tag())));
    }

    @Test
    void nameAndNoteArePlainText() {
        assertThat(meanings()).allSatisfy(element -> {
            assertThat(element.name()).matches("[A-Za-z][A-Za-z0-9 ,.()'/-]*[A-Za-z0-9)]");
            assertThat(element.note().orElse("None.")).matches("[A-Z][A-Za-z0-9 ,.:;()'/-]*\\.");
        });
    }

    @Test
    void theShortestAndTheLongestValueAreAllowed() {
        assertThat(meanings()).extracting(DataElement::lengths).allSatisfy(lengths -> {
            boolean unlimited = lengths.max() == Integer.MAX_VALUE;
            assertThat(lengths.allow(lengths.min())).isTrue();
            assertThat(unlimited || (lengths.allow(lengths.max()) && lengths.max() <= 261))
                    .isTrue();
        });
    }

    @Test
    void bitsAreInsideTheValueAndDoNotOverlap() {
        assertThat(meanings()).allSatisfy(element -> {
            int longest = Math.min(element.lengths().max(), 300);
            int[] taken = new int[longest + 1];
            for (NamedBits bits : element.bits()) {
                assertThat(bits.byteNumber()).isPositive();
                assertThat(bits.byteNumber() + bits.byteCount() - 1).isLessThanOrEqualTo(longest);
                for (int i = 0; i < bits.byteCount(); i++) {
                    int mask = bits.mask() >>> (8 * (bits.byteCount() - 1 - i)) & 0xFF;
                    assertThat(taken[bits.byteNumber() + i] & mask)
                            .as("%s", bits)
                            .isZero();
                    taken[bits.byteNumber() + i] |= mask;
                }
            }
        });
    }

    @Test
    void valuesAreInsideTheirMaskAndDifferent() {
        assertThat(meanings().flatMap(element -> element.bits().stream())).allSatisfy(bits -> {
            List<NamedBits.Value> values = bits.values();
            assertThat(bits.title()).matches("[A-Zf(].*");
            assertThat(values).extracting(NamedBits.Value::value).doesNotHaveDuplicates();
            assertThat(values).allSatisfy(value -> {
                assertThat(value.value() & ~bits.mask()).isZero();
                assertThat(value.meaning()).isNotBlank();
            });
        });
    }

    @Test
    void whatIsAroundAnElementIsATemplate() {
        assertThat(meanings())
                .allSatisfy(element -> assertThat(element.templates())
                        .doesNotHaveDuplicates()
                        .allSatisfy(tag -> {
                            assertThat(LISTS.contains(tag) || TlvTag.isConstructed(tag))
                                    .isTrue();
                            assertThat(Dictionary.find(tag)).isPresent();
                        }));
    }

    @Test
    void whatAKernelUsesHasASource() {
        assertThat(meanings().filter(element -> !element.rulebooks().isEmpty()))
                .allSatisfy(element -> assertThat(element.sources()).isNotEmpty());
    }

    @Test
    void whatAKernelUsesIsMoreThanAName() {
        assertThat(meanings().filter(element -> !element.rulebooks().isEmpty())).allSatisfy(element -> {
            boolean certain = element.confidence() != Confidence.LOW;
            boolean oneOfSeveral = element.meanings().size() > 1;
            // The tag itself is uncertain, and the note says so.
            boolean excused = element.tag() == EmvTag.UNIONPAY_CARD_FEATURE;
            assertThat(certain || oneOfSeveral || excused).isTrue();
        });
    }

    @Test
    void aMeaningInsideTemplatesHasTheRulesOfTheFirst() {
        for (DictionarySource.Element element : DictionarySource.read()) {
            for (DictionarySource.Meaning meaning : element.meanings()) {
                if (!meaning.scope().startsWith("in ")) continue;
                assertThat(meaning.rulebooks())
                        .isEqualTo(element.meanings().get(0).rulebooks());
                assertThat(meaning.scope()).isEqualTo("in " + meaning.templates());
            }
        }
    }
}
