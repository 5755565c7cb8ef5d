// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationNameTest {
    private static ApplicationName name(String hex) {
        return ApplicationName.parse(Bytes.hex(hex));
    }

    @Test
    void commonCharactersCanBeShownByAnyTerminal() {
        ApplicationName name = name("56495341204352454449540000");
        assertThat(name.isCommon()).isTrue();
        assertThat(name.text()).isEqualTo("VISA CREDIT");
        assertThat(name).hasToString("VISA CREDIT");
        assertThat(name.bytes().length()).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({"20, true", "7E, true", "1F, false", "7F, false", "A0, false", "00, true", "4100, true", "0041, false"})
    void commonIs20To7E(String hex, boolean common) {
        assertThat(name(hex).isCommon()).isEqualTo(common);
    }

    @Test
    void otherCharactersAreReplacedForATerminalThatKnowsNoMore() {
        assertThat(name("2043E9421B2020").text()).isEqualTo("C\uFFFDB\uFFFD");
        assertThat(name("00").text()).isEmpty();
    }

    @Test
    void thePreferredNameIsWrittenInItsCodeTable() {
        assertThat(name("BCC0C0B7200000").text(new IssuerCodeTable(5))).isEqualTo("МРРЗ");
        assertThat(name("20436166E920").text(new IssuerCodeTable(1))).isEqualTo("Café");
        assertThatThrownBy(() -> name("431B").text(new IssuerCodeTable(1))).isInstanceOf(CardDataException.class);
    }

    @Test
    void oneTo16Bytes() {
        assertThat(name("41").text()).isEqualTo("A");
        assertThat(name("41".repeat(16)).text()).hasSize(16);
        assertThatThrownBy(() -> name(""))
                .isInstanceOf(CardDataException.class)
                .hasMessage("an application name of 0 bytes");
        assertThatThrownBy(() -> name("41".repeat(17))).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> new ApplicationName(Bytes.EMPTY)).isInstanceOf(IllegalArgumentException.class);
    }
}
