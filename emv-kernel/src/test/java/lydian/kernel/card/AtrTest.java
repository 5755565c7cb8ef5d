// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lydian.kernel.vectors.VectorCase;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtrTest {
    static List<VectorCase> vectors() {
        return VectorCase.of("tag-values", "atr");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void vectorsOfOthersAgree(VectorCase vector) {
        Atr atr = Atr.parse(vector.hex("atr"));
        assertThat(Map.of("emv_valid", (Object) atr.isEmv())).isEqualTo(vector.expected());
    }

    /** An ATR whose last byte is put right, so that only the character under test is wrong. */
    private static Atr checked(String hex) {
        byte[] bytes = Bytes.hex(hex + "00").toArray();
        for (int i = 1; i < bytes.length - 1; i++) bytes[bytes.length - 1] ^= bytes[i];
        return Atr.parse(Bytes.of(bytes));
    }

    @Test
    void everyCharacterHasItsName() {
        Atr atr = Atr.parse(Bytes.hex("3BF41300FF9101717C4100DEADBEEFE6"));
        assertThat(atr.ta(1)).hasValue(0x13);
        assertThat(atr.tb(1)).hasValue(0x00);
        assertThat(atr.tc(1)).hasValue(0xFF);
        assertThat(atr.td(1)).hasValue(0x91);
        assertThat(atr.ta(2)).hasValue(0x01);
        assertThat(atr.tb(2)).isEmpty();
        assertThat(atr.td(2)).hasValue(0x71);
        assertThat(atr.tb(3)).hasValue(0x41);
        assertThat(atr.td(3)).isEmpty();
        assertThat(atr.ta(4)).isEmpty();
        assertThat(atr.ta(0)).isEmpty();
        assertThat(atr.historical()).isEqualTo(Bytes.hex("DEADBEEF"));
        assertThat(atr.trailer()).isEqualTo(Bytes.hex("E6"));
        assertThat(atr.protocols()).containsExactly(1);
        assertThat(atr.isCheckRight()).isTrue();
        assertThat(atr.isInverse()).isFalse();
        assertThat(atr.bytes().hex()).isEqualTo("3BF41300FF9101717C4100DEADBEEFE6");
        assertThat(atr).hasToString("3BF41300FF9101717C4100DEADBEEFE6");
    }

    @Test
    void withoutAnyCharactersItSpeaksT0() {
        Atr atr = Atr.parse(Bytes.hex("3F00"));
        assertThat(atr.isInverse()).isTrue();
        assertThat(atr.protocols()).containsExactly(0);
        assertThat(atr.needsCheck()).isFalse();
        assertThat(atr.historical()).isEqualTo(Bytes.EMPTY);
        assertThat(atr.trailer()).isEqualTo(Bytes.EMPTY);
    }

    @Test
    void protocolsAreNamedOnceAndInOrder() {
        assertThat(checked("3BE00000 80 81 31 20 45").protocols()).containsExactly(0, 1);
        assertThat(Atr.parse(Bytes.hex("3BF41300FFD0000A3F0300DEADBEEFDC")).protocols())
                .containsExactly(0, 15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3B",
                "3C00", // TS
                "0000",
                "3B10", // TA1 announced, not there
                "3BF0000000", // TD1 announced, not there
                "3B80", // TD1
                "3B8080", // TD2
                "3B01", // historical byte
                "3B6400 00112233", // one historical byte too few
                "3B00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF00", // 34 bytes
            })
    void whatCannotBeReadIsRefused(String hex) {
        Bytes bytes = Bytes.hex(hex);
        assertThatThrownBy(() -> Atr.parse(bytes))
                .isInstanceOf(CardDataException.class)
                .hasMessageStartingWith("ATR");
    }

    @Test
    void thirtyThreeBytesAreNotTooMany() {
        Bytes longest = Bytes.hex("3B00").then(Bytes.of(new byte[31]));
        assertThat(Atr.parse(longest).trailer().length()).isEqualTo(31);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3B600000", // basic, T=0
                "3F650000 2063CB6800", // inverse convention, historical bytes
                "3B6000FF", // TC1 FF
                "3B701300 00", // negotiable, rate 4
                "3B709500 00", // negotiable, fast
            })
    void t0WithoutCheckIsTaken(String hex) {
        assertThat(Atr.parse(Bytes.hex(hex)).emvProblems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3BE000FF 81 31 7C 41", // basic, T=1
                "3BE00000 81 31 20 45",
                "3BE00000 81 71 10 01 00", // TA3, TB3 and TC3 at their edges
                "3BE00000 81 71 FE 45 00",
                "3BE000FF 81 21 00", // no guard time at all: nothing to leave room for
                "3BF01100FF 91 01 21 41", // specific mode at rate 1
                "3BF01300FF D0 00 0A 1F 01", // T=0 with global characters
                "3BF01300FF D0 00 0A 1F 07",
            })
    void othersAreTakenWithTheirCheck(String hex) {
        assertThat(checked(hex).emvProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3BC000 81 31 20 45, TB1",
        "3BE02500 81 31 20 45, TB1 = 25",
        "3BE00001 81 31 20 45, TC1 = 01",
        "3BE000FE 81 31 20 45, TC1 = FE",
        "3BE00000 82 31 20 45, TD1 = 82",
        "3BF01000FF 91 01 21 41, TA1 = 10",
        "3BF01400FF 91 01 21 41, TA1 = 14",
        "3BF01200FF 81 21 41, TA1 = 12",
        "3BF00300FF 81 21 41, TA1 = 03",
        "3BF01300FF 91 00 21 41, TA2 = 00",
        "3BF01300FF 91 11 21 41, TA2 = 11",
        "3BE000FF A1 00 21 41, TB2 = 00",
        "3BE000FF C1 0A 21 41, TC2 = 0A",
        "3BE000FF C0 00 1F 03, TC2 = 00",
        "3BE000FF C0 0B 1F 03, TC2 = 0B",
        "3BE000FF 81 2F 41, TD2 = 2F",
        "3BE000FF 81 20 41, TD2 = 20",
        "3BE000FF 80 21 41, TD2 = 21",
        "3BE000FF 80 2E 41, TD2 = 2E",
        "3BE000FF 81 71 0F 41 00, TA3 = 0F",
        "3BE000FF 81 71 FF 41 00, TA3 = FF",
        "3BE000FF 81 11 20, TB3",
        "3BE000FF 01, TB3",
        "3BE000FF 81 21 51, TB3 = 51",
        "3BE000FF 81 21 46, TB3 = 46",
        "3BE00000 81 21 40, TB3 = 40",
        "3BE000FF 81 61 41 01, TC3 = 01",
        "3BF01300FF D0 00 0A 1F 00, TA3 = 00",
        "3BF01300FF D0 00 0A 1F 05, TA3 = 05",
        "3BF01300FF D0 00 0A 1F 08, TA3 = 08",
    })
    void eachBrokenRuleIsNamed(String hex, String character) {
        List<String> problems = checked(hex).emvProblems();
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0)).startsWith(character + ": ");
        assertThat(checked(hex).isEmv()).isFalse();
    }

    @Test
    void aCheckIsDueForEverythingButT0Alone() {
        assertThat(Atr.parse(Bytes.hex("3BE000FF81317C4193")).emvProblems()).containsExactly("TCK: absent or wrong");
        assertThat(Atr.parse(Bytes.hex("3BE000FF81317C41")).emvProblems()).containsExactly("TCK: absent or wrong");
        assertThat(Atr.parse(Bytes.hex("3BE000FF81317C41 9200")).emvProblems()).containsExactly("TCK: absent or wrong");
        assertThat(Atr.parse(Bytes.hex("3B60000060")).emvProblems())
                .containsExactly("TCK: must be absent for T=0 alone");
    }

    @Test
    void everyProblemIsListed() {
        assertThat(checked("3BF01025FE 91 10 21 66").emvProblems()).hasSize(8);
    }

    @Test
    void theVirtualReadersCardsAreWhatTheyAre() {
        assertThat(Atr.parse(Bytes.hex("3B80800101")).contactless()).isPresent();
        assertThat(Atr.parse(Bytes.hex("3B800181")).contactless()).isEmpty();
    }

    @Test
    void aContactlessProcessorCardGivesItsHistoricalBytes() {
        Atr atr = checked("3B878001 4A434F50333156");
        assertThat(atr.contactless())
                .contains(new ContactlessCard(ContactlessCard.Kind.PROCESSOR, Bytes.hex("4A434F50333156"), 0, 0));
        assertThat(atr.emvProblems()).isNotEmpty();
    }

    @Test
    void aStorageCardGivesStandardAndName() {
        Atr atr = Atr.parse(Bytes.hex("3B8F8001804F0CA000000306030001000000006A"));
        assertThat(atr.contactless())
                .contains(new ContactlessCard(ContactlessCard.Kind.STORAGE, atr.historical(), 3, 1));
        Atr shorter = checked("3B8A8001804F0CA0000003060300");
        assertThat(shorter.contactless().orElseThrow().kind()).isEqualTo(ContactlessCard.Kind.PROCESSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3F808001", "3B90118001", "3B808101", "3B808002", "3B8001"})
    void otherFormsAreNotContactless(String hex) {
        assertThat(checked(hex).contactless()).isEmpty();
    }

    @Test
    void aWrongCheckIsNoSignOfAContactlessReader() {
        assertThat(Atr.parse(Bytes.hex("3B80800102")).contactless()).isEmpty();
    }

    @Test
    void equalityIsByBytes() {
        Atr atr = Atr.parse(Bytes.hex("3B600000"));
        assertThat(atr)
                .isEqualTo(Atr.parse(Bytes.hex("3B600000")))
                .hasSameHashCodeAs(Atr.parse(Bytes.hex("3B600000")))
                .isNotEqualTo(Atr.parse(Bytes.hex("3B6000FF")))
                .isNotEqualTo("3B600000");
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
        if (bytes.length > 0) bytes[0] = 0x3B;
        try {
            Atr atr = Atr.parse(Bytes.of(bytes));
            assertThat(atr.bytes()).isEqualTo(Bytes.of(bytes));
            assertThat(atr.emvProblems().isEmpty()).isEqualTo(atr.isEmv());
        } catch (CardDataException refused) {
            assertThat(refused).hasMessageStartingWith("ATR");
        }
    }
}
