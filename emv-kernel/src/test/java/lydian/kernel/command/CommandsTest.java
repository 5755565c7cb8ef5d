// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.function.Function;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.AipBit;
import lydian.tlv.data.Atc;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static Bytes zeroes(int count) {
        return Bytes.of(new byte[count]);
    }

    private static String hex(CommandApdu command) {
        return command.bytes().hex();
    }

    // SELECT

    @Test
    void selectByName() {
        assertThat(hex(Select.first(Select.PSE))).isEqualTo("00A404000E315041592E5359532E444446303100");
        assertThat(hex(Select.first(Select.PPSE))).isEqualTo("00A404000E325041592E5359532E444446303100");
        assertThat(hex(Select.next(Bytes.hex("A0000000031010")))).isEqualTo("00A4040207A000000003101000");
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "16, true", "17, false"})
    void aNameHas5To16Bytes(int length, boolean good) {
        if (good) {
            assertThat(Select.first(zeroes(length)).data().length()).isEqualTo(length);
        } else {
            assertThatThrownBy(() -> Select.next(zeroes(length))).isInstanceOf(CardDataException.class);
        }
    }

    // READ RECORD

    @Test
    void readRecordNamesFileAndRecord() {
        assertThat(hex(ReadRecord.command(1, 1))).isEqualTo("00B2010C00");
        assertThat(hex(ReadRecord.command(30, 255))).isEqualTo("00B2FFF400");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "31, 1", "1, 0", "1, 256"})
    void otherRecordsThereAreNot(int sfi, int record) {
        assertThatThrownBy(() -> ReadRecord.command(sfi, record)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordIsOneTemplate70() {
        assertThat(ReadRecord.parse(Bytes.hex("7004 5F340101")).bytes()).isEqualTo(Bytes.hex("5F340101"));
        assertThat(ReadRecord.parse(Bytes.hex("7000")).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7704 5F340101", "5F340101", "7000 7000", "7005 5F340101", "7003 5F3401", "70"})
    void anythingElseIsNone(String answer) {
        refused(ReadRecord::parse, answer);
    }

    // GET PROCESSING OPTIONS

    @Test
    void pdolDataGoInTemplate83() {
        assertThat(hex(GetProcessingOptions.command(Bytes.EMPTY))).isEqualTo("80A8000002830000");
        assertThat(hex(GetProcessingOptions.command(Bytes.hex("AABB")))).isEqualTo("80A80000048302AABB00");
        assertThat(hex(GetProcessingOptions.command(zeroes(128)))).startsWith("80A8000083838180");
    }

    @Test
    void pdolDataMustFitACommand() {
        assertThat(GetProcessingOptions.command(zeroes(252)).data().length()).isEqualTo(255);
        assertThatThrownBy(() -> GetProcessingOptions.command(zeroes(253)))
                .isInstanceOf(CardDataException.class)
                .hasMessage("the card asks for 256 bytes, a command takes 255");
    }

    @Test
    void format1HasAipAndAfl() {
        GetProcessingOptions.Reply reply = GetProcessingOptions.parse(Bytes.hex("8006 5C00 08010100"));
        assertThat(reply.aip().has(AipBit.SDA_SUPPORTED)).isTrue();
        assertThat(reply.afl().orElseThrow().recordCount()).isEqualTo(1);
        assertThat(reply.objects().find(EmvTag.AIP)).contains(Bytes.hex("5C00"));
        assertThat(reply.objects().find(EmvTag.AFL)).contains(Bytes.hex("08010100"));
    }

    @Test
    void format2HasTagsInAnyOrder() {
        GetProcessingOptions.Reply reply =
                GetProcessingOptions.parse(Bytes.hex("770F 9404 08010100 8202 5C00 9F36020001"));
        assertThat(reply.aip().bytes()).isEqualTo(Bytes.hex("5C00"));
        assertThat(reply.afl()).isPresent();
        assertThat(reply.objects().find(EmvTag.ATC)).contains(Bytes.hex("0001"));
    }

    @Test
    void theAflMayBeMissing() {
        assertThat(GetProcessingOptions.parse(Bytes.hex("8002 5C00")).afl()).isEmpty();
        assertThat(GetProcessingOptions.parse(Bytes.hex("8002 5C00")).objects().contains(EmvTag.AFL))
                .isFalse();
        assertThat(GetProcessingOptions.parse(Bytes.hex("7704 8202 5C00")).afl())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80055C00080101", "8006 5C00 F8010100", "7708 82025C00 9402 0801"})
    void aWrongAflIsFoundWhenItIsAskedFor(String answer) {
        GetProcessingOptions.Reply reply = GetProcessingOptions.parse(Bytes.hex(answer));
        assertThatThrownBy(reply::afl)
                .isInstanceOfSatisfying(
                        CardDataException.class,
                        wrong -> assertThat(wrong.tag()).isEqualTo(0x94));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8001 5C",
                "8000",
                "7700",
                "7706 9404 08010100", // no AIP
                "7703 8201 5C", // AIP too short
                "7705 8203 5C0000", // AIP too long
                "7708 82025C00 82025C00", // AIP twice
                "7710 82025C00 9404 08010100 9404 08010100", // AFL twice
                "7006 82025C00", // other template
                "8002 5C00 8002 5C00",
                "7704 82025C",
            })
    void otherAnswersToGpoAreRefused(String answer) {
        refused(GetProcessingOptions::parse, answer);
    }

    // GET DATA

    @Test
    void getDataNamesTheTag() {
        assertThat(hex(GetData.command(EmvData.PIN_TRY_COUNTER))).isEqualTo("80CA9F1700");
        assertThat(hex(GetData.command(EmvData.AIP))).isEqualTo("80CA008200");
        assertThatThrownBy(() -> GetData.command(EmvData.CARD_TVR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void getDataGivesTheValueWithItsType() {
        assertThat(GetData.parse(EmvData.PIN_TRY_COUNTER, Bytes.hex("9F170103")))
                .isEqualTo(3);
        assertThat(GetData.parse(EmvData.ATC, Bytes.hex("9F360200FF"))).isEqualTo(new Atc(255));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9F360200FF", "03", "9F1701", "9F17020003", "9F170103 9F170103", "9F1700"})
    void anythingElseIsNoAnswerToGetData(String answer) {
        refused(bytes -> GetData.parse(EmvData.PIN_TRY_COUNTER, bytes), answer);
    }

    // INTERNAL AUTHENTICATE

    @Test
    void internalAuthenticateTakesTheDdolData() {
        assertThat(hex(InternalAuthenticate.command(Bytes.hex("01234567")))).isEqualTo("00880000040123456700");
        assertThatThrownBy(() -> InternalAuthenticate.command(zeroes(256))).isInstanceOf(CardDataException.class);
    }

    @Test
    void theSignatureComesInEitherFormat() {
        InternalAuthenticate.Reply format1 = InternalAuthenticate.parse(Bytes.hex("8003 AABBCC"));
        assertThat(format1.signature()).isEqualTo(Bytes.hex("AABBCC"));
        assertThat(format1.objects().find(EmvTag.SDAD)).contains(Bytes.hex("AABBCC"));
        InternalAuthenticate.Reply format2 = InternalAuthenticate.parse(Bytes.hex("770A 9F36020001 9F4B02AABB"));
        assertThat(format2.signature()).isEqualTo(Bytes.hex("AABB"));
        assertThat(format2.objects().contains(EmvTag.ATC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8000",
                "7700",
                "7703 9F4B00",
                "7705 9F36020001",
                "770A 9F4B02AABB 9F4B02AABB",
                "7003 9F4B01AA",
                "8001"
            })
    void withoutItThereIsNoAnswer(String answer) {
        refused(InternalAuthenticate::parse, answer);
    }

    // GET CHALLENGE

    @Test
    void aChallengeHasEightBytes() {
        assertThat(hex(GetChallenge.command())).isEqualTo("0084000000");
        assertThat(GetChallenge.challenge(ResponseApdu.of(zeroes(8), 0x9000))).contains(zeroes(8));
        assertThat(GetChallenge.challenge(ResponseApdu.of(zeroes(7), 0x9000))).isEmpty();
        assertThat(GetChallenge.challenge(ResponseApdu.of(zeroes(9), 0x9000))).isEmpty();
        assertThat(GetChallenge.challenge(ResponseApdu.of(zeroes(8), 0x6283))).isEmpty();
    }

    // VERIFY

    @Test
    void verifyIsATemplateForThePad() {
        VerifyTemplate template = VerifyTemplate.plaintext();
        assertThat(hex(template.command())).isEqualTo("002000800820FFFFFFFFFFFFFF");
        assertThat(template.lengthBit()).isEqualTo(44);
        assertThat(template.firstDigitBit()).isEqualTo(48);
        assertThat(hex(VerifyTemplate.enciphered().command())).isEqualTo("00200088");
    }

    // EXTERNAL AUTHENTICATE

    @Test
    void externalAuthenticateExpectsNothingBack() {
        assertThat(hex(ExternalAuthenticate.command(zeroes(8)))).isEqualTo("00820000080000000000000000");
        assertThat(ExternalAuthenticate.command(zeroes(16)).expected()).isZero();
        assertThatThrownBy(() -> ExternalAuthenticate.command(zeroes(7))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExternalAuthenticate.command(zeroes(17))).isInstanceOf(IllegalArgumentException.class);
    }

    // Issuer scripts

    @ParameterizedTest
    @CsvSource({
        "841E0000, APPLICATION BLOCK",
        "84180000, APPLICATION UNBLOCK",
        "84160000, CARD BLOCK",
        "84240000, PIN CHANGE/UNBLOCK",
        "04DA9F14, PUT DATA",
        "04DC010C, UPDATE RECORD"
    })
    void scriptCommandsHaveNames(String command, String title) {
        assertThat(IssuerScriptCommand.of(CommandApdu.parse(Bytes.hex(command)))
                        .orElseThrow()
                        .title())
                .isEqualTo(title);
    }

    @Test
    void othersHaveNone() {
        assertThat(IssuerScriptCommand.of(CommandApdu.parse(Bytes.hex("80E20000"))))
                .isEmpty();
    }

    /** Whatever the card answers, it is understood or refused, and nothing else. */
    @Property
    void anyAnswerIsUnderstoodOrRefused(@ForAll @Size(max = 60) byte[] noise, @ForAll boolean tagged) {
        byte[] bytes = noise.clone();
        if (tagged && bytes.length > 1) {
            bytes[0] = (byte) (noise[0] < 0 ? 0x80 : 0x77);
            bytes[1] = (byte) (bytes.length - 2);
        }
        Bytes answer = Bytes.of(bytes);
        understoodOrRefused(() -> GetProcessingOptions.parse(answer).afl());
        understoodOrRefused(() -> GenerateAc.parse(answer));
        understoodOrRefused(() -> InternalAuthenticate.parse(answer));
        understoodOrRefused(() -> ReadRecord.parse(answer));
        understoodOrRefused(() -> GetData.parse(EmvData.ATC, answer));
    }

    private static void understoodOrRefused(Runnable parsing) {
        try {
            parsing.run();
        } catch (CardDataException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static <T> void refused(Function<Bytes, T> parser, String answer) {
        Bytes bytes = Bytes.hex(answer);
        assertThatThrownBy(() -> fail("understood as %s", parser.apply(bytes))).isInstanceOf(CardDataException.class);
    }
}
