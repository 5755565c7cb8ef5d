// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.privacy.SensitiveAccess;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardholderNameTest {
    private static final SensitiveAccess CLEAR = SensitiveAccess.deliberately();

    private static CardholderName name(String text) {
        return CardholderName.parse(Bytes.text(text, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({
        "'DOE/JANE M.DR', DOE, JANE M, DR",
        "'DOE/JANE', DOE, JANE, ''",
        "'DOE /J.M. .MRS ', DOE, 'J.M.', MRS",
        "'DOE', DOE, '', ''",
        "'DOE/', DOE, '', ''",
        "'/JANE', '', JANE, ''",
        "' /                        ', '', '', ''",
    })
    void surnameSlashGivenNamesStopTitle(String text, String surname, String givenNames, String title) {
        CardholderName name = name(text);
        assertThat(name.surname(CLEAR)).isEqualTo(surname);
        assertThat(name.givenNames(CLEAR)).isEqualTo(givenNames);
        assertThat(name.title(CLEAR)).isEqualTo(title);
        assertThat(name.text(CLEAR)).isEqualTo(text.trim());
    }

    @ParameterizedTest
    @CsvSource({"' /', true", "'\"', true", "' ', true", "'1/2', true", "'D/', false", "' /z', false"})
    void blankWithoutALetter(String text, boolean blank) {
        assertThat(name(text).isBlank()).isEqualTo(blank);
    }

    @Test
    void comesBackWithItsPadding() {
        Bytes padded = Bytes.hex("444F452F4A0000");
        assertThat(CardholderName.parse(padded).bytes(CLEAR)).isEqualTo(padded);
        assertThat(CardholderName.parse(padded).text(CLEAR)).isEqualTo("DOE/J");
    }

    @Test
    void oneTo45Characters() {
        assertThat(name("A").text(CLEAR)).isEqualTo("A");
        assertThat(name("A".repeat(45)).text(CLEAR)).hasSize(45);
        assertThatThrownBy(() -> name("A".repeat(46))).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> name("")).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> CardholderName.parse(Bytes.hex("0000"))).isInstanceOf(CardDataException.class);
    }

    @Test
    void anotherCharacterIsRefusedWithoutTheName() {
        assertThatThrownBy(() -> name("DOÉ/JANE"))
                .isInstanceOf(CardDataException.class)
                .hasMessage("a character not of its format at position 2");
    }

    @Test
    void printsMaskedAndHashesItsLength() {
        assertThat(name("DOE/JANE")).hasToString("CardholderName[****]");
        assertThat(name("DOE/JANE").hashCode()).isEqualTo(8);
        assertThat(name("DOE/JANE"))
                .isEqualTo(name("DOE/JANE"))
                .isNotEqualTo(name("DOE/JOHN"))
                .isNotEqualTo("DOE/JANE");
    }

    @Test
    @NullUnmarked
    void theClearNameNeedsAccess() {
        CardholderName name = name("DOE/JANE.DR");
        assertThatThrownBy(() -> name.text(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> name.surname(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> name.givenNames(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> name.title(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> name.bytes(null)).isInstanceOf(NullPointerException.class);
    }
}
