// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lydian.kernel.command.GenerateAc.Signature;
import lydian.kernel.vectors.VectorCase;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvTag;
import lydian.tlv.data.CryptogramType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateAcTest {
    private static final Bytes DATA = Bytes.hex("AABB");
    private static final String FORMAT_2 = "9F270180 9F36020015 9F26080102030405060708";

    @ParameterizedTest
    @CsvSource({
        "AAC, NONE, 00",
        "TC, NONE, 40",
        "ARQC, NONE, 80",
        "TC, CDA, 50",
        "ARQC, CDA, 90",
        "AAC, XDA, 08",
        "TC, XDA, 48",
        "ARQC, XDA, 88"
    })
    void p1SaysWhichCryptogramAndWhichSignature(CryptogramType type, Signature signature, String p1) {
        assertThat(GenerateAc.command(type, signature, DATA).bytes().hex()).isEqualTo("80AE" + p1 + "0002AABB00");
    }

    @Test
    void thereIsNoFourthCryptogramToAskFor() {
        assertThatThrownBy(() -> GenerateAc.command(CryptogramType.UNDEFINED, Signature.NONE, DATA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cdolDataMustFitACommand() {
        assertThat(GenerateAc.command(CryptogramType.TC, Signature.NONE, Bytes.of(new byte[255]))
                        .isExtended())
                .isFalse();
        Bytes tooMuch = Bytes.of(new byte[256]);
        assertThatThrownBy(() -> GenerateAc.command(CryptogramType.TC, Signature.NONE, tooMuch))
                .isInstanceOf(CardDataException.class);
    }

    @Test
    void format1IsValuesInOrder() {
        GenerateAc.Reply reply = GenerateAc.parse(Bytes.hex("800D 40 0015 0102030405060708 06A0"));
        assertThat(reply.cid().type()).isEqualTo(CryptogramType.TC);
        assertThat(reply.atc().count()).isEqualTo(0x15);
        assertThat(reply.cryptogram()).contains(Bytes.hex("0102030405060708"));
        assertThat(reply.issuerApplicationData()).isEqualTo(Bytes.hex("06A0"));
        assertThat(reply.signature()).isEmpty();
        assertThat(reply.objects().bytes().hex()).isEqualTo("9F2701409F360200159F260801020304050607089F100206A0");
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true", "43, true", "44, false"})
    void format1HasBounds(int length, boolean good) {
        Bytes answer = Bytes.ofInts(0x80, length).then(Bytes.of(new byte[length]));
        if (good) {
            assertThat(GenerateAc.parse(answer).issuerApplicationData().length())
                    .isEqualTo(length - 11);
        } else {
            assertThatThrownBy(() -> GenerateAc.parse(answer)).isInstanceOf(CardDataException.class);
        }
    }

    @Test
    void aSignedAnswerHasItsCryptogramInside() {
        GenerateAc.Reply reply = GenerateAc.parse(Bytes.hex("770E 9F270180 9F36020015 9F4B02AABB"));
        assertThat(reply.cryptogram()).isEmpty();
        assertThat(reply.signature()).contains(Bytes.hex("AABB"));
    }

    @Test
    void anXdaAnswerHasBoth() {
        GenerateAc.Reply reply = GenerateAc.parse(Bytes.hex("7719" + FORMAT_2 + "9F4B02AABB"));
        assertThat(reply.cryptogram()).isPresent();
        assertThat(reply.signature()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8000",
                "7700",
                "7710 9F36020015 9F26080102030405060708", // no CID
                "770F 9F270180 9F26080102030405060708", // no ATC
                "7709 9F270180 9F36020015", // neither cryptogram nor signature
                "770C 9F270180 9F36020015 9F4B00", // an empty signature is none
                "7715 9F27028000 9F36020015 9F26080102030405060708", // CID too long
                "7713 9F270180 9F360115 9F26080102030405060708", // ATC too short
                "7713 9F270180 9F36020015 9F260701020304050607", // cryptogram too short
                "7715 9F270180 9F36020015 9F2609010203040506070809", // cryptogram too long
                "7718 9F270180 9F270180 9F36020015 9F26080102030405060708", // CID twice
                "771F 9F270180 9F36020015 9F26080102030405060708 9F26080102030405060708", // cryptogram twice
            })
    void otherAnswersAreRefused(String answer) {
        Bytes bytes = Bytes.hex(answer);
        assertThatThrownBy(() -> GenerateAc.parse(bytes)).isInstanceOf(CardDataException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "32, true", "33, false"})
    void issuerApplicationDataHaveUpTo32Bytes(int length, boolean good) {
        Bytes iad = Bytes.ofInts(0x9F, 0x10, length).then(Bytes.of(new byte[length]));
        Bytes content = Bytes.hex(FORMAT_2).then(iad);
        Bytes answer = Bytes.ofInts(0x77, content.length()).then(content);
        if (good) {
            assertThat(GenerateAc.parse(answer).issuerApplicationData().length())
                    .isEqualTo(length);
        } else {
            assertThatThrownBy(() -> GenerateAc.parse(answer)).isInstanceOf(CardDataException.class);
        }
    }

    static List<VectorCase> vectors() {
        List<VectorCase> cases = new ArrayList<>();
        for (VectorCase vector : VectorCase.of("contact-logic", "genac-response")) {
            if (vector.hex("response").length() > 2) cases.add(vector);
        }
        return cases;
    }

    /** What others take out of an answer is what we take out of it; where they end the transaction, so do we or our caller. */
    @Test
    void vectorsOfOthersAgree() {
        for (VectorCase vector : vectors()) {
            Bytes response = vector.hex("response");
            Bytes answer = response.slice(0, response.length() - 2);
            if (!vector.expected().containsKey("data")) continue;
            Map<String, ?> expected = VectorCase.map(vector.expected().get("data"));
            List<TlvElement> found = GenerateAc.parse(answer).objects().elements();
            assertThat(found).as(vector.id()).hasSameSizeAs(expected.keySet());
            for (TlvElement element : found) {
                assertThat(element.value().hex()).as(vector.id()).isEqualTo(expected.get(TlvTag.hex(element.tag())));
            }
        }
    }
}
