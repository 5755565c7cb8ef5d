// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.ConsumerText.ADF_NAME;
import static lydian.tlv.qr.ConsumerText.APPLICATION;
import static lydian.tlv.qr.ConsumerText.INDICATOR;
import static lydian.tlv.qr.ConsumerText.PAN;
import static lydian.tlv.qr.ConsumerText.TRACK_2;
import static lydian.tlv.qr.ConsumerText.base64;
import static lydian.tlv.qr.ConsumerText.read;
import static lydian.tlv.qr.ConsumerText.tlv;
import static lydian.tlv.qr.QrProblem.Reason;
import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.qr.QrProblem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of EMV QR Code, Consumer-Presented Mode v1.1, each with a code that breaks it and nothing else. */
class ConsumerRulesTest {
    /** Bytes in front of the first data object inside the first application, and inside the common data behind it. */
    private static final int INSIDE_APPLICATION = 7 + 2;

    private static final int INSIDE_COMMON = 35 + 2;

    @Test
    void theCodesThatTheseTestsBeginWithBreakNone() {
        assertThat(read(INDICATOR, APPLICATION).problems()).isEmpty();
        assertThat(read(INDICATOR, APPLICATION, APPLICATION, tlv("62", tlv("50", "41")))
                        .problems())
                .isEmpty();
    }

    private static void only(ConsumerQr qr, Severity severity, Reason reason, String path, int byteOffset) {
        assertThat(qr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.offset()).isEqualTo(byteOffset * 8 / 6);
        });
        assertThat(qr.intact()).isTrue();
        assertThat(qr.conformant()).isEqualTo(severity == Severity.WARNING);
    }

    @Test
    void theFormatIndicatorIsThere() {
        only(read(APPLICATION), Severity.ERROR, Reason.MISSING, "85", 28);
    }

    @Test
    void theFormatIndicatorComesFirst() {
        only(read(APPLICATION, INDICATOR), Severity.ERROR, Reason.WRONG_ORDER, "85", 28);
    }

    @Test
    void theFormatIndicatorComesOnce() {
        assertThat(read(INDICATOR, INDICATOR, APPLICATION).problems())
                .extracting(QrProblem::reason)
                .containsExactly(Reason.OCCURS_TWICE, Reason.WRONG_ORDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4350563032", "43505630", "435056303131", ""})
    void theFormatIndicatorSaysCpv01(String value) {
        only(read(tlv("85", value), APPLICATION), Severity.ERROR, Reason.VALUE_NOT_ALLOWED, "85", 0);
    }

    @Test
    void thereIsAnApplication() {
        only(read(INDICATOR), Severity.ERROR, Reason.MISSING, "61", 7);
    }

    @Test
    void anApplicationHasItsName() {
        only(read(INDICATOR, tlv("61", PAN)), Severity.ERROR, Reason.MISSING, "61>4F", 7);
    }

    @Test
    void anApplicationHasAnAccountOrTheCommonDataDo() {
        String nameless = tlv("61", ADF_NAME);
        only(read(INDICATOR, nameless), Severity.WARNING, Reason.MISSING, "61", 7);
        assertThat(read(INDICATOR, nameless, tlv("62", PAN)).problems()).isEmpty();
        assertThat(read(INDICATOR, nameless, tlv("62", TRACK_2)).problems()).isEmpty();
        assertThat(read(INDICATOR, tlv("61", ADF_NAME, tlv("63", PAN))).problems())
                .isEmpty();
        assertThat(read(INDICATOR, nameless, tlv("62", tlv("64", TRACK_2))).problems())
                .isEmpty();
    }

    @Test
    void applicationsComeBeforeTheCommonData() {
        only(read(INDICATOR, tlv("62", PAN), tlv("61", ADF_NAME)), Severity.ERROR, Reason.WRONG_ORDER, "61", 7 + 12);
    }

    @Test
    void theCommonDataComeOnce() {
        String common = tlv("62", tlv("50", "41"));
        only(read(INDICATOR, APPLICATION, common, common), Severity.ERROR, Reason.OCCURS_TWICE, "62", 35 + 5);
    }

    @ParameterizedTest
    @CsvSource({"9F3602 0001, 9F36", "6300, 63", "6400, 64", "DF81010100, DF8101", "5A00, 5A", "DF81820100, DF818201"})
    void otherDataAtTheRootAreToldAndKept(String element, String tag) {
        ConsumerQr qr = read(INDICATOR, APPLICATION, element);
        only(qr, Severity.WARNING, Reason.RESERVED, tag, 35);
        assertThat(qr.objects().elements()).hasSize(3);
    }

    @Test
    void aTagOccursOnceInATemplate() {
        only(
                read(INDICATOR, tlv("61", ADF_NAME, ADF_NAME, PAN)),
                Severity.ERROR,
                Reason.OCCURS_TWICE,
                "61>4F",
                INSIDE_APPLICATION + 9);
        only(
                read(INDICATOR, tlv("61", ADF_NAME, PAN, tlv("63"), tlv("63"))),
                Severity.ERROR,
                Reason.OCCURS_TWICE,
                "61>63",
                INSIDE_APPLICATION + 9 + 10 + 2);
    }

    @Test
    void aTagOccursOnceInATransparentTemplate() {
        String atc = tlv("9F36", "0001");
        only(
                read(INDICATOR, tlv("61", ADF_NAME, PAN, tlv("63", atc, atc))),
                Severity.ERROR,
                Reason.OCCURS_TWICE,
                "61>63>9F36",
                INSIDE_APPLICATION + 9 + 10 + 2 + 5);
    }

    @Test
    void aTagInATransparentTemplateIsAnother() {
        assertThat(read(INDICATOR, tlv("61", ADF_NAME, PAN, tlv("63", PAN))).problems())
                .isEmpty();
    }

    @Test
    void aTagOfTheApplicationIsNotInTheCommonDataAsWell() {
        String label = tlv("50", "41");
        only(
                read(INDICATOR, tlv("61", ADF_NAME, label), tlv("62", PAN, label)),
                Severity.WARNING,
                Reason.OCCURS_TWICE,
                "61>50",
                INSIDE_APPLICATION + 9);
    }

    @ParameterizedTest
    @CsvSource({"6100, 61", "6200, 62", "6400, 64", "850143, 85"})
    void templatesHaveTheirPlaceOutsideAnApplication(String inside, String tag) {
        only(
                read(INDICATOR, tlv("61", ADF_NAME, PAN, inside)),
                Severity.ERROR,
                Reason.NOT_EXPECTED,
                "61>" + tag,
                INSIDE_APPLICATION + 9 + 10);
    }

    @ParameterizedTest
    @CsvSource({"6100, 61", "6200, 62", "6300, 63", "850143, 85"})
    void templatesHaveTheirPlaceOutsideTheCommonData(String inside, String tag) {
        only(
                read(INDICATOR, APPLICATION, tlv("62", inside)),
                Severity.ERROR,
                Reason.NOT_EXPECTED,
                "62>" + tag,
                INSIDE_COMMON);
    }

    @ParameterizedTest
    @CsvSource({"6100, 61", "6300, 63", "6400, 64"})
    void transparentTemplatesHaveNoneInside(String inside, String tag) {
        only(
                read(INDICATOR, APPLICATION, tlv("62", tlv("64", inside))),
                Severity.ERROR,
                Reason.NOT_EXPECTED,
                "62>64>" + tag,
                INSIDE_COMMON + 2);
    }

    @Test
    void otherTemplatesAreTheIssuersOwn() {
        String own = tlv("E1", tlv("50", "41"));
        assertThat(read(INDICATOR, tlv("61", ADF_NAME, PAN, own, tlv("63", own)))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "50, 41, 1, 16",
        "5F20, 41, 2, 26",
        "5F34, 01, 1, 1",
        "9F08, 00, 2, 2",
        "9F19, 12, 6, 6",
        "9F24, 41, 29, 29",
        "9F25, 12, 2, 2",
        "9F26, 00, 8, 8",
        "9F27, 80, 1, 1",
        "9F36, 00, 2, 2",
        "9F37, 00, 4, 4"
    })
    void valuesHaveTheLengthThatTheDictionarySays(String tag, String of, int least, int most) {
        assertThat(withCommon(tag, of, least).problems()).isEmpty();
        assertThat(withCommon(tag, of, most).problems()).isEmpty();
        only(withCommon(tag, of, least - 1), Severity.ERROR, Reason.LENGTH_OUT_OF_RANGE, "62>" + tag, INSIDE_COMMON);
        ConsumerQr longer = withCommon(tag, of, most + 1);
        only(longer, Severity.ERROR, Reason.LENGTH_OUT_OF_RANGE, "62>" + tag, INSIDE_COMMON);
        String bounds = least == most ? "" + most : least + " to " + most;
        assertThat(longer.problems().get(0).message()).isEqualTo(most + 1 + " bytes, not " + bounds);
    }

    @Test
    void issuerApplicationDataHaveAtMost32Bytes() {
        assertThat(withCommon("9F10", "01", 32).problems()).isEmpty();
        assertThat(withCommon("9F10", "01", 33).conformant()).isFalse();
    }

    @Test
    void languagesComeByTwoBytes() {
        assertThat(withCommon("5F2D", "65", 8).problems()).isEmpty();
        assertThat(withCommon("5F2D", "65", 3).conformant()).isFalse();
        assertThat(withCommon("5F2D", "65", 10).conformant()).isFalse();
    }

    private static ConsumerQr withCommon(String tag, String of, int length) {
        return read(INDICATOR, APPLICATION, tlv("62", tlv(tag, of.repeat(length))));
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "16, true", "17, false"})
    void anApplicationsNameHasItsLength(int length, boolean good) {
        ConsumerQr qr = read(INDICATOR, tlv("61", tlv("4F", "A0".repeat(length)), PAN));
        assertThat(qr.conformant()).isEqualTo(good);
        if (!good) only(qr, Severity.ERROR, Reason.LENGTH_OUT_OF_RANGE, "61>4F", INSIDE_APPLICATION);
    }

    @Test
    void whatTheDictionaryDoesNotKnowHasAnyLength() {
        assertThat(withCommon("5F50", "41", 0).problems()).isEmpty();
        assertThat(withCommon("5F50", "41", 120).problems()).isEmpty();
        assertThat(withCommon("DF7E", "00", 0).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"82", "9F6E"})
    void whatHasSeveralMeaningsIsForItsScheme(String tag) {
        assertThat(withCommon(tag, "00", 0).problems()).isEmpty();
        assertThat(withCommon(tag, "00", 100).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5A, 12345678AF",
        "5A, 123456",
        "5A, 12345678901234567890",
        "57, 1234567890",
        "57, D1912201",
        "57, 123456789012345AD19122"
    })
    void anAccountIsOne(String tag, String value) {
        ConsumerQr qr = read(INDICATOR, tlv("61", ADF_NAME, tlv(tag, value)));
        only(qr, Severity.ERROR, Reason.FORMAT_WRONG, "61>" + tag, INSIDE_APPLICATION + 9);
        assertThat(qr.problems().get(0).message()).isNotEmpty().doesNotContain("1234");
    }

    @ParameterizedTest
    @CsvSource({"5A, 1234567890123456789012", "57, 1234567890123456D191220112345678901234FF"})
    void anAccountHasItsLength(String tag, String value) {
        ConsumerQr qr = read(INDICATOR, tlv("61", ADF_NAME, tlv(tag, value)));
        only(qr, Severity.ERROR, Reason.LENGTH_OUT_OF_RANGE, "61>" + tag, INSIDE_APPLICATION + 9);
    }

    @Test
    void moreThan512CharactersAreTold() {
        // 384 bytes are 512 characters.
        int filling = 384 - 35 - "628201005F508201".length() / 2 - 1;
        ConsumerQr atLimit = read(INDICATOR, APPLICATION, tlv("62", tlv("5F50", "41".repeat(filling))));
        assertThat(atLimit.bytes().length()).isEqualTo(384);
        assertThat(atLimit.problems()).isEmpty();
        String longer = base64(INDICATOR, APPLICATION, tlv("62", tlv("5F50", "41".repeat(filling + 1))));
        assertThat(ConsumerQr.read(longer).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.LONGER_THAN_ADVISED);
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.offset()).isEqualTo(516);
            assertThat(problem.path()).isEmpty();
        });
    }
}
