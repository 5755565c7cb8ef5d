// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.QrProblem.Reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import lydian.tlv.qr.QrProblem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data object 63. EMV QR Code, Merchant-Presented Mode v1.1. */
class MerchantCrcTest {
    @Test
    void theCardOnFileExampleIsIntact() {
        MerchantQr qr = MerchantQr.parse("000201010211057704736a2f41a3-c54c-fce8-32d2-0324e1c32e22"
                + "*3440e5bf-81ca-4c5f-a1b2-cf989f09a03952045024530384054031005802US5913Test Merchant"
                + "6008New York62080304123463046F6D");
        assertThat(qr.crcPresented()).contains("6F6D");
        assertThat(qr.crcComputed()).isEqualTo("6F6D");
        assertThat(qr.problems()).isEmpty();
    }

    @Test
    void anyOtherCharacterIsNoticed() {
        String text = new MerchantText().text();
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == '0' ? '1' : '0';
            MerchantQr qr = MerchantQr.read(text.substring(0, i) + other + text.substring(i + 1));
            assertThat(qr.intact()).as("character %s", i).isFalse();
        }
    }

    @Test
    void aWrongOneIsFatalAndTheRightOneIsTold() {
        String text = new MerchantText().text();
        String right = text.substring(text.length() - 4);
        MerchantQr qr = MerchantQr.read(text.substring(0, text.length() - 4) + "0000");
        assertThat(qr.whole()).isTrue();
        assertThat(qr.crcPresented()).contains("0000");
        assertThat(qr.crcComputed()).isEqualTo(right);
        assertThat(qr.problems())
                .containsExactly(new QrProblem(
                        Severity.FATAL,
                        Reason.CRC_WRONG,
                        text.length() - 8,
                        "63",
                        "the check value should be " + right));
    }

    @Test
    void lowerCaseIsReadAndTold() {
        String text = MerchantText.checked(new MerchantText().body().replace("BEIJING", "SHANGHA"));
        String lower = text.substring(0, text.length() - 4)
                + text.substring(text.length() - 4).toLowerCase(Locale.ROOT);
        assertThat(lower).isNotEqualTo(text);
        MerchantQr qr = MerchantQr.parse(lower);
        assertThat(qr.intact()).isTrue();
        assertThat(qr.crcPresented()).contains(lower.substring(lower.length() - 4));
        assertThat(qr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.CRC_LOWER_CASE);
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void aMissingOneIsFatalAndTheRightOneIsTold() {
        MerchantText text = new MerchantText();
        MerchantQr qr = MerchantQr.read(text.body());
        assertThat(qr.whole()).isTrue();
        assertThat(qr.intact()).isFalse();
        assertThat(qr.crcPresented()).isEmpty();
        assertThat(text.text()).endsWith("6304" + qr.crcComputed());
        assertThat(qr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.CRC_MISSING);
            assertThat(problem.offset()).isEqualTo(text.body().length());
            assertThat(problem.path()).isEqualTo("63");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"6300", "6303A13", "6305A13A0", "6304XXXX", "6304A13G", "6304 13A", "6304A١3A"})
    void whatIsNotFourHexadecimalDigitsIsFatal(String crc) {
        MerchantQr qr = MerchantQr.read(new MerchantText().body() + crc);
        assertThat(qr.whole()).isTrue();
        assertThat(qr.crcPresented()).contains(crc.substring(4));
        assertThat(qr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.CRC_MALFORMED);
            assertThat(problem.severity()).isEqualTo(Severity.FATAL);
        });
    }

    @Test
    void theLengthIsCoveredAsWritten() {
        // 6303 is covered, so that the computed value is that of 6303.
        String body = new MerchantText().body() + "6303";
        assertThat(MerchantQr.read(body + "ABC").crcComputed()).isEqualTo(QrCrc.print(QrCrc.of(body)));
    }

    @Test
    void dataObjectsBehindItAreUnchecked() {
        MerchantQr qr = MerchantQr.read(new MerchantText().text() + "6104AB12");
        assertThat(qr.whole()).isTrue();
        assertThat(qr.intact()).isFalse();
        assertThat(qr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.CRC_NOT_LAST);
            assertThat(problem.offset()).isEqualTo(new MerchantText().body().length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "trash", "\u0000"})
    void textBehindItCannotBeRead(String behind) {
        MerchantQr qr = MerchantQr.read(new MerchantText().text() + behind);
        assertThat(qr.whole()).isFalse();
        assertThat(qr.intact()).isFalse();
    }

    @Test
    void theLastOfTwoCounts() {
        MerchantQr qr = MerchantQr.read(MerchantText.checked(new MerchantText().text()));
        assertThat(qr.intact()).isTrue();
        assertThat(qr.problems()).extracting(QrProblem::reason).containsExactly(Reason.OCCURS_TWICE);
    }

    @ParameterizedTest
    @CsvSource({
        // Broken before, complete at the end; then cut after 6304, inside 63, and without any.
        "00020159XX6304ABCD, ABCD, 00020159XX6304",
        "00020159XX6304, '', 00020159XX6304",
        "00020159XX63, '', 00020159XX636304",
        "00020159XX, '', 00020159XX6304",
        "6304AB, '', 6304AB6304",
        "X6304ABCD, ABCD, X6304",
        "X304ABCD, '', X304ABCD6304"
    })
    void ofABrokenTextItIsLookedForAtTheEnd(String text, String presented, String covered) {
        MerchantQr qr = MerchantQr.read(text);
        assertThat(qr.whole()).isFalse();
        assertThat(qr.crcPresented().orElse("")).isEqualTo(presented);
        assertThat(qr.crcComputed()).isEqualTo(QrCrc.print(QrCrc.of(covered)));
        assertThat(qr.problems()).hasSize(1);
    }

    @Test
    void ofAShortTextItIsLookedForAsWell() {
        assertThat(MerchantQr.read("6304ABC").crcPresented()).isEmpty();
        // Nothing but the check value: the shortest intact text.
        MerchantQr shortest = MerchantQr.read(MerchantText.checked(""));
        assertThat(shortest.intact()).isTrue();
        assertThat(List.of(shortest.crcComputed())).containsExactly(QrCrc.print(QrCrc.of("6304")));
    }
}
