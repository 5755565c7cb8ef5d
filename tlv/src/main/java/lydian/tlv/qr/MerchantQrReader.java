// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.List;
import lydian.tlv.qr.QrProblem.Reason;

/** Reads one text as a merchant-presented code: taken apart, its check value looked at, then the rules. */
final class MerchantQrReader {
    // Assumption: advice, not a bound. A larger symbol is harder to read, and was read.
    private static final int ADVISED_CHARACTERS = 512;

    private final String text;
    private final QrLimits limits;
    private final QrProblems problems = new QrProblems();

    MerchantQrReader(String text, QrLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    MerchantQr read() {
        if (!QrText.readable(text, limits, problems)) {
            QrObjectReader.Part nothing = new QrObjectReader.Part(List.of(), false);
            return new MerchantQr(text, nothing, new MerchantCrc(null, ""), problems);
        }
        QrObjectReader.Part part = new QrObjectReader(text, limits, problems).root();
        if (!part.whole()) return new MerchantQr(text, part, MerchantCrc.atEnd(text), problems);
        MerchantCrc crc = MerchantCrc.of(text, part.objects(), problems);
        new MerchantRules(problems).check(part.objects(), text.length());
        checkLength();
        return new MerchantQr(text, part, crc, problems);
    }

    private void checkLength() {
        if (text.codePointCount(0, text.length()) <= ADVISED_CHARACTERS) return;
        String message = "more than " + ADVISED_CHARACTERS + " characters";
        problems.warning(Reason.LONGER_THAN_ADVISED, text.length(), "", message);
    }
}
