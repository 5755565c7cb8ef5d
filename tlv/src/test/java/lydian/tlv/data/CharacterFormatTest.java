// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static lydian.tlv.data.CharacterFormat.ALPHABETIC;
import static lydian.tlv.data.CharacterFormat.ALPHANUMERIC;
import static lydian.tlv.data.CharacterFormat.ALPHANUMERIC_SPECIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CharacterFormatTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static String allowed(CharacterFormat format) {
        return IntStream.rangeClosed(-1, 0x1_0000)
                .filter(format::allows)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void eachFormatHasItsCharacters() {
        assertThat(allowed(ALPHABETIC)).isEqualTo(LETTERS);
        assertThat(allowed(ALPHANUMERIC)).isEqualTo("0123456789" + LETTERS);
        assertThat(allowed(ALPHANUMERIC_SPECIAL)).hasSize(95).startsWith(" !\"").endsWith("|}~");
    }

    @Test
    void bytes00AfterTheTextArePadding() {
        assertThat(ALPHABETIC.decode(Bytes.hex("656E00"))).isEqualTo("en");
        assertThat(ALPHANUMERIC.decode(Bytes.hex("6131"))).isEqualTo("a1");
        assertThat(ALPHANUMERIC_SPECIAL.decode(Bytes.hex("612E310000"))).isEqualTo("a.1");
        assertThat(ALPHABETIC.decode(Bytes.hex("0000"))).isEmpty();
        assertThat(ALPHABETIC.decode(Bytes.EMPTY)).isEmpty();
    }

    @Test
    void otherCharactersAreRefusedByPosition() {
        assertThatThrownBy(() -> ALPHABETIC.decode(Bytes.hex("656E31")))
                .isInstanceOf(CardDataException.class)
                .hasMessage("a character not of its format at position 2");
        assertThatThrownBy(() -> ALPHANUMERIC.decode(Bytes.hex("2031"))).hasMessageEndingWith("position 0");
        assertThatThrownBy(() -> ALPHANUMERIC_SPECIAL.decode(Bytes.hex("610062")))
                .hasMessageEndingWith("position 1");
        assertThatThrownBy(() -> ALPHANUMERIC_SPECIAL.decode(Bytes.hex("E9"))).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> ALPHABETIC.encode("a1", 1))
                .isInstanceOf(CardDataException.class)
                .hasMessageEndingWith("position 1");
    }

    @Test
    void textIsCutAndPaddedOnTheRight() {
        assertThat(ALPHABETIC.encode("abc", 2).hex()).isEqualTo("6162");
        assertThat(ALPHABETIC.encode("abc", 3).hex()).isEqualTo("616263");
        assertThat(ALPHABETIC.encode("abc", 5).hex()).isEqualTo("6162630000");
        assertThat(ALPHABETIC.encode("", 0)).isEqualTo(Bytes.EMPTY);
    }

    @Property
    void whatIsWrittenCanBeRead(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 50) String text) {
        Bytes written = ALPHANUMERIC_SPECIAL.encode(text, text.length());
        assertThat(written).isEqualTo(Bytes.text(text, StandardCharsets.US_ASCII));
        assertThat(ALPHANUMERIC_SPECIAL.decode(written)).isEqualTo(text);
    }
}
