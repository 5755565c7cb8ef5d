// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.privacy;

import java.util.Arrays;
import lydian.tlv.Bytes;

/**
 * Shows of a value what may be shown. The length stays as it is; each hidden digit or character becomes {@code *}.
 *
 * <p>Of a PAN that is at most the first six and the last four digits, which PCI DSS 4.0, 3.4.1 lets everybody see, and
 * less of a short one: at least {@value #HIDDEN_DIGITS} digits always stay hidden, as the card schemes ask of a 15-digit
 * PAN. With fewer, the check digit would leave so few candidates that masking would be for show.
 */
public final class Mask {
    /** How many digits of a PAN stay hidden at the least. */
    public static final int HIDDEN_DIGITS = 5;

    private static final int FIRST = 6;
    private static final int LAST = 4;

    private Mask() {}

    /**
     * A PAN: {@code 476173******0119}.
     *
     * @param digits the digits; anything else among them, and all of it is hidden
     * @return as many characters
     */
    public static String pan(CharSequence digits) {
        char[] text = stars(digits.length());
        if (afterDigits(digits, 0) == digits.length()) reveal(digits, 0, digits.length(), text);
        return new String(text);
    }

    /**
     * A PAN as a card encodes it (compressed numeric, F after the last digit), as hexadecimal digits:
     * {@code 476173******0119}, {@code 374245*****0005F}.
     *
     * @param value the encoded PAN; whatever is not a PAN is hidden altogether
     * @return two characters a byte
     */
    public static String pan(Bytes value) {
        String hex = value.hex();
        int end = hex.length();
        while (end > 0 && hex.charAt(end - 1) == 'F') end--;
        return pan(hex.substring(0, end)) + hex.substring(end);
    }

    /**
     * Track 2 as text: {@code ;476173******0119=*****************?}, the start sentinel and what follows the PAN being
     * optional.
     *
     * @param text the track; without a PAN and a separator ({@code =} or {@code D}) all of it is hidden
     * @return as many characters
     */
    public static String track2(CharSequence text) {
        int from = startsWith(text, ';') ? 1 : 0;
        int separator = afterDigits(text, from);
        if (separator == text.length() || (text.charAt(separator) != '=' && text.charAt(separator) != 'D')) {
            return hidden(text.length());
        }
        return track(text, from, separator);
    }

    /**
     * Track 2 equivalent data as a card encodes it, as hexadecimal digits: {@code 476173******0119D****************}.
     *
     * @param value the encoded track
     * @return two characters a byte
     */
    public static String track2(Bytes value) {
        return track2(value.hex());
    }

    /**
     * Track 1 as text: {@code %B476173******0119^*****************^*************}.
     *
     * @param text the track; without a format code, a PAN and a separator ({@code ^}) all of it is hidden
     * @return as many characters
     */
    public static String track1(CharSequence text) {
        int code = startsWith(text, '%') ? 1 : 0;
        if (code >= text.length() || !isLetter(text.charAt(code))) return hidden(text.length());
        int separator = afterDigits(text, code + 1);
        if (separator == text.length() || text.charAt(separator) != '^') return hidden(text.length());
        return track(text, code + 1, separator);
    }

    /**
     * A value of which nothing is shown but how long it is.
     *
     * @param value the value
     * @return two stars a byte
     */
    public static String all(Bytes value) {
        return hidden(2 * value.length());
    }

    /**
     * Stars.
     *
     * @param characters how many, 0 or more
     * @return the stars
     */
    public static String hidden(int characters) {
        return new String(stars(characters));
    }

    /** What comes before the PAN, the PAN masked, the field separators; stars for the rest. */
    private static String track(CharSequence text, int from, int separator) {
        char[] masked = stars(text.length());
        for (int i = 0; i < from; i++) masked[i] = text.charAt(i);
        reveal(text, from, separator, masked);
        char mark = text.charAt(separator);
        masked[separator] = mark;
        for (int i = separator + 1; i < masked.length; i++) {
            // The name field of track 1 ends with the same mark. On track 2 a second mark stands for an absent field.
            if (text.charAt(i) == mark) masked[i] = mark;
        }
        return new String(masked);
    }

    private static void reveal(CharSequence digits, int from, int to, char[] masked) {
        int length = to - from;
        int first = length - FIRST - LAST >= HIDDEN_DIGITS ? FIRST : 0;
        int last = length - LAST >= HIDDEN_DIGITS ? LAST : 0;
        for (int i = from; i < from + first; i++) masked[i] = digits.charAt(i);
        for (int i = to - last; i < to; i++) masked[i] = digits.charAt(i);
    }

    private static char[] stars(int count) {
        char[] stars = new char[count];
        Arrays.fill(stars, '*');
        return stars;
    }

    private static boolean startsWith(CharSequence text, char mark) {
        return text.length() > 0 && text.charAt(0) == mark;
    }

    /** The first place from there on where no digit is. */
    private static int afterDigits(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) at++;
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
