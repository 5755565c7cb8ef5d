// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import lydian.tlv.Bytes;
import lydian.tlv.privacy.SensitiveAccess;

/**
 * Hostile texts: every one is read, every accessor answers, and refusing is done with the one declared exception. What is
 * taken for right can be written again.
 */
class QrFuzzTest {
    @FuzzTest
    void merchant(byte[] input) {
        // Valid UTF-8 or not: what is not becomes a replacement character, which is Unicode.
        String text = new String(input, StandardCharsets.UTF_8);
        MerchantQr qr = MerchantQr.read(text);
        check(text, qr.problems(), qr.conformant(), MerchantQr::parse);
        touch(qr);
        touch(MerchantQr.read(new String(input, StandardCharsets.UTF_16BE)));
        if (!qr.intact()) return;
        assertThat(qr.crcPresented().orElseThrow()).isEqualToIgnoringCase(qr.crcComputed());
        if (qr.conformant()) {
            assertThat(MerchantQr.parse(text).toBuilder().build().objects().size())
                    .isEqualTo(qr.objects().size());
        }
    }

    @FuzzTest
    void consumer(byte[] input) {
        // As the text of a symbol, and as the bytes that such a text would stand for.
        for (String text : List.of(new String(input, StandardCharsets.ISO_8859_1), QrBase64.encode(Bytes.of(input)))) {
            ConsumerQr qr = ConsumerQr.read(text);
            check(text, qr.problems(), qr.conformant(), ConsumerQr::parse);
            assertThat(qr.toString().length()).isLessThan(60);
            qr.payloadFormatIndicator();
            for (ConsumerApplication application : qr.applications()) touch(application, qr.conformant());
        }
    }

    @FuzzTest
    void recogniser(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        ScannedCode scanned = ScannedCode.recognise(text);
        assertThat(scanned.toString().length()).isLessThan(90);
        PaymentCode.recognise(text)
                .ifPresent(code ->
                        assertThat(code.digits(SensitiveAccess.deliberately())).isEqualTo(text));
    }

    private static void check(String text, List<QrProblem> problems, boolean conformant, Consumer<String> parse) {
        for (QrProblem problem : problems) assertThat(problem.offset()).isBetween(0, text.length());
        try {
            parse.accept(text);
        } catch (MalformedQrException refused) {
            assertThat(refused.problems()).isEqualTo(problems).isNotEmpty();
            assertThat(conformant).isFalse();
            return;
        }
        assertThat(conformant).isTrue();
    }

    private static void touch(MerchantQr qr) {
        for (MerchantAccount account : qr.accounts()) {
            account.network();
            account.unionPay();
            account.guid().ifPresent(GloballyUniqueId::countryOfRegistration);
        }
        qr.amount();
        qr.convenienceFee();
        qr.localMerchant();
        qr.pointOfInitiation();
        qr.additionalData().prompts();
        qr.additionalData().consumerDataRequests();
        qr.unreservedTemplates().forEach(QrObject::guid);
        assertThat(qr.toString().length()).isLessThan(60);
    }

    private static void touch(ConsumerApplication application, boolean conformant) {
        application.transparentData();
        application.find(0x9F26);
        if (!conformant) return;
        assertThat(application.adfName()).isPresent();
        application.pan();
        application.track2();
    }
}
