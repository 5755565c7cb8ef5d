// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.nio.charset.StandardCharsets;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What was given to be decoded: a text, and the bytes that it stands for.
 *
 * @param text as it was given, white space around it taken off; empty for a binary file
 * @param bytes as far as the text could be read as hexadecimal digits
 * @param trouble why it could not be read further, or null
 */
public record Input(String text, Bytes bytes, @Nullable Defect trouble) {
    /** Bytes that are looked at: sixteen times the longest message of a card. */
    public static final int MOST_BYTES = 1 << 20;

    /** Characters of text that are looked at: three for a byte and its separator. */
    public static final int MOST_TEXT = 3 * MOST_BYTES;

    /**
     * Takes words of a call, or a text file.
     *
     * <p>Hexadecimal digits in upper or lower case, two for a byte; white space, colons, hyphens, commas and {@code 0x}
     * may stand between bytes.
     *
     * @param text the text
     * @return the input, up to where it can be read
     */
    public static Input ofText(String text) {
        String trimmed = (text.startsWith("\uFEFF") ? text.substring(1) : text).trim();
        byte[] bytes = new byte[trimmed.length() / 2];
        int count = 0;
        int i = 0;
        while (i < trimmed.length()) {
            char c = trimmed.charAt(i);
            if (separates(c) || prefix(trimmed, i)) {
                i += separates(c) ? 1 : 2;
                continue;
            }
            int high = digit(c);
            int low = i + 1 < trimmed.length() ? digit(trimmed.charAt(i + 1)) : -1;
            if (high < 0 || low < 0) return new Input(trimmed, Bytes.copyOf(bytes, 0, count), trouble(count, i, high));
            bytes[count++] = (byte) (high << 4 | low);
            i += 2;
        }
        return new Input(trimmed, Bytes.copyOf(bytes, 0, count), null);
    }

    private static Defect trouble(int offset, int position, int high) {
        return high < 0
                ? new Defect(offset, "NOT_HEXADECIMAL", "not a hexadecimal digit at character " + (position + 1))
                : new Defect(offset, "HALF_A_BYTE", "half a byte at character " + (position + 1));
    }

    /**
     * Takes the content of a file or of standard input: text if it looks like text, otherwise the bytes themselves.
     *
     * @param content what was read
     * @return the input
     */
    public static Input ofContent(byte[] content) {
        for (byte b : content) {
            boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t';
            if (control || b == 0x7F) return new Input("", Bytes.of(content), null);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? ofText(text) : new Input("", Bytes.of(content), null);
    }

    /** Whether the whole text was read as hexadecimal digits, or there is no text but bytes. */
    boolean isBytes() {
        return trouble == null;
    }

    private static boolean separates(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ':' || c == '-' || c == ',';
    }

    /** {@code 0x}, where x cannot be a digit. */
    private static boolean prefix(String text, int at) {
        return text.charAt(at) == '0' && at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 'x';
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
