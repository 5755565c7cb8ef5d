// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePreferenceTest {
    private static LanguagePreference languages(String hex) {
        return LanguagePreference.parse(Bytes.hex(hex));
    }

    @ParameterizedTest
    @CsvSource({
        "656E, '[en]'",
        "6E6C656E, '[nl, en]'",
        "656E667265736465, '[en, fr, es, de]'",
        "454E4652, '[en, fr]'",
        "656E6672000000, '[en, fr]'",
        "656E000000000000, '[en]'",
    })
    void oneToFourTimesTwoLetters(String hex, String text) {
        assertThat(languages(hex)).hasToString(text);
        assertThat(languages(hex).bytes()).isEqualTo(Bytes.hex(hex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000",
                "65",
                "656E66",
                "656E66726573646569",
                "656E6672657364656974",
                "656E000000000000" + "00",
                "6531",
                "20656E",
                "656E2020",
                "00656E",
                "65C3A9"
            })
    void anythingElseIsRefused(String hex) {
        assertThatThrownBy(() -> languages(hex)).isInstanceOf(CardDataException.class);
    }

    @Test
    void theReasonIsGiven() {
        assertThatThrownBy(() -> languages("656E66")).hasMessage("languages of 3 letters in 3 bytes");
    }

    @Test
    void theCardholdersBestOneThatTheTerminalHas() {
        LanguagePreference preference = languages("6E6C6465656E");
        assertThat(preference.languages()).containsExactly("nl", "de", "en");
        assertThat(preference.bestOf(List.of("en", "de"))).hasValue("de");
        assertThat(preference.bestOf(List.of("en", "de", "nl"))).hasValue("nl");
        assertThat(preference.bestOf(List.of("fr"))).isEmpty();
        assertThat(preference.bestOf(List.of())).isEmpty();
    }

    @Test
    void equalWhenTheLanguagesAre() {
        assertThat(languages("656E")).isEqualTo(languages("454E00")).hasSameHashCodeAs(languages("454E00"));
        assertThat(languages("656E")).isNotEqualTo(languages("6E6C")).isNotEqualTo("[en]");
        assertThat(languages("656E").hashCode()).isNotEqualTo(languages("6E6C").hashCode());
    }
}
