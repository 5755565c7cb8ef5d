// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

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
        if (!qr.intact()) return;
        hold(qr.crcComputed().equalsIgnoreCase(qr.crcPresented().orElseThrow()));
        if (qr.conformant())
            hold(qr.toBuilder().build().objects().size() == qr.objects().size());
    }

    @FuzzTest
    void merchantWithHalfPairs(byte[] input) {
        String text = new String(toChars(input));
        MerchantQr qr = MerchantQr.read(text);
        check(text, qr.problems(), qr.conformant(), MerchantQr::parse);
        touch(qr);
    }

    @FuzzTest
    void consumer(byte[] input) {
        consumer(new String(input, StandardCharsets.ISO_8859_1));
    }

    @FuzzTest
    void consumerBytes(byte[] input) {
        consumer(QrBase64.encode(Bytes.of(input)));
    }

    private static void consumer(String text) {
        ConsumerQr qr = ConsumerQr.read(text);
        check(text, qr.problems(), qr.conformant(), ConsumerQr::parse);
        hold(qr.toString().length() < 60);
        qr.payloadFormatIndicator();
        for (ConsumerApplication application : qr.applications()) touch(application, qr.conformant());
    }

    @FuzzTest
    void recogniser(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        hold(ScannedCode.recognise(text).toString().length() < 90);
        PaymentCode.recognise(text)
                .ifPresent(
                        code -> hold(code.digits(SensitiveAccess.deliberately()).equals(text)));
    }

    /** Two bytes a character, so that halves of surrogate pairs come up. */
    private static char[] toChars(byte[] input) {
        char[] chars = new char[input.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) (input[2 * i] << 8 | (input[2 * i + 1] & 0xFF));
        }
        return chars;
    }

    private static void check(String text, List<QrProblem> problems, boolean conformant, Consumer<String> parse) {
        for (QrProblem problem : problems) hold(problem.offset() >= 0 && problem.offset() <= text.length());
        try {
            parse.accept(text);
        } catch (MalformedQrException refused) {
            hold(!refused.problems().isEmpty() && refused.problems().equals(problems) && !conformant);
            return;
        }
        hold(conformant);
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
        hold(qr.toString().length() < 60);
    }

    private static void touch(ConsumerApplication application, boolean conformant) {
        application.transparentData();
        application.find(0x9F26);
        if (!conformant) return;
        hold(application.adfName().isPresent());
        application.pan();
        application.track2();
    }

    /** Not an assertion of AssertJ's: this runs thousands of times a second. */
    private static void hold(boolean statement) {
        if (!statement) throw new AssertionError("does not hold");
    }
}
