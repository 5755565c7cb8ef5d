// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.cryptogram;

import lydian.tlv.data.CryptogramType;

/** The order of cryptograms: AAC, ARQC, TC. EMV 4.4 Book 3, 9.3. */
public final class CryptogramRank {
    private CryptogramRank() {}

    /**
     * Whether a card may answer with a cryptogram: never with a higher one than was asked for, nor with an undefined one.
     *
     * @param requested what the terminal asked for
     * @param answered what the card gave
     * @return true if it may
     */
    public static boolean allowed(CryptogramType requested, CryptogramType answered) {
        return answered != CryptogramType.UNDEFINED && rank(answered) <= rank(requested);
    }

    private static int rank(CryptogramType type) {
        return switch (type) {
            case AAC -> 0;
            case ARQC -> 1;
            case TC -> 2;
            case UNDEFINED -> throw new IllegalArgumentException("an undefined cryptogram has no rank");
        };
    }
}
