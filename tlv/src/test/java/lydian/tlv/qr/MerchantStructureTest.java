// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.QrProblem.Reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lydian.tlv.qr.QrProblem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is taken apart, or not: where, on which way, and why. */
class MerchantStructureTest {
    @ParameterizedTest
    @CsvSource({
        "0, ID_INCOMPLETE, 0, ''",
        "0002015, ID_INCOMPLETE, 6, ''",
        "X0, ID_NOT_DIGITS, 0, ''",
        "0X, ID_NOT_DIGITS, 0, ''",
        "/0, ID_NOT_DIGITS, 0, ''",
        "0:, ID_NOT_DIGITS, 0, ''",
        ":0, ID_NOT_DIGITS, 0, ''",
        "0/, ID_NOT_DIGITS, 0, ''",
        "١٢0201, ID_NOT_DIGITS, 0, ''",
        "000201AA, ID_NOT_DIGITS, 6, ''",
        "59, LENGTH_INCOMPLETE, 2, 59",
        "590, LENGTH_INCOMPLETE, 2, 59",
        "00020159, LENGTH_INCOMPLETE, 8, 59",
        "59AA, LENGTH_NOT_DIGITS, 2, 59",
        "590AB, LENGTH_NOT_DIGITS, 2, 59",
        "59-1AB, LENGTH_NOT_DIGITS, 2, 59",
        "5901, VALUE_TRUNCATED, 4, 59",
        "5903AB, VALUE_TRUNCATED, 4, 59",
        "5999AB, VALUE_TRUNCATED, 4, 59",
        "0002015903AB, VALUE_TRUNCATED, 10, 59"
    })
    void whatCannotBeReadIsFatal(String text, Reason reason, int offset, String path) {
        MerchantQr qr = MerchantQr.read(text);
        assertThat(qr.whole()).isFalse();
        assertThat(qr.intact()).isFalse();
        assertThat(qr.conformant()).isFalse();
        assertThat(qr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.FATAL);
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(problem.offset()).isEqualTo(offset);
            assertThat(problem.path()).isEqualTo(path);
        });
    }

    @Test
    void whatStandsBeforeTheFaultIsRead() {
        MerchantQr qr = MerchantQr.read("00020152044111AA");
        assertThat(qr.objects()).extracting(QrObject::value).containsExactly("01", "4111");
        assertThat(qr.merchantCategoryCode()).contains("4111");
    }

    @Test
    void everyTruncationIsToldAtItsPlace() {
        String text = new MerchantText().text();
        for (int end = 0; end < text.length(); end++) {
            MerchantQr qr = MerchantQr.read(text.substring(0, end));
            assertThat(qr.intact()).as("%s characters", end).isFalse();
            assertThat(qr.problems().get(0).offset()).isBetween(0, end);
        }
    }

    @Test
    void nothingIsNoCode() {
        MerchantQr qr = MerchantQr.read("");
        assertThat(qr.problems()).extracting(QrProblem::reason).containsExactly(Reason.TEXT_EMPTY);
        assertThat(qr.whole()).isFalse();
        assertThat(qr.crcComputed()).isEmpty();
        assertThat(qr.crcPresented()).isEmpty();
    }

    @Test
    void lengthsCountCharactersNotBytesNorUnits() {
        MerchantQr qr = MerchantQr.read(MerchantText.checked("0002015904\uD83D\uDE00é北a64110002ZH0101\uD83D\uDE00"));
        assertThat(qr.intact()).isTrue();
        assertThat(qr.merchantName()).contains("\uD83D\uDE00é北a");
        QrObject name = qr.object(59).orElseThrow();
        assertThat(name.length()).isEqualTo(4);
        assertThat(name.value()).hasSize(5);
        // The next data object begins after five units.
        assertThat(qr.object(64).orElseThrow().offset()).isEqualTo(6 + 4 + 5);
        assertThat(qr.localMerchant()).contains(new LocalMerchant("ZH", "\uD83D\uDE00", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5901\uD83D", "5901\uDE00", "5902\uDE00\uD83D", "5902\uD83Da", "\uD83D"})
    void halfAPairIsNoText(String text) {
        MerchantQr qr = MerchantQr.read(text);
        assertThat(qr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.TEXT_NOT_UNICODE);
            assertThat(Character.isSurrogate(text.charAt(problem.offset()))).isTrue();
        });
        assertThat(qr.objects()).isEmpty();
    }

    @Test
    void halfAPairAfterWholeOnesIsFound() {
        assertThat(MerchantQr.read("59\uD83D\uDE00\uD83D\uDE00\uDE00").problems())
                .singleElement()
                .extracting(QrProblem::offset)
                .isEqualTo(6);
    }

    @Test
    void aLengthOfNothingIsReadAndToldLater() {
        MerchantQr qr = MerchantQr.read(MerchantText.checked("0002016100"));
        assertThat(qr.intact()).isTrue();
        assertThat(qr.postalCode()).contains("");
        assertThat(qr.problems()).anySatisfy(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.LENGTH_OUT_OF_RANGE);
            assertThat(problem.path()).isEqualTo("61");
            assertThat(problem.message()).isEqualTo("Postal Code of 0 characters, not 1 to 10");
        });
    }

    @Test
    void theLongestValueIsNinetyNineCharacters() {
        String value = "x".repeat(99);
        MerchantQr qr = MerchantQr.read(MerchantText.checked("0299" + value));
        assertThat(qr.intact()).isTrue();
        assertThat(qr.accounts().get(0).object().value()).isEqualTo(value);
    }

    @Test
    void templatesAreTakenApartWhereTheyAreTemplates() {
        MerchantQr qr = new MerchantText()
                .with(25, "0002AB")
                .with(26, "0003a.b")
                .with(51, "0003c.d0101x")
                .with(62, "0103abc50120003e.f0101y")
                .with(64, "0002ZH0101x")
                .with(65, "0002AB")
                .with(79, "0002AB")
                .with(80, "0003g.h")
                .with(99, "0003i.j")
                .read();
        assertThat(qr.intact()).isTrue();
        assertThat(children(qr, 25)).isEmpty();
        assertThat(children(qr, 26)).containsExactly("00=a.b");
        assertThat(children(qr, 51)).containsExactly("00=c.d", "01=x");
        assertThat(children(qr, 62)).containsExactly("01=abc", "50=0003e.f0101y");
        assertThat(qr.object(62)
                        .orElseThrow()
                        .children()
                        .get(1)
                        .child(1)
                        .orElseThrow()
                        .value())
                .isEqualTo("y");
        assertThat(children(qr, 64)).containsExactly("00=ZH", "01=x");
        assertThat(children(qr, 65)).isEmpty();
        assertThat(children(qr, 79)).isEmpty();
        assertThat(children(qr, 80)).containsExactly("00=g.h");
        assertThat(children(qr, 99)).containsExactly("00=i.j");
    }

    private static List<String> children(MerchantQr qr, int id) {
        return qr.object(id).orElseThrow().children().stream()
                .map(child -> child.idText() + "=" + child.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "26, ijkl, ID_NOT_DIGITS, 26, 4",
        "26, 0003a.b0, ID_INCOMPLETE, 26, 11",
        "26, 0003a.b01, LENGTH_INCOMPLETE, 26>01, 13",
        "26, 0003a.b010, LENGTH_INCOMPLETE, 26>01, 13",
        "26, 0003a.b01xy, LENGTH_NOT_DIGITS, 26>01, 13",
        "26, 0003a.b0102x, VALUE_TRUNCATED, 26>01, 15",
        "62, 5004ijkl, ID_NOT_DIGITS, 62>50, 8",
        "62, 50050003a, VALUE_TRUNCATED, 62>50>00, 12",
        "99, 00, LENGTH_INCOMPLETE, 99>00, 6"
    })
    void aTemplateThatCannotBeReadKeepsItsValueAndIsAnError(
            int id, String value, Reason reason, String path, int offsetInside) {
        MerchantText text = new MerchantText().with(id, value);
        MerchantQr qr = text.read();
        assertThat(qr.whole()).isTrue();
        assertThat(qr.intact()).isTrue();
        assertThat(qr.conformant()).isFalse();
        QrObject template = qr.object(id).orElseThrow();
        assertThat(template.value()).isEqualTo(value);
        QrProblem problem = qr.problems().get(0);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.offset()).isEqualTo(template.offset() + offsetInside);
        assertThat(problem.message()).startsWith("in the template: ");
        assertThat(qr.problems()).hasSize(1);
    }

    @Test
    void aTemplateDoesNotReadIntoWhatFollows() {
        // The inner length of 14 would reach into 58.
        MerchantQr qr = new MerchantText().with(26, "0014a.b").read();
        assertThat(qr.object(26).orElseThrow().children()).isEmpty();
        assertThat(qr.problems().get(0).reason()).isEqualTo(Reason.VALUE_TRUNCATED);
    }

    @Test
    void aTextAtTheLimitIsReadAndOneBeyondIsNot() {
        String text = new MerchantText().text();
        assertThat(MerchantQr.read(text, new QrLimits(text.length(), 512)).conformant())
                .isTrue();
        MerchantQr beyond = MerchantQr.read(text, new QrLimits(text.length() - 1, 512));
        assertThat(beyond.objects()).isEmpty();
        assertThat(beyond.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.TEXT_TOO_LONG);
            assertThat(problem.offset()).isEqualTo(text.length() - 1);
        });
    }

    @Test
    void dataObjectsAreCountedWithThoseInside() {
        String text = new MerchantText().text();
        int objects = 10 + 2;
        assertThat(MerchantQr.read(text, new QrLimits(7_089, objects)).conformant())
                .isTrue();
        MerchantQr beyond = MerchantQr.read(text, new QrLimits(7_089, objects - 1));
        assertThat(beyond.whole()).isFalse();
        assertThat(beyond.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.TOO_MANY_OBJECTS);
            assertThat(problem.path()).isEqualTo("63");
            assertThat(problem.message()).isEqualTo("more than 11 data objects");
        });
    }

    @Test
    void theLimitCountsInsideTemplatesToo() {
        MerchantQr qr = MerchantQr.read(MerchantText.checked("26140003a.b0103xyz"), new QrLimits(100, 2));
        assertThat(qr.problems().get(0).path()).isEqualTo("26>01");
        assertThat(qr.problems().get(0).reason()).isEqualTo(Reason.TOO_MANY_OBJECTS);
        assertThat(qr.intact()).isFalse();
    }

    @Test
    void limitsAreNotNegative() {
        assertThatThrownBy(() -> new QrLimits(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QrLimits(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new QrLimits(0, 0).characters()).isZero();
    }
}
