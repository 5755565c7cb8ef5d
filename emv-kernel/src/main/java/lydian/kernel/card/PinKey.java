// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import lydian.tlv.Bytes;

/** The card's public key under which a PIN is enciphered. EMV 4.4 Book 2, 7. */
public sealed interface PinKey {
    /**
     * An RSA key. EMV 4.4 Book 2, 7.1.
     *
     * @param modulus most significant byte first, without leading zeroes
     * @param exponent 03 or 010001
     */
    record Rsa(Bytes modulus, Bytes exponent) implements PinKey {}

    /**
     * A point on an elliptic curve. EMV 4.4 Book 2, 7.3.
     *
     * @param suite the algorithm suite indicator of the card's certificate
     * @param x the x-coordinate, as long as the field of the curve
     */
    record Ecc(int suite, Bytes x) implements PinKey {}
}
