// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.QrProblem.Reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lydian.tlv.qr.QrProblem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of EMV QR Code, Merchant-Presented Mode v1.1, each with a code that breaks it and nothing else. */
class MerchantRulesTest {
    @Test
    void theCodeThatTheseTestsBeginWithBreaksNone() {
        assertThat(new MerchantText().read().problems()).isEmpty();
    }

    private static void only(MerchantQr qr, Severity severity, Reason reason, String path, int offset) {
        assertThat(qr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.offset()).isEqualTo(offset);
        });
        assertThat(qr.intact()).isTrue();
        assertThat(qr.conformant()).isEqualTo(severity == Severity.WARNING);
    }

    private static void onlyAt(MerchantQr qr, Severity severity, Reason reason, int id) {
        int offset = qr.object(id).orElseThrow().offset();
        only(qr, severity, reason, QrObject.twoDigits(id), offset);
    }

    @ParameterizedTest
    @CsvSource({"0, 00", "52, 52", "53, 53", "58, 58", "59, 59", "60, 60"})
    void mandatoryDataObjectsAreThere(int id, String path) {
        MerchantText text = new MerchantText().without(id);
        only(text.read(), Severity.ERROR, Reason.MISSING, path, text.text().length());
    }

    @Test
    void thereIsAnAccount() {
        MerchantText text = new MerchantText().without(29);
        only(text.read(), Severity.ERROR, Reason.MISSING, "", text.text().length());
        assertThat(text.with(2, "4761739001010119").read().problems()).isEmpty();
        assertThat(text.without(2).with(51, "0003a.b").read().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 54})
    void theOthersMayBeAbsent(int id) {
        assertThat(new MerchantText().without(id).read().problems()).isEmpty();
    }

    @Test
    void theFormatIndicatorComesFirst() {
        String text = MerchantText.checked(new MerchantText().without(0).body() + "000201");
        MerchantQr qr = MerchantQr.read(text);
        onlyAt(qr, Severity.ERROR, Reason.WRONG_ORDER, 0);
    }

    @Test
    void theOthersComeInAnyOrder() {
        String text = MerchantText.checked(
                "0002016007BEIJING5802CN5914BEST TRANSPORT540523.7253031565204411129160012D15600000000");
        assertThat(MerchantQr.read(text).problems()).isEmpty();
    }

    @Test
    void anIdentifierOccursOnce() {
        String text = MerchantText.checked(new MerchantText().body() + "5303156");
        MerchantQr qr = MerchantQr.read(text);
        only(qr, Severity.ERROR, Reason.OCCURS_TWICE, "53", text.lastIndexOf("5303156"));
        assertThat(qr.currency()).contains("156");
    }

    @Test
    void anIdentifierOccursOnceInsideATemplate() {
        MerchantQr qr = new MerchantText().with(62, "0101a0101b").read();
        int offset = qr.object(62).orElseThrow().offset() + 4 + 5;
        only(qr, Severity.ERROR, Reason.OCCURS_TWICE, "62>01", offset);
        assertThat(qr.additionalData().value(AdditionalData.BILL_NUMBER)).contains("a");
    }

    @Test
    void theSameIdentifierInAnotherTemplateIsAnother() {
        assertThat(new MerchantText()
                        .with(30, "0003a.b0101a")
                        .with(62, "0101a")
                        .read()
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, LENGTH_OUT_OF_RANGE",
        "0, 001, LENGTH_OUT_OF_RANGE",
        "0, 0A, FORMAT_WRONG",
        "0, 00, VALUE_NOT_ALLOWED",
        "0, 02, VALUE_NOT_ALLOWED",
        "1, 1, LENGTH_OUT_OF_RANGE",
        "1, 1A, FORMAT_WRONG",
        "1, 10, VALUE_NOT_ALLOWED",
        "1, 13, VALUE_NOT_ALLOWED",
        "52, 411, LENGTH_OUT_OF_RANGE",
        "52, 41111, LENGTH_OUT_OF_RANGE",
        "52, 411A, FORMAT_WRONG",
        "53, 15, LENGTH_OUT_OF_RANGE",
        "53, 1560, LENGTH_OUT_OF_RANGE",
        "53, CNY, FORMAT_WRONG",
        "54, 12345678901.23, LENGTH_OUT_OF_RANGE",
        "54, '1,50', FORMAT_WRONG",
        "54, 007, FORMAT_WRONG",
        "54, 0, VALUE_NOT_ALLOWED",
        "54, 0.00, VALUE_NOT_ALLOWED",
        "58, C, LENGTH_OUT_OF_RANGE",
        "58, CHN, LENGTH_OUT_OF_RANGE",
        "58, cn, FORMAT_WRONG",
        "59, 12345678901234567890123456, LENGTH_OUT_OF_RANGE",
        "59, Café, FORMAT_WRONG",
        "60, 1234567890123456, LENGTH_OUT_OF_RANGE",
        "60, 北京, FORMAT_WRONG",
        "61, 12345678901, LENGTH_OUT_OF_RANGE",
        "61, 京, FORMAT_WRONG",
        "2, é, FORMAT_WRONG",
        "25, é, FORMAT_WRONG"
    })
    void valuesHaveTheirLengthFormatAndMeaning(int id, String value, Reason reason) {
        MerchantQr qr = new MerchantText().with(id, value).read();
        assertThat(qr.problems().stream().filter(problem -> problem.severity() == Severity.ERROR))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.reason()).isEqualTo(reason);
                    assertThat(problem.path()).isEqualTo(QrObject.twoDigits(id));
                    assertThat(problem.offset())
                            .isEqualTo(qr.object(id).orElseThrow().offset());
                    assertThat(problem.message())
                            .startsWith(qr.object(id).orElseThrow().name());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "1, 11",
        "52, 0000",
        "54, 1",
        "54, 1234567890.12",
        "54, 12345678901.2",
        "59, 1234567890123456789012345",
        "59, ~",
        "60, 123456789012345",
        "61, 1234567890",
        "62, 0325" + "1234567890123456789012345",
        "64, 0002zh0125" + "最佳运输最佳运输最佳运输最佳运输最佳运输最佳运输最0215最佳运输最佳运输最佳运输最佳运"
    })
    void atTheBoundTheyAreRight(int id, String value) {
        assertThat(new MerchantText().with(id, value).read().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01, 26, LENGTH_OUT_OF_RANGE", "02, 26, LENGTH_OUT_OF_RANGE", "03, 26, LENGTH_OUT_OF_RANGE",
        "04, 26, LENGTH_OUT_OF_RANGE", "05, 26, LENGTH_OUT_OF_RANGE", "06, 26, LENGTH_OUT_OF_RANGE",
        "07, 26, LENGTH_OUT_OF_RANGE", "08, 26, LENGTH_OUT_OF_RANGE", "09, 04, LENGTH_OUT_OF_RANGE",
        "10, 21, LENGTH_OUT_OF_RANGE", "11, 02, LENGTH_OUT_OF_RANGE", "11, 04, LENGTH_OUT_OF_RANGE"
    })
    void additionalDataHasItsLength(String id, String length, Reason reason) {
        String value = id + length + "x".repeat(Integer.parseInt(length));
        MerchantQr qr = new MerchantText().with(62, value).read();
        int offset = qr.object(62).orElseThrow().offset() + 4;
        only(qr, Severity.ERROR, reason, "62>" + id, offset);
    }

    @ParameterizedTest
    @CsvSource({"01, 25", "02, 25", "03, 25", "04, 25", "05, 25", "06, 25", "07, 25", "08, 25", "10, 20", "11, 03"})
    void additionalDataAtTheBoundIsRight(String id, String length) {
        String value = id + length + "x".repeat(Integer.parseInt(length));
        assertThat(new MerchantText().with(62, value).read().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0903AME", "0903EMA", "0901A", "0902ME"})
    void consumerDataAreAskedForByTheirLetters(String value) {
        assertThat(new MerchantText().with(62, value).read().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0901X", "0902AA", "0903tuv", "0901a", "0903AMM"})
    void andByNoOthers(String value) {
        MerchantQr qr = new MerchantText().with(62, value).read();
        int offset = qr.object(62).orElseThrow().offset() + 4;
        only(qr, Severity.ERROR, Reason.VALUE_NOT_ALLOWED, "62>09", offset);
    }

    @Test
    void additionalDataAreAscii() {
        MerchantQr qr = new MerchantText().with(62, "0302京x").read();
        int offset = qr.object(62).orElseThrow().offset() + 4;
        only(qr, Severity.ERROR, Reason.FORMAT_WRONG, "62>03", offset);
    }

    @ParameterizedTest
    @CsvSource({"12, 62>12", "49, 62>49", "00, 62>00"})
    void reservedAdditionalDataAreToldAndKept(String id, String path) {
        MerchantQr qr = new MerchantText().with(62, id + "02xy").read();
        int offset = qr.object(62).orElseThrow().offset() + 4;
        only(qr, Severity.WARNING, Reason.RESERVED, path, offset);
        assertThat(qr.object(62).orElseThrow().children().get(0).value()).isEqualTo("xy");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 17, 25, 65, 79})
    void reservedIdentifiersAreToldAndKept(int id) {
        MerchantQr qr = new MerchantText().with(id, "xy").read();
        onlyAt(qr, Severity.WARNING, Reason.RESERVED, id);
        assertThat(qr.object(id).orElseThrow().value()).isEqualTo("xy");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 16})
    void accountsOfNetworksAreNotReserved(int id) {
        assertThat(new MerchantText().with(id, "xy").read().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"26, 26>00", "51, 51>00", "80, 80>00", "99, 99>00"})
    void aTemplateOfANetworkSaysWhose(int id, String path) {
        MerchantQr qr = new MerchantText().with(id, "0101x").read();
        QrObject template = qr.object(id).orElseThrow();
        only(qr, Severity.ERROR, Reason.MISSING, path, template.offset() + 4 + 5);
    }

    @Test
    void aTemplateOfAPaymentSystemSaysWhose() {
        MerchantQr qr = new MerchantText().with(62, "50050101x").read();
        int end = qr.object(62).orElseThrow().offset() + 4 + 9;
        only(qr, Severity.ERROR, Reason.MISSING, "62>50>00", end);
    }

    @ParameterizedTest
    @CsvSource({"33, LENGTH_OUT_OF_RANGE", "34, LENGTH_OUT_OF_RANGE"})
    void anIdentifierHasAtMost32Characters(int length, Reason reason) {
        String guid = "a." + "b".repeat(length - 2);
        MerchantQr qr = new MerchantText().with(26, MerchantText.field(0, guid)).read();
        only(qr, Severity.ERROR, reason, "26>00", qr.object(26).orElseThrow().offset() + 4);
    }

    @Test
    void anIdentifierOf32CharactersIsRight() {
        String guid = "a." + "b".repeat(30);
        assertThat(new MerchantText()
                        .with(26, MerchantText.field(0, guid))
                        .read()
                        .problems())
                .isEmpty();
    }

    @Test
    void anIdentifierThatLooksLikeNoneIsTold() {
        MerchantQr qr = new MerchantText().with(26, "0004hoge").read();
        only(
                qr,
                Severity.WARNING,
                Reason.FORMAT_WRONG,
                "26>00",
                qr.object(26).orElseThrow().offset() + 4);
    }

    @Test
    void anIdentifierThatIsNotFirstIsTold() {
        MerchantQr qr = new MerchantText().with(26, "0101x0003a.b").read();
        only(
                qr,
                Severity.WARNING,
                Reason.WRONG_ORDER,
                "26",
                qr.object(26).orElseThrow().offset() + 4);
        assertThat(qr.accounts().get(0).guid()).contains(new GloballyUniqueId("a.b"));
    }

    @Test
    void anEmptyIdentifierIsNone() {
        MerchantQr qr = new MerchantText().with(26, "0000").read();
        only(
                qr,
                Severity.ERROR,
                Reason.LENGTH_OUT_OF_RANGE,
                "26>00",
                qr.object(26).orElseThrow().offset() + 4);
        assertThat(qr.accounts().get(0).guid()).isEmpty();
    }

    @Test
    void whatIsInsideAnAccountMayBeOfAnyScript() {
        assertThat(new MerchantText().with(26, "0003a.b0202é北").read().problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0002ZH, 64>01", "0101x, 64>00"})
    void theLocalMerchantHasLanguageAndName(String value, String path) {
        MerchantQr qr = new MerchantText().with(64, value).read();
        QrObject template = qr.object(64).orElseThrow();
        only(qr, Severity.ERROR, Reason.MISSING, path, template.offset() + 4 + value.length());
        assertThat(qr.localMerchant()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0001Z0101x, 64>00, LENGTH_OUT_OF_RANGE",
        "0003ZHO0101x, 64>00, LENGTH_OUT_OF_RANGE",
        "0002Z10101x, 64>00, FORMAT_WRONG"
    })
    void theLanguageIsTwoLetters(String value, String path, Reason reason) {
        MerchantQr qr = new MerchantText().with(64, value).read();
        only(qr, Severity.ERROR, reason, path, qr.object(64).orElseThrow().offset() + 4);
    }

    @ParameterizedTest
    @CsvSource({"01, 26", "02, 16"})
    void localNamesHaveTheirLength(String id, int length) {
        String others = id.equals("01") ? "0002ZH" : "0002ZH0101x";
        MerchantQr qr = new MerchantText()
                .with(64, others + id + length + "x".repeat(length))
                .read();
        int offset = qr.object(64).orElseThrow().offset() + 4 + others.length();
        only(qr, Severity.ERROR, Reason.LENGTH_OUT_OF_RANGE, "64>" + id, offset);
    }

    @Test
    void furtherLocalDataAreReserved() {
        MerchantQr qr = new MerchantText().with(64, "0002ZH0101x0304abcd").read();
        only(
                qr,
                Severity.WARNING,
                Reason.RESERVED,
                "64>03",
                qr.object(64).orElseThrow().offset() + 4 + 11);
    }

    @Test
    void aFixedFeeIsCalledFor() {
        onlyAt(new MerchantText().with(56, "500").read(), Severity.ERROR, Reason.NOT_EXPECTED, 56);
        onlyAt(new MerchantText().with(55, "01").with(56, "500").read(), Severity.ERROR, Reason.NOT_EXPECTED, 56);
        assertThat(new MerchantText().with(55, "02").with(56, "500").read().problems())
                .isEmpty();
        MerchantText missing = new MerchantText().with(55, "02");
        only(
                missing.read(),
                Severity.ERROR,
                Reason.MISSING,
                "56",
                missing.text().length());
    }

    @Test
    void aPercentageIsCalledFor() {
        onlyAt(new MerchantText().with(57, "5").read(), Severity.ERROR, Reason.NOT_EXPECTED, 57);
        onlyAt(new MerchantText().with(55, "01").with(57, "5").read(), Severity.ERROR, Reason.NOT_EXPECTED, 57);
        assertThat(new MerchantText().with(55, "03").with(57, "5").read().problems())
                .isEmpty();
        MerchantText missing = new MerchantText().with(55, "03");
        only(
                missing.read(),
                Severity.ERROR,
                Reason.MISSING,
                "57",
                missing.text().length());
    }

    @Test
    void oneFeeExcludesTheOther() {
        MerchantText both = new MerchantText().with(56, "500").with(57, "5");
        onlyAt(both.with(55, "02").read(), Severity.ERROR, Reason.NOT_EXPECTED, 57);
        onlyAt(both.with(55, "03").read(), Severity.ERROR, Reason.NOT_EXPECTED, 56);
        assertThat(both.with(55, "01").read().problems())
                .extracting(QrProblem::path)
                .containsExactly("56", "57");
    }

    @ParameterizedTest
    @CsvSource({"1, LENGTH_OUT_OF_RANGE", "1A, FORMAT_WRONG", "00, VALUE_NOT_ALLOWED", "04, VALUE_NOT_ALLOWED"})
    void theIndicatorIsOneOfThree(String value, Reason reason) {
        onlyAt(new MerchantText().with(55, value).read(), Severity.ERROR, reason, 55);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901.23, LENGTH_OUT_OF_RANGE",
        "'5,0', FORMAT_WRONG",
        "0, VALUE_NOT_ALLOWED",
        "0.0, VALUE_NOT_ALLOWED"
    })
    void aFixedFeeIsAnAmount(String value, Reason reason) {
        onlyAt(new MerchantText().with(55, "02").with(56, value).read(), Severity.ERROR, reason, 56);
    }

    @ParameterizedTest
    @CsvSource({
        "00.010, LENGTH_OUT_OF_RANGE",
        "100, FORMAT_WRONG",
        "5%, FORMAT_WRONG",
        "0, VALUE_NOT_ALLOWED",
        "00.00, VALUE_NOT_ALLOWED"
    })
    void aPercentageIsBetween0And100(String value, Reason reason) {
        onlyAt(new MerchantText().with(55, "03").with(57, value).read(), Severity.ERROR, reason, 57);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00.01", "99.99", "0.01", "5", "5."})
    void aPercentageAtTheBoundIsRight(String value) {
        assertThat(new MerchantText().with(55, "03").with(57, value).read().problems())
                .isEmpty();
    }

    @Test
    void currenciesAndCountriesThatAreNotKnownAreTold() {
        onlyAt(new MerchantText().with(53, "998").read(), Severity.WARNING, Reason.VALUE_NOT_ALLOWED, 53);
        onlyAt(new MerchantText().with(58, "XX").read(), Severity.WARNING, Reason.VALUE_NOT_ALLOWED, 58);
    }

    @Test
    void decimalsThatTheCurrencyDoesNotHaveAreTold() {
        onlyAt(new MerchantText().with(54, "1.234").read(), Severity.WARNING, Reason.VALUE_NOT_ALLOWED, 54);
        onlyAt(
                new MerchantText().with(53, "392").with(54, "1.5").read(),
                Severity.WARNING,
                Reason.VALUE_NOT_ALLOWED,
                54);
        assertThat(new MerchantText().with(53, "392").with(54, "1.").read().problems())
                .isEmpty();
        onlyAt(
                new MerchantText().with(55, "02").with(56, "1.234").read(),
                Severity.WARNING,
                Reason.VALUE_NOT_ALLOWED,
                56);
    }

    @Test
    void moreThan512CharactersAreTold() {
        MerchantText text = new MerchantText();
        for (int id = 80; id < 83; id++) text.with(id, "0003a.b01" + 88 + "x".repeat(88));
        int header = "8300".length() + "0003a.b0100".length();
        text.with(
                83,
                "0003a.b" + MerchantText.field(1, "x".repeat(512 - text.text().length() - header)));
        assertThat(text.text()).hasSize(512);
        assertThat(text.read().problems()).isEmpty();
        MerchantQr longer = text.with(59, "BEST TRANSPORTS").read();
        only(longer, Severity.WARNING, Reason.LONGER_THAN_ADVISED, "", 513);
    }

    @Test
    void everyProblemIsListed() {
        MerchantQr qr = MerchantQr.read("0002035303CNY540300756015802cnXX0001");
        assertThat(qr.whole()).isFalse();
        MerchantQr all = MerchantQr.read(MerchantText.checked("000203" + "5303CNY" + "5403007" + "56015" + "5802cn"));
        assertThat(all.problems())
                .extracting(problem -> problem.path() + " " + problem.reason())
                .containsExactly(
                        "00 VALUE_NOT_ALLOWED",
                        "53 FORMAT_WRONG",
                        "54 FORMAT_WRONG",
                        "58 FORMAT_WRONG",
                        "52 MISSING",
                        "59 MISSING",
                        "60 MISSING",
                        " MISSING",
                        "56 NOT_EXPECTED");
        assertThat(List.of(all.intact(), all.conformant())).containsExactly(true, false);
    }
}
