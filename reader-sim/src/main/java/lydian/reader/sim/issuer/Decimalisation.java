// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

/** Decimal digits out of hexadecimal ones. */
final class Decimalisation {
    private Decimalisation() {}

    /** The decimal digits in order; if there are too few, then A to F in order as 0 to 5. EMV 4.4 Book 2, A1.4.2. */
    static String firstDigits(String hex, int count) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < hex.length() && result.length() < count; i++) {
            if (hex.charAt(i) <= '9') result.append(hex.charAt(i));
        }
        for (int i = 0; i < hex.length() && result.length() < count; i++) {
            if (hex.charAt(i) >= 'A') result.append((char) (hex.charAt(i) - 'A' + '0'));
        }
        return result.toString();
    }

    /** Each hexadecimal digit through a table of sixteen decimal ones. */
    static String through(String table, String hex) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < hex.length(); i++) result.append(table.charAt(Character.digit(hex.charAt(i), 16)));
        return result.toString();
    }
}
