// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import lydian.tlv.Bytes;

/** AES over whole blocks, and its CMAC (NIST SP 800-38B), on the JDK's cipher. */
final class Aes {
    static final int BLOCK = 16;

    /** The reduction constant of GF(2^128), NIST SP 800-38B, 5.3. */
    private static final int REDUCTION = 0x87;

    private Aes() {}

    static Bytes encipher(Bytes key, Bytes blocks) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.toArray(), "AES"));
            return Bytes.of(cipher.doFinal(blocks.toArray()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("AES refused " + blocks.length() + " bytes", broken);
        }
    }

    static Bytes cmac(Bytes key, Bytes data) {
        Bytes subkey = doubled(encipher(key, Bytes.of(new byte[BLOCK])));
        boolean whole = !data.isEmpty() && data.length() % BLOCK == 0;
        Bytes padded = whole ? data : MacPadding.METHOD_2.pad(data, BLOCK);
        if (!whole) subkey = doubled(subkey);
        Bytes chained = Bytes.of(new byte[BLOCK]);
        for (int at = 0; at < padded.length(); at += BLOCK) {
            Bytes block = padded.slice(at, BLOCK);
            if (at + BLOCK == padded.length()) block = TripleDes.xor(block, subkey);
            chained = encipher(key, TripleDes.xor(chained, block));
        }
        return chained;
    }

    private static Bytes doubled(Bytes value) {
        byte[] result = new byte[BLOCK];
        int carry = 0;
        for (int i = BLOCK - 1; i >= 0; i--) {
            result[i] = (byte) (value.u8(i) << 1 | carry);
            carry = value.u8(i) >> 7;
        }
        if (carry != 0) result[BLOCK - 1] ^= (byte) REDUCTION;
        return Bytes.of(result);
    }
}
