// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import lydian.tlv.Bytes;

/** Two-key triple DES over whole blocks (ISO/IEC 18033-3), on the JDK's cipher. */
final class TripleDes {
    static final int BLOCK = 8;

    private static final Bytes ZERO_IV = Bytes.of(new byte[BLOCK]);

    private TripleDes() {}

    static Bytes encipher(Bytes key, Bytes blocks) {
        return run("DESede/ECB/NoPadding", Cipher.ENCRYPT_MODE, key, null, blocks);
    }

    static Bytes decipher(Bytes key, Bytes blocks) {
        return run("DESede/ECB/NoPadding", Cipher.DECRYPT_MODE, key, null, blocks);
    }

    /** Cipher block chaining from an initial vector of zeroes. */
    static Bytes encipherChained(Bytes key, Bytes blocks) {
        return run("DESede/CBC/NoPadding", Cipher.ENCRYPT_MODE, key, ZERO_IV, blocks);
    }

    /** ISO/IEC 9797-1 MAC algorithm 3 over padded data: DES with the left half, triple DES for the last block. */
    static Bytes retailMac(Bytes key, Bytes padded) {
        Bytes left = key.slice(0, BLOCK);
        int last = padded.length() - BLOCK;
        Bytes chained = Bytes.EMPTY;
        if (last > 0) {
            Bytes all = encipherChained(left.then(left), padded.slice(0, last));
            chained = all.from(last - BLOCK);
        }
        Bytes input = chained.isEmpty() ? padded : xor(chained, padded.from(last));
        return encipher(key, input);
    }

    static Bytes xor(Bytes a, Bytes b) {
        byte[] result = a.toArray();
        for (int i = 0; i < result.length; i++) result[i] ^= (byte) b.u8(i);
        return Bytes.of(result);
    }

    /** Sets the lowest bit of each byte so that the number of ones is odd. */
    static Bytes oddParity(Bytes key) {
        byte[] result = key.toArray();
        for (int i = 0; i < result.length; i++) {
            int high = result[i] & 0xFE;
            result[i] = (byte) (high | (~Integer.bitCount(high) & 1));
        }
        return Bytes.of(result);
    }

    private static Bytes run(
            String transformation, int mode, Bytes key, @org.jspecify.annotations.Nullable Bytes iv, Bytes blocks) {
        if (key.length() != 2 * BLOCK)
            throw new IllegalArgumentException("a key of " + key.length() + " bytes, not 16");
        try {
            Cipher cipher = Cipher.getInstance(transformation);
            SecretKeySpec whole =
                    new SecretKeySpec(key.then(key.slice(0, BLOCK)).toArray(), "DESede");
            if (iv == null) cipher.init(mode, whole);
            else cipher.init(mode, whole, new IvParameterSpec(iv.toArray()));
            return Bytes.of(cipher.doFinal(blocks.toArray()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("triple DES refused " + blocks.length() + " bytes", broken);
        }
    }
}
