// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The half byte with which every scheme's card verification results tell what the card answered: bits 8 and 7 for the
 * second GENERATE AC, bits 6 and 5 for the first.
 */
final class CryptogramsReturned {
    private static final String[] KINDS = {"AAC", "TC", "ARQC"};

    private CryptogramsReturned() {}

    /** What the second GENERATE AC returned; 10 means here that it has not been asked. */
    static String second(int value) {
        int code = value >> 6;
        if (code == 2) return "Second GENERATE AC not requested";
        return code < 2 ? KINDS[code] + " returned in second GENERATE AC" : "Second GENERATE AC: reserved value";
    }

    /** What the first command that returns a cryptogram returned. */
    static String first(int value, String command) {
        int code = value >> 4 & 3;
        return code < 3 ? KINDS[code] + " returned in " + command : command + ": reserved value";
    }
}
