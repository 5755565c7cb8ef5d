// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

import java.math.BigInteger;
import lydian.tlv.Bytes;

/**
 * An RSA public key as EMV carries it.
 *
 * @param modulus most significant byte first
 * @param exponent 03 or 010001
 */
public record RsaPublicKey(Bytes modulus, Bytes exponent) {
    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final BigInteger F4 = BigInteger.valueOf(65_537);

    /** Whether the exponent is one of the two that EMV has. EMV 4.4 Book 2, B2.1. */
    boolean exponentAllowed() {
        BigInteger number = new BigInteger(1, exponent.toArray());
        return number.equals(THREE) || number.equals(F4);
    }

    /** Whether the modulus is a number that a power can be taken by: not zero. */
    boolean modulusPossible() {
        return new BigInteger(1, modulus.toArray()).signum() > 0;
    }

    /**
     * The recovery function: the signature to the power of the exponent. EMV 4.4 Book 2, A2.1.
     *
     * @param signature as long as the modulus
     * @return as long as the modulus
     */
    Bytes recover(Bytes signature) {
        BigInteger n = new BigInteger(1, modulus.toArray());
        BigInteger e = new BigInteger(1, exponent.toArray());
        byte[] raw = new BigInteger(1, signature.toArray()).modPow(e, n).toByteArray();
        int extra = raw.length - modulus.length();
        if (extra >= 0) return Bytes.copyOf(raw, extra, modulus.length());
        return Bytes.of(new byte[-extra]).then(Bytes.of(raw));
    }
}
