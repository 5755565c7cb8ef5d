// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandApduTest {
    private static Bytes zeroes(int count) {
        return Bytes.of(new byte[count]);
    }

    @ParameterizedTest
    @CsvSource({
        "001E0000, 1, 0, 0, false",
        "00B2010C00, 2, 0, 256, false",
        "00B2010C01, 2, 0, 1, false",
        "00B2010CFF, 2, 0, 255, false",
        "00B2010C000000, 2, 0, 65536, true",
        "00B2010C000001, 2, 0, 1, true",
        "00B2010C00FFFF, 2, 0, 65535, true",
        "0082000001AA, 3, 1, 0, false",
        "0082000000000BAABBCCDDEEAABBCCDDEEFF, 3, 11, 0, true",
        "00A4040002AABB00, 4, 2, 256, false",
        "00A4040002AABB05, 4, 2, 5, false",
        "00A40400000002AABB0000, 4, 2, 65536, true",
        "00A40400000002AABB0102, 4, 2, 258, true",
    })
    void fourCasesShortAndExtended(String hex, int caseNumber, int data, int expected, boolean extended) {
        CommandApdu command = CommandApdu.parse(Bytes.hex(hex));
        assertThat(command.caseNumber()).isEqualTo(caseNumber);
        assertThat(command.data().length()).isEqualTo(data);
        assertThat(command.expected()).isEqualTo(expected);
        assertThat(command.isExtended()).isEqualTo(extended);
        assertThat(command.bytes().hex()).isEqualTo(hex);
    }

    @Test
    void headerBytesAreUnsigned() {
        CommandApdu command = CommandApdu.parse(Bytes.hex("80AE90FF"));
        assertThat(command.cla()).isEqualTo(0x80);
        assertThat(command.ins()).isEqualTo(0xAE);
        assertThat(command.p1()).isEqualTo(0x90);
        assertThat(command.p2()).isEqualTo(0xFF);
        assertThat(CommandApdu.of(0x80, 0xAE, 0x90, 0xFF)).isEqualTo(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "00A404", // no whole header
                "00A4040002AA", // data too short
                "00A4040001AA0000", // one byte too much after Le
                "00A404000000", // extended, but no whole length
                "00A40400000000AA", // extended Lc of 0
                "00A40400000002AA", // extended data too short
                "00A40400000001AA00", // half an extended Le
                "00A40400000001AA000000", // one byte too much after it
            })
    void lengthsThatDoNotAddUpAreRefused(String hex) {
        Bytes bytes = Bytes.hex(hex);
        assertThatThrownBy(() -> CommandApdu.parse(bytes))
                .isInstanceOf(CardDataException.class)
                .hasMessage("the lengths of a command of " + bytes.length() + " bytes do not add up");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "255, 0, false",
        "256, 0, true",
        "65535, 0, true",
        "0, 256, false",
        "0, 257, true",
        "255, 256, false",
        "256, 1, true",
        "1, 257, true",
        "65535, 65536, true"
    })
    void theShortFormIsTakenWhereItCanBe(int data, int expected, boolean extended) {
        CommandApdu command = CommandApdu.of(0, 0xA4, 4, 0, zeroes(data)).expecting(expected);
        assertThat(command.isExtended()).isEqualTo(extended);
        assertThat(CommandApdu.parse(command.bytes())).isEqualTo(command);
    }

    @Test
    void whatDoesNotFitIsTheCallersMistake() {
        Bytes tooMuch = zeroes(65_536);
        CommandApdu command = CommandApdu.of(0, 0, 0, 0);
        assertThatThrownBy(() -> CommandApdu.of(0, 0xA4, 0, 0, tooMuch)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CommandApdu.of(256, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CommandApdu.of(0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> command.expecting(65_537)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> command.expecting(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void expectingNothingTakesLeAway() {
        CommandApdu command = CommandApdu.of(0, 0xB2, 1, 0x0C).expecting(CommandApdu.ANY);
        assertThat(command.expecting(0).bytes().hex()).isEqualTo("00B2010C");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x21, 0x24, 0x25, 0x2C, 0x2D})
    void commandsThatCarryAPinAreSecret(int ins) {
        CommandApdu command = CommandApdu.of(0, ins, 0, 0x80, Bytes.hex("241234FFFFFFFFFF"));
        assertThat(command.isSecret()).isTrue();
        assertThat(command.toString()).doesNotContain("1234").contains("8 bytes of data");
        assertThat(command.blanked().bytes().hex())
                .isEqualTo(command.bytes().hex().substring(0, 10) + "0000000000000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1F, 0x22, 0x2E, 0xA4, 0xAE, 0xB2, 0xCA})
    void otherCommandsAreNot(int ins) {
        assertThat(CommandApdu.of(0, ins, 0, 0).isSecret()).isFalse();
    }

    @Test
    void printsHeaderAndLengths() {
        assertThat(CommandApdu.of(0x00, 0x84, 0, 0)).hasToString("00840000");
        assertThat(CommandApdu.parse(Bytes.hex("00A4040002AABB00")))
                .hasToString("00A40400, 2 bytes of data, up to 256 expected");
    }

    @Test
    void equalityIsByEveryPart() {
        CommandApdu command = CommandApdu.of(0, 0xA4, 4, 0, Bytes.hex("AA")).expecting(1);
        assertThat(command)
                .isEqualTo(CommandApdu.parse(Bytes.hex("00A4040001AA01")))
                .hasSameHashCodeAs(CommandApdu.parse(Bytes.hex("00A4040001AA01")))
                .isNotEqualTo(CommandApdu.parse(Bytes.hex("00A4040101AA01")))
                .isNotEqualTo(CommandApdu.parse(Bytes.hex("00A4040001AB01")))
                .isNotEqualTo(CommandApdu.parse(Bytes.hex("00A4040001AA02")))
                .isNotEqualTo(CommandApdu.parse(Bytes.hex("00A40400000001AA0001")))
                .isNotEqualTo("00A4040001AA01");
        assertThat(command.hashCode()).isNotEqualTo(command.expecting(2).hashCode());
    }

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(max = 0xFFFF) int parameters,
            @ForAll @Size(max = 600) byte[] data,
            @ForAll @IntRange(max = 65_536) int expected) {
        CommandApdu command = CommandApdu.of(0x80, 0xAE, parameters >> 8, parameters & 0xFF, Bytes.of(data))
                .expecting(expected);
        assertThat(CommandApdu.parse(command.bytes())).isEqualTo(command);
    }

    @Property
    void whateverIsReadIsWrittenBackAsItWas(@ForAll @Size(max = 40) byte[] bytes) {
        Bytes wire = Bytes.of(bytes);
        try {
            assertThat(CommandApdu.parse(wire).bytes()).isEqualTo(wire);
        } catch (CardDataException refused) {
            assertThat(refused).hasMessageContaining("do not add up");
        }
    }
}
