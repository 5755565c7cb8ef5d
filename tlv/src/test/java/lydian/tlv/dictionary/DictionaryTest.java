// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.TlvTag;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private static final int UNKNOWN = 0x9F7001;

    @Test
    void findsAnElementByItsTag() {
        DataElement<?> aip = Dictionary.find(EmvTag.AIP).orElseThrow();

        assertThat(aip.tag()).isEqualTo(0x82);
        assertThat(aip.name()).isEqualTo("Application Interchange Profile (AIP)");
        assertThat(aip.isKnown()).isTrue();
        assertThat(aip.format()).isEqualTo(Format.BINARY);
        assertThat(aip.lengths()).isEqualTo(new Lengths(2, 2, 1));
        assertThat(aip.sources()).containsExactly(Source.CARD);
        assertThat(aip.privacy()).isEqualTo(Privacy.OPEN);
        assertThat(aip.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(aip.templates()).containsExactly(0x77, 0x80);
        assertThat(aip.rulebooks()).contains(Rulebook.CONTACT, Rulebook.C2).doesNotContain(Rulebook.C8, Rulebook.QR);
        assertThat(aip.bits()).hasSize(12);
        assertThat(aip.note()).hasValueSatisfying(note -> assertThat(note).contains("EMV 4.4"));
    }

    @Test
    void anUnknownTagIsNoErrorButAnElementThatSaysSo() {
        assertThat(Dictionary.find(UNKNOWN)).isEmpty();
        assertThat(Dictionary.find(UNKNOWN, Context.of(Rulebook.C2))).isEmpty();

        DataElement<?> unknown = Dictionary.element(UNKNOWN, Context.NONE);

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.tag()).isEqualTo(UNKNOWN);
        assertThat(unknown.name()).isEqualTo("Unknown");
        assertThat(unknown.format()).isEqualTo(Format.BINARY);
        assertThat(unknown.lengths()).isEqualTo(Lengths.ANY);
        assertThat(unknown.sources()).isEmpty();
        assertThat(unknown.comesFrom(Source.CARD)).isFalse();
        assertThat(unknown.belongsOn(Shelf.CARD)).isFalse();
        assertThat(unknown.privacy()).isEqualTo(Privacy.OPEN);
        assertThat(unknown.confidence()).isEqualTo(Confidence.LOW);
        assertThat(unknown.templates()).isEmpty();
        assertThat(unknown.rulebooks()).isEmpty();
        assertThat(unknown.bits()).isEmpty();
        assertThat(unknown.note()).isEmpty();
        assertThat(unknown.meanings()).isEqualTo(List.of(unknown));
        assertThat(unknown.read(Bytes.hex("0102"))).isEqualTo(Bytes.hex("0102"));
        assertThat(unknown).hasToString("9F7001 Unknown");
    }

    @Test
    void anUnknownTemplateIsATemplate() {
        assertThat(Dictionary.element(0xFF7F, Context.NONE).format()).isEqualTo(Format.CONSTRUCTED);
        assertThat(Dictionary.format(0xFF7F)).isEqualTo(Format.CONSTRUCTED);
        assertThat(Dictionary.format(UNKNOWN)).isEqualTo(Format.BINARY);
    }

    @Test
    void aTagOfFourBytesIsUnknownToo() {
        assertThat(Dictionary.element(0xDF818101, Context.NONE).isKnown()).isFalse();
        assertThat(Dictionary.element(0xDF818101, Context.NONE)).hasToString("DF818101 Unknown");
    }

    @Property
    void everyNumberHasAnElement(@ForAll int tag) {
        DataElement<?> element = Dictionary.element(tag, Context.of(Rulebook.C3).holding(4));

        assertThat(element.tag()).isEqualTo(tag);
        assertThat(element.name()).isNotEmpty();
        assertThat(element.isKnown()).isEqualTo(Dictionary.find(tag).isPresent());
    }

    @Test
    void allElementsComeInTheOrderOfTheirTags() {
        List<DataElement<?>> elements = Dictionary.elements();

        assertThat(elements.stream().mapToInt(DataElement::tag)).doesNotHaveDuplicates();
        assertThat(elements.stream().map(element -> Integer.toUnsignedLong(element.tag())))
                .isSorted();
        assertThat(elements).allSatisfy(element -> {
            assertThat(element.isKnown()).isTrue();
            assertThat(Dictionary.find(element.tag())).contains(element);
            assertThat(Dictionary.element(element.tag(), Context.NONE)).isEqualTo(element);
            assertThat(TlvTag.isValid(element.tag())).isTrue();
        });
    }

    @Test
    void thereAreAtLeast320ElementsThatAReaderUses() {
        long used = Dictionary.elements().stream()
                .filter(element -> element.meanings().stream()
                        .anyMatch(meaning -> !meaning.rulebooks().isEmpty()))
                .count();

        assertThat(used).isGreaterThanOrEqualTo(320);
        assertThat(Dictionary.elements()).hasSizeGreaterThanOrEqualTo(503);
    }

    @Test
    void theQuickFormatIsThatOfTheFirstMeaning() {
        assertThat(Dictionary.elements())
                .allSatisfy(
                        element -> assertThat(Dictionary.format(element.tag())).isEqualTo(element.format()));
        assertThat(Dictionary.format(EmvTag.PAN)).isEqualTo(Format.COMPRESSED_NUMERIC);
        assertThat(Dictionary.format(EmvTag.AMOUNT_AUTHORISED)).isEqualTo(Format.NUMERIC);
    }
}
