// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

/** Small words of parts. */
public final class PartWords {
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private PartWords() {}

    /**
     * A number of bytes.
     *
     * @param count how many
     * @return with the word
     */
    public static String bytes(int count) {
        return count == 1 ? "1 byte" : count + " bytes";
    }

    /** One byte as two digits; a formatter would take longer to load than everything else. */
    static String hex(int value) {
        return new String(new char[] {DIGITS[value >> 4 & 0xF], DIGITS[value & 0xF]});
    }
}
