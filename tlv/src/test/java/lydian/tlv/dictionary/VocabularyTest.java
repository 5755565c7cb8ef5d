// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Formats, sources, shelves, lengths. */
class VocabularyTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void aFormatIsFoundByItsCode(Format format) {
        assertThat(Format.ofCode(format.code())).isEqualTo(format);
    }

    @Test
    void formatsAreWrittenAsInTheBooks() {
        assertThat(Format.values())
                .extracting(Format::notation)
                .containsExactly("n", "cn", "an", "ans", "a", "b", "var", "constructed");
    }

    @Test
    void privacyAndConfidenceAreFoundByTheirLetters() {
        assertThat(Privacy.ofCode('o')).isEqualTo(Privacy.OPEN);
        assertThat(Privacy.ofCode('m')).isEqualTo(Privacy.MASKED);
        assertThat(Privacy.ofCode('s')).isEqualTo(Privacy.SECRET);
        assertThat(Confidence.ofCode('h')).isEqualTo(Confidence.HIGH);
        assertThat(Confidence.ofCode('m')).isEqualTo(Confidence.MEDIUM);
        assertThat(Confidence.ofCode('l')).isEqualTo(Confidence.LOW);
    }

    @ParameterizedTest
    @CsvSource({
        "CARD, CARD, card",
        "TERMINAL, TERMINAL, terminal",
        "ISSUER, ISSUER, issuer",
        "KERNEL, TERMINAL, kernel",
        "CONFIGURATION, TERMINAL, configuration",
        "DATA_EXCHANGE, TERMINAL, data exchange"
    })
    void everySourceHasItsShelf(Source source, Shelf shelf, String title) {
        assertThat(source.shelf()).isEqualTo(shelf);
        assertThat(source.title()).isEqualTo(title);
    }

    @Test
    void codesOfSourcesAreDifferent() {
        assertThat(Source.values()).extracting(Source::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 2147483647, 1",
        "5, 5, 5, 1",
        "0..252, 0, 252, 1",
        "4..252/4, 4, 252, 4",
        "5.., 5, 2147483647, 1",
        "5../5, 5, 2147483647, 5"
    })
    void lengthsAreRead(String text, int min, int max, int step) {
        assertThat(Lengths.parse(text)).isEqualTo(new Lengths(min, max, step));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "0..252, 0 to 252", "4..252/4, 4 to 252 by 4", "'', 0 or more", "5../5, 5 or more by 5"})
    void lengthsAreWritten(String text, String written) {
        assertThat(Lengths.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, false",
        "5, 5, true",
        "5, 6, false",
        "1..3, 0, false",
        "1..3, 1, true",
        "1..3, 3, true",
        "1..3, 4, false",
        "8..11/3, 8, true",
        "8..11/3, 9, false",
        "8..11/3, 10, false",
        "8..11/3, 11, true",
        "8..11/3, 14, false",
        "0.., 1000000, true",
    })
    void lengthsAllow(String lengths, int length, boolean allowed) {
        assertThat(Lengths.parse(lengths).allow(length)).isEqualTo(allowed);
    }

    @Test
    void lengthsAreFixedOrNot() {
        assertThat(Lengths.parse("5").isFixed()).isTrue();
        assertThat(Lengths.parse("5..6").isFixed()).isFalse();
        assertThat(Lengths.ANY).isEqualTo(new Lengths(0, Integer.MAX_VALUE, 1));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 1", "5, 4, 1", "5, 5, 0", "0, 5, -1"})
    void impossibleLengthsAreRefused(int min, int max, int step) {
        assertThatThrownBy(() -> new Lengths(min, max, step)).isInstanceOf(IllegalArgumentException.class);
    }
}
