// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Locale;
import lydian.tlv.Bytes;
import lydian.tlv.MalformedTlvException;
import lydian.tlv.TlvMap;
import lydian.tlv.qr.QrProblem.Reason;

/** Reads one text as a consumer-presented code: Base64, then BER-TLV, then the rules. */
final class ConsumerQrReader {
    // Assumption: advice, not a bound. A larger symbol is harder to read, and was read.
    private static final int ADVISED_CHARACTERS = 512;

    private final String text;
    private final QrLimits limits;
    private final QrProblems problems = new QrProblems();

    ConsumerQrReader(String text, QrLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    ConsumerQr read() {
        Bytes bytes = QrText.readable(text, limits, problems) ? new QrBase64(text, problems).decode() : null;
        if (bytes == null) return new ConsumerQr(text, Bytes.EMPTY, TlvMap.EMPTY, problems);
        TlvMap objects;
        try {
            objects = TlvMap.parse(bytes, limits.forBytes());
        } catch (MalformedTlvException malformed) {
            int offset = QrBase64.characterOf(malformed.offset());
            problems.fatal(Reason.TLV_MALFORMED, offset, path(malformed.path()), why(malformed));
            return new ConsumerQr(text, bytes, TlvMap.EMPTY, problems);
        }
        new ConsumerRules(objects, problems).check();
        if (text.length() > ADVISED_CHARACTERS) {
            String message = "more than " + ADVISED_CHARACTERS + " characters";
            problems.warning(Reason.LONGER_THAN_ADVISED, text.length(), "", message);
        }
        return new ConsumerQr(text, bytes, objects, problems);
    }

    private static String why(MalformedTlvException malformed) {
        return malformed.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The tags of a path, which stand there one after another as written; the last may be cut short. */
    private static String path(Bytes tags) {
        String path = "";
        int at = 0;
        while (at < tags.length()) {
            int end = endOfTag(tags, at);
            path = QrProblems.path(path, tags.slice(at, end - at).hex());
            at = end;
        }
        return path;
    }

    private static int endOfTag(Bytes tags, int from) {
        if ((tags.u8(from) & 0x1F) != 0x1F) return from + 1;
        int at = from + 1;
        while (at < tags.length() && tags.u8(at) > 0x7F) at++;
        return Math.min(at + 1, tags.length());
    }
}
