// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import lydian.tlv.Bytes;

/** Keys for one transaction from a card's master key. */
public final class SessionKeys {
    private static final int LEFT_HALF = 0xF0;
    private static final int RIGHT_HALF = 0x0F;

    private SessionKeys() {}

    /**
     * Common session key derivation: for a cryptogram R is ATC || 00 00 00 00 00 00, for secure messaging it is the
     * cryptogram of the first GENERATE AC. EMV 4.4 Book 2, A1.3.
     *
     * @param masterKey 16 bytes
     * @param r 8 bytes
     * @return 16 bytes with odd parity
     */
    public static Bytes common(Bytes masterKey, Bytes r) {
        return TripleDes.oddParity(
                TripleDes.encipher(masterKey, withThird(r, LEFT_HALF).then(withThird(r, RIGHT_HALF))));
    }

    /**
     * R of the common derivation for a cryptogram.
     *
     * @param atc 2 bytes
     * @return 8 bytes
     */
    public static Bytes diversification(Bytes atc) {
        return atc.then(Bytes.of(new byte[6]));
    }

    /**
     * Common session key derivation with AES for a cryptogram. EMV 4.4 Book 2, A1.3.
     *
     * @param masterKey 16, 24 or 32 bytes
     * @param atc 2 bytes
     * @return a key as long as the master key
     */
    public static Bytes commonAes(Bytes masterKey, Bytes atc) {
        Bytes r = atc.then(Bytes.of(new byte[14]));
        if (masterKey.length() == Aes.BLOCK) return Aes.encipher(masterKey, r);
        Bytes both = withThird(r, LEFT_HALF).then(withThird(r, RIGHT_HALF));
        return Aes.encipher(masterKey, both).slice(0, masterKey.length());
    }

    /**
     * Mastercard's own derivation for a cryptogram: R is ATC || 00 00 || unpredictable number.
     *
     * @param masterKey 16 bytes
     * @param atc 2 bytes
     * @param unpredictableNumber 4 bytes
     * @return 16 bytes with odd parity
     */
    public static Bytes mastercard(Bytes masterKey, Bytes atc, Bytes unpredictableNumber) {
        return common(masterKey, atc.then(Bytes.ofInts(0, 0)).then(unpredictableNumber));
    }

    /**
     * Visa's derivation for secure messaging: the ATC is added to the end of the left half, its inverse to that of the right.
     *
     * @param masterKey 16 bytes
     * @param atc 2 bytes
     * @return 16 bytes with odd parity
     */
    public static Bytes visaSecureMessaging(Bytes masterKey, Bytes atc) {
        byte[] mask = new byte[16];
        atc.copyTo(mask, 6);
        mask[14] = (byte) ~atc.u8(0);
        mask[15] = (byte) ~atc.u8(1);
        return TripleDes.oddParity(TripleDes.xor(masterKey, Bytes.of(mask)));
    }

    /**
     * The tree of EMV2000 (Book 2 of 2000, A1.3.1), which old cards still use: a key of height h comes from its parent
     * and grandparent; the session key is the leaf of the ATC, added to its grandparent.
     *
     * @param masterKey 16 bytes
     * @param atc 2 bytes
     * @param height levels, 1 or more
     * @param branchFactor children of a node, 2 to 255
     * @param iv 16 bytes, stands in for the root's parent
     * @return 16 bytes with odd parity
     */
    public static Bytes emv2000Tree(Bytes masterKey, Bytes atc, int height, int branchFactor, Bytes iv) {
        int[] branch = new int[height];
        int rest = atc.u16(0);
        for (int level = height - 1; level >= 0; level--) {
            branch[level] = rest % branchFactor;
            rest /= branchFactor;
        }
        Bytes grandparent = iv;
        Bytes parent = masterKey;
        for (int level = 0; level < height - 1; level++) {
            Bytes child = child(parent, grandparent, branch[level]);
            grandparent = parent;
            parent = child;
        }
        return TripleDes.oddParity(TripleDes.xor(child(parent, grandparent, branch[height - 1]), grandparent));
    }

    private static Bytes child(Bytes parent, Bytes grandparent, int branch) {
        byte[] blocks = grandparent.toArray();
        blocks[7] ^= (byte) branch;
        blocks[15] ^= (byte) (branch ^ LEFT_HALF);
        return TripleDes.encipher(parent, Bytes.of(blocks));
    }

    private static Bytes withThird(Bytes r, int third) {
        byte[] result = r.toArray();
        result[2] = (byte) third;
        return Bytes.of(result);
    }
}
