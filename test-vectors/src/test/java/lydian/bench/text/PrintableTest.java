// SPDX-License-Identifier: Apache-2.0
package lydian.bench.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @Test
    void ordinaryTextIsLeftAlone() {
        String text = "VISA CREDIT ~!\\\"";
        assertThat(Printable.plain(text)).isSameAs(text);
        assertThat(Printable.plain("Crédit Agricole 最佳运输 Ελλάδα")).isEqualTo("Crédit Agricole 最佳运输 Ελλάδα");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 9, 0xA, 0xD, 0x1B, 0x1F, 0x7F, 0x80, 0x9B, 0x9F, 0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160,
                0x1680, 0x180E, 0x2000, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x205F,
                0x2060, 0x2066, 0x2069, 0x206F, 0x2800, 0x3164, 0xD800, 0xDFFF, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9,
                0xFFFF, 0x1D159, 0xE0001, 0xE0100, 0xF0000, 0x10FFFF
            })
    void whatNobodySeesIsEscaped(int codePoint) {
        assertThat(Printable.shows(codePoint)).isFalse();
        String text = "a" + new String(Character.toChars(codePoint)) + "b";
        assertThat(Printable.plain(text))
                .isEqualTo("a\\u{" + Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT) + "}b");
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', '~', 0xA1, 0xFF, 0x3000 + 1, 0x1F600})
    void whatPeopleSeeIsShown(int codePoint) {
        assertThat(Printable.shows(codePoint)).isTrue();
    }

    @Test
    void quotedTextCanBeToldFromWhatSurroundsIt() {
        assertThat(Printable.quoted("a\"b\\c\n")).isEqualTo("\"a\\\"b\\\\c\\u{A}\"");
    }

    @Test
    void asciiIsAscii() {
        assertThat(Printable.ascii("Zürich")).isEqualTo("Z\\u{FC}rich");
        assertThat(Printable.ascii("\uD83D\uDE00!")).isEqualTo("\\u{1F600}!");
    }

    @Property
    void resultShowsWholly(@ForAll String text) {
        assertThat(Printable.plain(text).codePoints()).allMatch(Printable::shows);
        assertThat(Printable.quoted(text).codePoints()).allMatch(Printable::shows);
        assertThat(Printable.ascii(Printable.plain(text)).chars()).allMatch(c -> c >= ' ' && c < 0x7F);
    }

    @Property
    void twiceIsOnce(@ForAll String text) {
        String once = Printable.plain(text);
        assertThat(Printable.plain(once)).isEqualTo(once);
    }
}
