// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

import lydian.kernel.oda.OdaProblem.Stage;
import lydian.tlv.Bytes;

/** Static data authentication. EMV 4.4 Book 2, 5.4. */
public final class StaticSignature {
    private static final int FORMAT = 0x03;
    /** Format, hash algorithm, data authentication code 2. */
    private static final int FIXED_FIELDS = 4;

    private StaticSignature() {}

    /**
     * Verifies signed static application data.
     *
     * @param issuer the issuer's key
     * @param signed tag 93
     * @param staticData the static data to be authenticated
     * @return the data authentication code (2 bytes, tag 9F45), or what is wrong first
     */
    public static Verdict<Bytes> verify(RsaPublicKey issuer, Bytes signed, Bytes staticData) {
        Stage stage = Stage.SIGNED_STATIC_DATA;
        return RecoveredBlock.recover(stage, issuer, signed, FORMAT, FIXED_FIELDS)
                .then(block -> block.hashed(stage, 1, staticData))
                .then(block -> Verdict.passed(block.body().slice(2, 2)));
    }
}
