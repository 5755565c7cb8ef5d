// SPDX-License-Identifier: Apache-2.0
package lydian.bench.text;

/**
 * Foreign text made visible: what a reader cannot see, or what a terminal would obey, is written as an escape: a
 * backslash, the letter u, and the code point in braces.
 *
 * <p>That is: control characters (and so every ANSI sequence), line and paragraph separators, bidirectional and other
 * format characters, zero-width and blank characters, lone surrogates, private and unassigned code points.
 */
public final class Printable {
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    /**
     * Code points that show nothing although their general category says otherwise (Unicode's
     * Default_Ignorable_Code_Point and blanks): first and last of each range.
     */
    private static final int[] BLANK = {
        0x00A0, 0x00A0, 0x034F, 0x034F, 0x115F, 0x1160, 0x1680, 0x1680, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2000, 0x200F,
        0x202F, 0x202F, 0x205F, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB,
        0x1D159, 0x1D159, 0xE0000, 0xE0FFF
    };

    private Printable() {}

    /**
     * The text, with every character that must not be shown written as an escape.
     *
     * @param text from anywhere
     * @return the same object if there was nothing to do
     */
    public static String plain(String text) {
        int i = 0;
        while (i < text.length() && harmless(text.charAt(i))) i++;
        if (i == text.length()) return text;
        StringBuilder safe = new StringBuilder(text.length() + 16);
        append(safe, text, false);
        return safe.toString();
    }

    /**
     * The text between quotation marks, so that it can be told from what surrounds it and read back without doubt.
     *
     * @param text from anywhere
     * @return the text, with quotation marks and backslashes in it escaped by a backslash
     */
    public static String quoted(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 2);
        safe.append('"');
        append(safe, text, true);
        return safe.append('"').toString();
    }

    /**
     * The text with everything beyond ASCII escaped too, for a terminal of which no more is known.
     *
     * @param text already safe
     * @return ASCII
     */
    public static String ascii(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 0x7F) i++;
        if (i == text.length()) return text;
        StringBuilder to = new StringBuilder(text.length() + 16).append(text, 0, i);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x7F) to.append((char) c);
            else escape(to, c);
        }
        return to.toString();
    }

    /**
     * Whether a code point may be shown as it is.
     *
     * @param codePoint any number
     * @return false for what would be escaped
     */
    public static boolean shows(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) return true;
        if (codePoint < 0xA1) return false;
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> {
                return false;
            }
            default -> {
                return !blank(codePoint);
            }
        }
    }

    private static void append(StringBuilder to, String text, boolean quoting) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!shows(c)) {
                escape(to, c);
            } else {
                if (quoting && (c == '"' || c == '\\')) to.append('\\');
                to.appendCodePoint(c);
            }
        }
    }

    private static boolean harmless(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static boolean blank(int codePoint) {
        for (int i = 0; i < BLANK.length; i += 2) {
            if (codePoint >= BLANK[i] && codePoint <= BLANK[i + 1]) return true;
        }
        return false;
    }

    private static void escape(StringBuilder to, int codePoint) {
        to.append("\\u{");
        int shift = 20;
        while (shift > 0 && codePoint >>> shift == 0) shift -= 4;
        for (; shift >= 0; shift -= 4) to.append(DIGITS[codePoint >>> shift & 0xF]);
        to.append('}');
    }
}
