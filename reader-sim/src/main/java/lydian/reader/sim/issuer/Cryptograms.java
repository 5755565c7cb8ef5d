// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import lydian.tlv.Bytes;

/** Application cryptograms and the issuer's answers to them. EMV 4.4 Book 2, 8.1 and 8.2. */
public final class Cryptograms {
    private static final int ARPC_MAC = 4;

    private Cryptograms() {}

    /**
     * An application cryptogram under triple DES. EMV 4.4 Book 2, 8.1.2 and A1.2.
     *
     * @param key 16 bytes: a session key, or the master key itself where the scheme says so
     * @param data what the card signs
     * @param padding as the scheme says; EMV's own is method 2
     * @return 8 bytes
     */
    public static Bytes of(Bytes key, Bytes data, MacPadding padding) {
        return TripleDes.retailMac(key, padding.pad(data, TripleDes.BLOCK));
    }

    /**
     * An application cryptogram under AES. EMV 4.4 Book 2, 8.1.2.
     *
     * @param key 16, 24 or 32 bytes
     * @param data what the card signs
     * @return 8 bytes
     */
    public static Bytes ofAes(Bytes key, Bytes data) {
        return Aes.cmac(key, data).slice(0, TripleDes.BLOCK);
    }

    /**
     * ARPC by method 1: the request cryptogram with the response code added, enciphered. EMV 4.4 Book 2, 8.2.1.
     *
     * @param key 16 bytes
     * @param arqc 8 bytes
     * @param responseCode 2 bytes
     * @return 8 bytes; the issuer authentication data are these and the response code
     */
    public static Bytes arpcMethod1(Bytes key, Bytes arqc, Bytes responseCode) {
        return TripleDes.encipher(key, TripleDes.xor(arqc, responseCode.then(Bytes.of(new byte[6]))));
    }

    /**
     * ARPC by method 2: a MAC over the request cryptogram and the card status update. EMV 4.4 Book 2, 8.2.2.
     *
     * @param key 16 bytes
     * @param arqc 8 bytes
     * @param cardStatusUpdate 4 bytes
     * @param proprietary 0 to 8 bytes of proprietary authentication data
     * @return 4 bytes; the issuer authentication data are these, the update and the proprietary data
     */
    public static Bytes arpcMethod2(Bytes key, Bytes arqc, Bytes cardStatusUpdate, Bytes proprietary) {
        Bytes data = arqc.then(cardStatusUpdate).then(proprietary);
        return TripleDes.retailMac(key, MacPadding.METHOD_2.pad(data, TripleDes.BLOCK))
                .slice(0, ARPC_MAC);
    }

    /**
     * ARPC by method 2 under AES. EMV 4.4 Book 2, 8.2.2.
     *
     * @param key 16, 24 or 32 bytes
     * @param arqc 8 bytes
     * @param cardStatusUpdate 4 bytes
     * @param proprietary 0 to 8 bytes of proprietary authentication data
     * @return 4 bytes
     */
    public static Bytes arpcMethod2Aes(Bytes key, Bytes arqc, Bytes cardStatusUpdate, Bytes proprietary) {
        return Aes.cmac(key, arqc.then(cardStatusUpdate).then(proprietary)).slice(0, ARPC_MAC);
    }

    /**
     * The key check value: the first bytes of enciphered zeroes.
     *
     * @param key 16 bytes
     * @param length bytes wanted, 2 or 3 by habit
     * @return the check value
     */
    public static Bytes keyCheckValue(Bytes key, int length) {
        return TripleDes.encipher(key, Bytes.of(new byte[TripleDes.BLOCK])).slice(0, length);
    }
}
