// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import lydian.kernel.oda.OdaProblem.Reason;
import lydian.kernel.oda.OdaProblem.Stage;
import lydian.tlv.Bytes;

/**
 * What comes out of a signature: 6A, a body that begins with its format, a hash, BC. EMV 4.4 Book 2, A2.1.
 *
 * @param body from the format byte to before the hash
 * @param hash 20 bytes
 */
record RecoveredBlock(Bytes body, Bytes hash) {
    private static final int HEADER = 0x6A;
    private static final int TRAILER = 0xBC;
    private static final int SHA_1 = 0x01;
    private static final int HASH_LENGTH = 20;

    /** Header, hash and trailer. */
    static final int OVERHEAD = 2 + HASH_LENGTH;

    /** The checks that all signed objects begin with, in the order of EMV 4.4 Book 2, 5.3, 5.4, 6.3, 6.4, 6.5.2. */
    static Verdict<RecoveredBlock> recover(Stage stage, RsaPublicKey key, Bytes signed, int format, int fixedFields) {
        int length = key.modulus().length();
        if (signed.length() != length) return Verdict.failed(stage, Reason.LENGTH);
        if (length < OVERHEAD + fixedFields) return Verdict.failed(stage, Reason.KEY_LENGTH);
        Bytes block = key.recover(signed);
        if (block.u8(length - 1) != TRAILER) return Verdict.failed(stage, Reason.TRAILER);
        if (block.u8(0) != HEADER) return Verdict.failed(stage, Reason.HEADER);
        if (block.u8(1) != format) return Verdict.failed(stage, Reason.FORMAT);
        Bytes body = block.slice(1, length - OVERHEAD);
        return Verdict.passed(new RecoveredBlock(body, block.slice(1 + body.length(), HASH_LENGTH)));
    }

    /** Compares the hash of the body and what follows it, by the algorithm that the block names at a place of its body. */
    Verdict<RecoveredBlock> hashed(Stage stage, int algorithmAt, Bytes... more) {
        if (body.u8(algorithmAt) != SHA_1) return Verdict.failed(stage, Reason.HASH_ALGORITHM);
        return hash.equals(sha1(body, more)) ? Verdict.passed(this) : Verdict.failed(stage, Reason.HASH);
    }

    static Bytes sha1(Bytes first, Bytes... more) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(first.asBuffer());
            for (Bytes next : more) digest.update(next.asBuffer());
            return Bytes.of(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-1; please report", impossible);
        }
    }
}
