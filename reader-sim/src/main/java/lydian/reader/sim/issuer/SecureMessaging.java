// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import lydian.tlv.Bytes;

/** Commands from an issuer to its card, with MAC and encipherment. EMV 4.4 Book 2, 9. */
public final class SecureMessaging {
    private static final int HEADER_P2 = 4;

    private SecureMessaging() {}

    /**
     * The MAC of a command in format 2: over the header (Lc with the MAC counted), ATC, cryptogram and data. EMV 4.4 Book 2, 9.2.
     *
     * @param key 16 bytes, the session key for integrity
     * @param header CLA INS P1 P2 Lc
     * @param transaction what ties the command to its transaction: ATC and cryptogram, or nothing
     * @param data the command's data before the MAC, enciphered where they are
     * @return 8 bytes, of which the leftmost 4 to 8 are sent
     */
    public static Bytes mac(Bytes key, Bytes header, Bytes transaction, Bytes data) {
        Bytes input = header.then(transaction).then(data);
        return TripleDes.retailMac(key, MacPadding.METHOD_2.pad(input, TripleDes.BLOCK));
    }

    /**
     * Visa's encipherment: a length byte before the data, padding 80 to whole blocks, each block by itself.
     *
     * @param key 16 bytes, the session key for confidentiality
     * @param data up to 127 bytes
     * @return whole blocks
     */
    public static Bytes encipherVisa(Bytes key, Bytes data) {
        Bytes counted = Bytes.ofInts(data.length()).then(data);
        Bytes padded =
                counted.length() % TripleDes.BLOCK == 0 ? counted : MacPadding.METHOD_2.pad(counted, TripleDes.BLOCK);
        return TripleDes.encipher(key, padded);
    }

    /**
     * Mastercard's encipherment: chained, padding 80 only where the data are not whole blocks.
     *
     * @param key 16 bytes, the session key for confidentiality
     * @param data any number of bytes but none
     * @return whole blocks
     */
    public static Bytes encipherMastercard(Bytes key, Bytes data) {
        boolean whole = data.length() % TripleDes.BLOCK == 0;
        return TripleDes.encipherChained(key, whole ? data : MacPadding.METHOD_2.pad(data, TripleDes.BLOCK));
    }

    /**
     * The encipherment of the common core definitions: chained, always padded with 80. EMV 4.4 Book 2, 9.3 and D2.
     *
     * @param key 16 bytes, the session key for confidentiality
     * @param data any number of bytes
     * @return whole blocks
     */
    public static Bytes encipherCcd(Bytes key, Bytes data) {
        return TripleDes.encipherChained(key, MacPadding.METHOD_2.pad(data, TripleDes.BLOCK));
    }

    /**
     * Deciphers what one of the three methods enciphered, padding and length byte still there. Method by method for one
     * block; for more blocks, the one that does not chain.
     *
     * @param key 16 bytes, the session key for confidentiality
     * @param blocks whole blocks
     * @return as many bytes, empty if they are no whole blocks
     */
    public static Bytes decipher(Bytes key, Bytes blocks) {
        return blocks.length() % TripleDes.BLOCK != 0 ? Bytes.EMPTY : TripleDes.decipher(key, blocks);
    }

    /**
     * A whole command: header, data, MAC.
     *
     * @param key 16 bytes, the session key for integrity
     * @param header CLA INS P1 P2 without Lc
     * @param transaction ATC and cryptogram, or nothing
     * @param data before the MAC
     * @return the command APDU, without Le
     */
    public static Bytes command(Bytes key, Bytes header, Bytes transaction, Bytes data) {
        Bytes counted = header.slice(0, HEADER_P2).then(Bytes.ofInts(data.length() + TripleDes.BLOCK));
        return counted.then(data).then(mac(key, counted, transaction, data));
    }
}
