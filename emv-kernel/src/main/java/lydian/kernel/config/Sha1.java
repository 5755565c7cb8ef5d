// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import lydian.tlv.Bytes;

/** SHA-1, for the checksums of keys. */
final class Sha1 {
    private Sha1() {}

    static Bytes of(Bytes... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            for (Bytes part : parts) digest.update(part.asBuffer());
            return Bytes.of(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-1; please report", impossible);
        }
    }
}
