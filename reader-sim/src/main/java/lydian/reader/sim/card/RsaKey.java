// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.math.BigInteger;
import lydian.tlv.Bytes;

/**
 * A test RSA key pair.
 *
 * @param p a prime
 * @param q another prime
 * @param exponent the public exponent, 3 or 65537
 */
public record RsaKey(BigInteger p, BigInteger q, int exponent) {

    /**
     * Checks that the exponent fits the primes.
     *
     * @param p a prime
     * @param q another prime
     * @param exponent the public exponent
     * @throws IllegalArgumentException if no private exponent belongs to them
     */
    public RsaKey {
        BigInteger order = p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE));
        if (!BigInteger.valueOf(exponent).gcd(order).equals(BigInteger.ONE)) {
            throw new IllegalArgumentException("the exponent " + exponent + " has no inverse for these primes");
        }
    }

    /**
     * The modulus.
     *
     * @return as many bytes as {@link #length()}, most significant first
     */
    public Bytes modulus() {
        return fixed(p.multiply(q), length());
    }

    /**
     * The public exponent as cards carry it.
     *
     * @return 03 or 010001
     */
    public Bytes exponentBytes() {
        return exponent < 0x100
                ? Bytes.ofInts(exponent)
                : Bytes.ofInts(exponent >> 16, exponent >> 8 & 0xFF, exponent & 0xFF);
    }

    /**
     * The length of the modulus.
     *
     * @return bytes
     */
    public int length() {
        return (p.multiply(q).bitLength() + 7) / 8;
    }

    /**
     * Signs a block: a power with the private exponent, by the remainders of both primes (EMV 4.4 Book 2, B2.1).
     *
     * @param block as long as the modulus, and a smaller number
     * @return as long as the modulus
     * @throws IllegalArgumentException if the block does not fit
     */
    public Bytes sign(Bytes block) {
        BigInteger number = new BigInteger(1, block.toArray());
        if (block.length() != length() || number.compareTo(p.multiply(q)) >= 0) {
            throw new IllegalArgumentException(
                    "a block of " + block.length() + " bytes does not fit a key of " + length());
        }
        BigInteger e = BigInteger.valueOf(exponent);
        BigInteger byP = number.mod(p).modPow(e.modInverse(p.subtract(BigInteger.ONE)), p);
        BigInteger byQ = number.mod(q).modPow(e.modInverse(q.subtract(BigInteger.ONE)), q);
        BigInteger h = q.modInverse(p).multiply(byP.subtract(byQ)).mod(p);
        return fixed(byQ.add(h.multiply(q)), length());
    }

    private static Bytes fixed(BigInteger number, int length) {
        byte[] raw = number.toByteArray();
        int extra = raw.length - length;
        if (extra >= 0) return Bytes.copyOf(raw, extra, length);
        return Bytes.of(new byte[-extra]).then(Bytes.of(raw));
    }

    /** Says how long the key is, and nothing else. */
    @Override
    public String toString() {
        return "RsaKey[" + 8 * length() + " bits]";
    }
}
