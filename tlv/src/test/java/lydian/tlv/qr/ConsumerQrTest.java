// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.ConsumerText.ADF_NAME;
import static lydian.tlv.qr.ConsumerText.APPLICATION;
import static lydian.tlv.qr.ConsumerText.INDICATOR;
import static lydian.tlv.qr.ConsumerText.PAN;
import static lydian.tlv.qr.ConsumerText.base64;
import static lydian.tlv.qr.ConsumerText.read;
import static lydian.tlv.qr.ConsumerText.tlv;
import static lydian.tlv.qr.QrProblem.Reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvWriter;
import lydian.tlv.TypedTag;
import lydian.tlv.data.Aid;
import lydian.tlv.data.Pan;
import lydian.tlv.privacy.SensitiveAccess;
import lydian.tlv.qr.QrProblem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsumerQrTest {
    private static final SensitiveAccess CLEAR = SensitiveAccess.deliberately();
    private static final String TWO_APPLICATIONS =
            "hQVDUFYwMWETTwegAAAAVVVVUAhQcm9kdWN0MWETTwegAAAAZmZmUAhQcm9kdWN0MmJJ"
                    + "WggSNFZ4kBI0WF8gDkNBUkRIT0xERVIvRU1WXy0IcnVlc2RlZW5kIZ8QBwYBCgMAAACfJghYT9OF+iNLzJ82AgABnzcEbVjvEw==";

    @Test
    void theApplicationsComeInTheConsumersOrder() {
        ConsumerQr qr = ConsumerQr.parse(TWO_APPLICATIONS);
        assertThat(qr.problems()).isEmpty();
        assertThat(qr.payloadFormatIndicator()).contains("CPV01");
        assertThat(qr.applications())
                .extracting(application -> application.adfName().orElseThrow())
                .containsExactly(Aid.hex("A0000000555555"), Aid.hex("A0000000666666"));
        assertThat(qr.applications().get(1).find(0x50)).contains(Bytes.text("Product2", StandardCharsets.US_ASCII));
        assertThat(qr.bytes().length()).isEqualTo(QrBase64.encode(qr.bytes()).length() / 4 * 3 - 2);
        assertThat(qr.objects().elements()).hasSize(4);
    }

    @Test
    void whatApplicationsHaveInCommonCountsForEach() {
        ConsumerQr qr = ConsumerQr.parse(TWO_APPLICATIONS);
        for (ConsumerApplication application : qr.applications()) {
            assertThat(application.pan()).contains(Pan.parseText("1234567890123458"));
            assertThat(application.find(0x5F2D)).contains(Bytes.text("ruesdeen", StandardCharsets.US_ASCII));
            assertThat(application.find(0x9F26)).contains(Bytes.hex("584FD385FA234BCC"));
            assertThat(application.track2()).isEmpty();
            assertThat(application.find(0x9F27)).isEmpty();
            assertThat(application.transparentData().isEmpty()).isTrue();
        }
        assertThat(qr.commonData().contains(0x5A)).isTrue();
    }

    @Test
    void theInnermostValueCounts() {
        ConsumerQr qr = read(
                INDICATOR,
                tlv("61", ADF_NAME, tlv("50", "41"), tlv("63", "9F36020001", "9F370401010101")),
                tlv("62", tlv("50", "42"), "9F36020002", "82020000", tlv("64", "9F36020003", "9F270180", "8202FFFF")));
        ConsumerApplication application = qr.applications().get(0);
        assertThat(application.find(0x50)).contains(Bytes.hex("41"));
        assertThat(application.find(0x9F36)).contains(Bytes.hex("0001"));
        assertThat(application.find(0x82)).contains(Bytes.hex("0000"));
        assertThat(application.find(0x9F27)).contains(Bytes.hex("80"));
        assertThat(application.transparentData().contains(0x9F37)).isTrue();
        assertThat(application.data().contains(0x9F37)).isFalse();
        assertThat(application.get(typed(0x9F36))).contains(2);
        assertThat(application.get(typed(0x9F02))).isEmpty();
    }

    private static TypedTag<Integer> typed(int tag) {
        return new TypedTag<>() {
            @Override
            public int tag() {
                return tag;
            }

            @Override
            public String name() {
                return "ATC";
            }

            @Override
            public Integer read(Bytes value) {
                return value.length();
            }
        };
    }

    @Test
    void aTrackHasAPanAsWell() {
        ConsumerApplication application =
                ConsumerQr.parse(base64(INDICATOR, APPLICATION)).applications().get(0);
        assertThat(application.pan()).contains(Pan.parseText("1234567890123458"));
        assertThat(application.track2().orElseThrow().pan())
                .isEqualTo(application.pan().orElseThrow());
    }

    @Test
    void whatIsNoPanIsRefusedWhenAskedFor() {
        ConsumerApplication application = read(INDICATOR, tlv("61", ADF_NAME, tlv("5A", "1234AA5678")))
                .applications()
                .get(0);
        assertThatThrownBy(application::pan).isInstanceOf(CardDataException.class);
        ConsumerApplication short4f =
                read(INDICATOR, tlv("61", tlv("4F", "A0"))).applications().get(0);
        assertThatThrownBy(short4f::adfName).isInstanceOf(CardDataException.class);
    }

    @Test
    void nothingIsPrintedAndNothingGivenAwayByAccident() {
        ConsumerQr qr = ConsumerQr.parse(TWO_APPLICATIONS);
        assertThat(qr).hasToString("ConsumerQr[" + qr.bytes().length() + " bytes, 0 problems]");
        assertThat(qr.applications().get(0)).hasToString("ConsumerApplication[4F[7], 50[8]]");
        assertThat(qr.text(CLEAR)).isEqualTo(TWO_APPLICATIONS);
        assertThatNullPointerException().isThrownBy(() -> qr.text(nothing()));
    }

    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    private static SensitiveAccess nothing() {
        return null;
    }

    @Test
    void codesAreEqualByTheirText() {
        ConsumerQr qr = ConsumerQr.read(TWO_APPLICATIONS);
        assertThat(qr)
                .isEqualTo(ConsumerQr.read(TWO_APPLICATIONS))
                .hasSameHashCodeAs(ConsumerQr.read(TWO_APPLICATIONS));
        assertThat(qr).isNotEqualTo(ConsumerQr.read("hQVDUFYwMQ==")).isNotEqualTo(TWO_APPLICATIONS);
        assertThat(qr.hashCode()).isNotZero();
        assertThat(qr.applications())
                .isEqualTo(ConsumerQr.read(TWO_APPLICATIONS).applications());
        ConsumerApplication first = qr.applications().get(0);
        assertThat(first)
                .hasSameHashCodeAs(
                        ConsumerQr.read(TWO_APPLICATIONS).applications().get(0));
        assertThat(first).isNotEqualTo(qr.applications().get(1)).isNotEqualTo(qr);
        assertThat(first.hashCode()).isNotEqualTo(qr.applications().get(1).hashCode());
        assertThat(first)
                .isNotEqualTo(read(INDICATOR, tlv("61", ADF_NAME, tlv("50", "50726F6475637431")))
                        .applications()
                        .get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "8505435056303161, 61, length missing",
        "8505435056303161104F, 61, value truncated",
        "8505435056, 85, value truncated",
        "85054350563031610A4F07A00000005555555008, 61>50, length missing",
        "85054350563031610B4F07A00000005555555008, 61>50, value truncated",
        "850543505630316180, 61, length indefinite",
        "850543505630319F, 9F, tag incomplete",
        "85054350563031DF81, DF81, tag incomplete",
        "8505435056303161029F36, 61>9F36, length missing",
        "8505435056303161039F3602, 61>9F36, value truncated",
        "8505435056303161059F8101020000, 61>9F8101, value truncated",
        "8505435056303161029F81, 61>9F81, tag incomplete"
    })
    void whatIsNotTlvIsFatalAndToldWhere(String hex, String path, String why) {
        ConsumerQr qr = read(hex);
        assertThat(qr.intact()).isFalse();
        assertThat(qr.objects().isEmpty()).isTrue();
        assertThat(qr.bytes()).isEqualTo(Bytes.hex(hex));
        assertThat(qr.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.TLV_MALFORMED);
            assertThat(problem.severity()).isEqualTo(Severity.FATAL);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message()).isEqualTo(why);
            assertThat(problem.offset()).isBetween(0, base64(hex).length());
        });
    }

    @Test
    void theOffsetIsThatOfTheCharacter() {
        // The tag of byte 7 is cut short; byte 7 begins in character 9.
        assertThat(read("850543505630319F").problems().get(0).offset()).isEqualTo(9);
    }

    @Test
    void whatIsNotBase64IsFatal() {
        ConsumerQr qr = ConsumerQr.read("hQVDUFYwMQ=!");
        assertThat(qr.problems()).extracting(QrProblem::reason).containsExactly(Reason.BASE64_MALFORMED);
        assertThat(qr.bytes().isEmpty()).isTrue();
        assertThat(qr.applications()).isEmpty();
        assertThat(qr.payloadFormatIndicator()).isEmpty();
        assertThat(qr.commonData().isEmpty()).isTrue();
    }

    @Test
    void nothingIsNoCode() {
        assertThat(ConsumerQr.read("").problems()).extracting(QrProblem::reason).containsExactly(Reason.TEXT_EMPTY);
        assertThat(ConsumerQr.read("\uD83D").problems())
                .extracting(QrProblem::reason)
                .containsExactly(Reason.TEXT_NOT_UNICODE);
    }

    @Test
    void limitsAreKept() {
        int length = TWO_APPLICATIONS.length();
        assertThat(ConsumerQr.parse(TWO_APPLICATIONS, new QrLimits(length, 16)).conformant())
                .isTrue();
        assertThat(ConsumerQr.read(TWO_APPLICATIONS, new QrLimits(length - 1, 16))
                        .problems())
                .extracting(QrProblem::reason)
                .containsExactly(Reason.TEXT_TOO_LONG);
        assertThatThrownBy(() -> ConsumerQr.parse(TWO_APPLICATIONS, new QrLimits(length, 15)))
                .isInstanceOfSatisfying(MalformedQrException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.TLV_MALFORMED);
                    assertThat(refused).hasMessageEndingWith("too many elements");
                });
    }

    @Test
    void templatesNestThreeDeep() {
        String own = tlv("E1", tlv("50", "41"));
        assertThat(read(INDICATOR, tlv("61", ADF_NAME, PAN, tlv("63", own))).intact())
                .isTrue();
        assertThat(read(INDICATOR, tlv("61", ADF_NAME, PAN, tlv("63", tlv("E2", own))))
                        .intact())
                .isFalse();
    }

    @Test
    void irregularBase64IsReadAndTold() {
        String text = base64(INDICATOR, APPLICATION, tlv("62", tlv("50", "FFFBFFFBFFFB")));
        String irregular = text.replace("=", "").replace('/', '_').replace('+', '-');
        assertThat(irregular).isNotEqualTo(text);
        ConsumerQr qr = ConsumerQr.parse(irregular);
        assertThat(qr.bytes()).isEqualTo(ConsumerQr.parse(text).bytes());
        assertThat(qr.problems())
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING));
        assertThat(qr.problems()).isNotEmpty();
    }

    @Test
    void parsingRefusesWithEveryProblem() {
        assertThatThrownBy(() -> ConsumerQr.parse(base64(tlv("61"))))
                .isInstanceOfSatisfying(MalformedQrException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.MISSING);
                    assertThat(refused.path()).isEqualTo("61>4F");
                    assertThat(refused.problems()).extracting(QrProblem::path).containsExactly("61>4F", "61", "85");
                });
    }

    @Test
    void aCodeIsBuilt() {
        ConsumerQr qr = ConsumerQr.builder()
                .application(product("A0000000555555", "Product1"))
                .application(product("A0000000666666", "Product2"))
                .common(w -> w.put(0x5A, Bytes.hex("1234567890123458"))
                        .put(0x5F20, Bytes.text("CARDHOLDER/EMV", StandardCharsets.US_ASCII)))
                .common(w -> w.put(0x5F2D, Bytes.text("ruesdeen", StandardCharsets.US_ASCII))
                        .put(
                                0x64,
                                inside -> inside.put(0x9F10, Bytes.hex("06010A03000000"))
                                        .put(0x9F26, Bytes.hex("584FD385FA234BCC"))
                                        .put(0x9F36, Bytes.hex("0001"))
                                        .put(0x9F37, Bytes.hex("6D58EF13"))))
                .build();
        assertThat(qr.text(CLEAR)).isEqualTo(TWO_APPLICATIONS);
    }

    private static Consumer<TlvWriter> product(String adfName, String label) {
        return w -> w.put(0x4F, Bytes.hex(adfName)).put(0x50, Bytes.text(label, StandardCharsets.US_ASCII));
    }

    @Test
    void aCodeWithoutCommonDataIsBuilt() {
        ConsumerQr qr = ConsumerQr.builder()
                .application(w ->
                        w.put(0x4F, Bytes.hex("A0000000555555")).put(0x57, Bytes.hex("1234567890123458D191220112345F")))
                .build();
        assertThat(qr.bytes()).isEqualTo(Bytes.hex(INDICATOR + APPLICATION));
    }

    @Test
    void whatTheSpecificationDoesNotAllowIsNotBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsumerQr.builder().build())
                .withMessage("ERROR 61 at 9: missing");
    }
}
