// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import lydian.tlv.Bytes;

/**
 * What a certification authority, an issuer and a card sign with RSA. EMV 4.4 Book 2, 5 and 6.
 *
 * <p>Each block is 6A, a body, its SHA-1 hash, BC. Bodies are given by the caller where a test wants them wrong.
 */
public final class RsaCertificates {
    private static final Bytes HEADER = Bytes.ofInts(0x6A);
    private static final Bytes TRAILER = Bytes.ofInts(0xBC);
    private static final Bytes SHA1 = Bytes.ofInts(0x01);
    private static final Bytes RSA = Bytes.ofInts(0x01);
    private static final int HASH = 20;

    private RsaCertificates() {}

    /**
     * A public key certificate with what it needs beside it.
     *
     * @param certificate tag 90 or 9F46
     * @param remainder tag 92 or 9F48; empty if the certificate holds the whole modulus
     * @param exponent tag 9F32 or 9F47
     */
    public record Certificate(Bytes certificate, Bytes remainder, Bytes exponent) {}

    /**
     * An issuer's certificate. EMV 4.4 Book 2, 5.1 and table 2.
     *
     * @param authority the signing key
     * @param issuer the key that is certified
     * @param issuerIdentifier 4 bytes, digits padded with F
     * @param expiry MMYY, 2 bytes
     * @param serial 3 bytes
     * @return the certificate
     */
    public static Certificate issuer(
            RsaKey authority, RsaKey issuer, Bytes issuerIdentifier, Bytes expiry, Bytes serial) {
        return certificate(authority, Bytes.ofInts(0x02).then(issuerIdentifier), expiry, serial, issuer, Bytes.EMPTY);
    }

    /**
     * A card's certificate. EMV 4.4 Book 2, 6.1 and table 9.
     *
     * @param issuer the signing key
     * @param card the key that is certified
     * @param pan 10 bytes, digits padded with F
     * @param expiry MMYY, 2 bytes
     * @param serial 3 bytes
     * @param staticData what the card's static data are; empty for a PIN encipherment key
     * @return the certificate
     */
    public static Certificate card(
            RsaKey issuer, RsaKey card, Bytes pan, Bytes expiry, Bytes serial, Bytes staticData) {
        return certificate(issuer, Bytes.ofInts(0x04).then(pan), expiry, serial, card, staticData);
    }

    private static Certificate certificate(
            RsaKey signer, Bytes formatAndSubject, Bytes expiry, Bytes serial, RsaKey subject, Bytes staticData) {
        Bytes fields = formatAndSubject
                .then(expiry)
                .then(serial)
                .then(SHA1)
                .then(RSA)
                .then(Bytes.ofInts(subject.length(), subject.exponentBytes().length()));
        int room = signer.length() - 2 - HASH - fields.length();
        Bytes modulus = subject.modulus();
        int inside = Math.min(room, modulus.length());
        Bytes body = fields.then(modulus.slice(0, inside)).then(filled(0xBB, room - inside));
        Bytes remainder = modulus.from(inside);
        Bytes hash = sha1(body.then(remainder).then(subject.exponentBytes()).then(staticData));
        return new Certificate(sign(signer, body, hash), remainder, subject.exponentBytes());
    }

    /**
     * Signed static application data, tag 93. EMV 4.4 Book 2, 5.2 and table 3.
     *
     * @param issuer the signing key
     * @param dataAuthenticationCode 2 bytes
     * @param staticData what the card's static data are
     * @return tag 93
     */
    public static Bytes staticData(RsaKey issuer, Bytes dataAuthenticationCode, Bytes staticData) {
        Bytes fields = Bytes.ofInts(0x03).then(SHA1).then(dataAuthenticationCode);
        Bytes body = fields.then(filled(0xBB, issuer.length() - 2 - HASH - fields.length()));
        return sign(issuer, body, sha1(body.then(staticData)));
    }

    /**
     * Signed dynamic application data, tag 9F4B. EMV 4.4 Book 2, 6.5.1 and table 15 (DDA), 6.6.1 and table 18 (CDA).
     *
     * @param card the signing key
     * @param dynamicData ICC dynamic data
     * @param terminalData what the terminal sent: the data of the DDOL, or the unpredictable number
     * @return tag 9F4B
     */
    public static Bytes dynamicData(RsaKey card, Bytes dynamicData, Bytes terminalData) {
        Bytes fields = Bytes.ofInts(0x05)
                .then(SHA1)
                .then(Bytes.ofInts(dynamicData.length()))
                .then(dynamicData);
        Bytes body = fields.then(filled(0xBB, card.length() - 2 - HASH - fields.length()));
        return sign(card, body, sha1(body.then(terminalData)));
    }

    /**
     * Signs 6A, a body, a hash and BC, whatever the body and the hash are.
     *
     * @param signer the signing key
     * @param body as long as the key less 22 bytes
     * @param hash 20 bytes
     * @return as long as the key
     */
    public static Bytes sign(RsaKey signer, Bytes body, Bytes hash) {
        return signer.sign(HEADER.then(body).then(hash).then(TRAILER));
    }

    /**
     * SHA-1 (hash algorithm 01), which all RSA methods of the Books use.
     *
     * @param data what to hash
     * @return 20 bytes
     */
    public static Bytes sha1(Bytes data) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-1").digest(data.toArray()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-1; please report", impossible);
        }
    }

    private static Bytes filled(int value, int length) {
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) value);
        return Bytes.of(bytes);
    }
}
