// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import lydian.tlv.Bytes;
import lydian.tlv.qr.QrProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Base64 as a symbol carries it: the standard alphabet with padding (RFC 4648, section 4), no line breaks.
 *
 * <p>Wallets differ: padding left out, the alphabet for URLs, and set bits behind the last byte are read and told. What
 * stands for no bytes at all is refused: other characters, a single character over, padding that is not at the end or of
 * the wrong length. The JDK's decoder does not say where a fault is.
 */
final class QrBase64 {
    private static final int BITS = 6;
    private static final int GROUP = 4;
    private static final int MOST_PADDING = 2;

    private final String text;
    private final QrProblems problems;
    private boolean urlAlphabet;

    QrBase64(String text, QrProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The bytes; null if there are none, which is a fatal problem. */
    @Nullable
    Bytes decode() {
        int digits = text.length() - padding();
        if (digits % GROUP == 1) return malformed(digits - 1, "one character over");
        int padding = text.length() - digits;
        if (padding > 0 && text.length() % GROUP != 0) return malformed(digits, "padding of the wrong length");
        byte[] bytes = new byte[(int) ((long) digits * BITS / Byte.SIZE)];
        int rest = decode(digits, bytes);
        if (rest < 0) return null;
        if (urlAlphabet) irregular(0, "the alphabet for URLs");
        if (padding == 0 && digits % GROUP != 0) irregular(digits, "padding is missing");
        if (rest != 0) irregular(digits - 1, "bits behind the last byte");
        return Bytes.of(bytes);
    }

    /** Where in the text a byte begins. */
    static int characterOf(int index) {
        return (int) ((long) index * Byte.SIZE / BITS);
    }

    private int padding() {
        int padding = 0;
        while (padding < MOST_PADDING && padding < text.length() && text.charAt(text.length() - 1 - padding) == '=') {
            padding++;
        }
        return padding;
    }

    /** Fills the bytes; the bits that are left over, or -1 after a character that is none of Base64's. */
    private int decode(int digits, byte[] bytes) {
        int held = 0;
        int bits = 0;
        int filled = 0;
        for (int i = 0; i < digits; i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                malformed(i, "a character that Base64 does not have");
                return -1;
            }
            held = held << BITS | value;
            bits += BITS;
            if (bits < Byte.SIZE) continue;
            bits -= Byte.SIZE;
            bytes[filled++] = (byte) (held >> bits);
            held &= (1 << bits) - 1;
        }
        return held;
    }

    private int value(char c) {
        if (c >= 'A' && c <= 'Z') return c - 'A';
        if (c >= 'a' && c <= 'z') return c - 'a' + 26;
        if (c >= '0' && c <= '9') return c - '0' + 52;
        if (c == '+') return 62;
        if (c == '/') return 63;
        if (c != '-' && c != '_') return -1;
        urlAlphabet = true;
        return c == '-' ? 62 : 63;
    }

    private @Nullable Bytes malformed(int offset, String message) {
        problems.fatal(Reason.BASE64_MALFORMED, offset, "", message);
        return null;
    }

    private void irregular(int offset, String message) {
        problems.warning(Reason.BASE64_IRREGULAR, offset, "", message);
    }

    /** Bytes as a symbol carries them. */
    static String encode(Bytes bytes) {
        return java.util.Base64.getEncoder().encodeToString(bytes.toArray());
    }
}
