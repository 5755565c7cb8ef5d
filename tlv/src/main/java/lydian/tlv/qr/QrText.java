// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import lydian.tlv.qr.QrProblem.Reason;

/** What can be said of a text before it is taken apart. */
final class QrText {
    /** Data object 00 of two characters, in front of every merchant's code. */
    static final String MERCHANT_START = "0002";

    /** 85, a length of 5 and "CPV" in Base64, in front of every consumer's code; the seventh digit has 2 more bits. */
    static final String CONSUMER_START = "hQVDUFY";

    private QrText() {}

    /** The text without the spaces and line ends around it. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (from < to && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** Whether a text is within the limits and is Unicode; tells why if it is not. */
    static boolean readable(String text, QrLimits limits, QrProblems problems) {
        if (text.isEmpty()) {
            problems.fatal(Reason.TEXT_EMPTY, 0, "", "no text");
            return false;
        }
        if (text.length() > limits.characters()) {
            String message = "more than " + limits.characters() + " characters";
            problems.fatal(Reason.TEXT_TOO_LONG, limits.characters(), "", message);
            return false;
        }
        int half = halfPair(text);
        if (half >= 0) problems.fatal(Reason.TEXT_NOT_UNICODE, half, "", "half of a surrogate pair");
        return half < 0;
    }

    private static int halfPair(String text) {
        int at = 0;
        while (at < text.length()) {
            int units = Character.charCount(text.codePointAt(at));
            if (units == 1 && Character.isSurrogate(text.charAt(at))) return at;
            at += units;
        }
        return -1;
    }
}
