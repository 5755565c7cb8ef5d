// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

import java.time.LocalDate;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A certification authority's RSA public key. EMV 4.4 Book 2, 11.2.1.
 *
 * @param rid registered application provider identifier, 5 bytes
 * @param index tag 8F, one byte
 * @param modulus 64 to 248 bytes
 * @param exponent 03 or 010001
 * @param expiry the last day on which it counts; null if it counts until it is taken away
 */
public record CaKey(
        Bytes rid,
        int index,
        Bytes modulus,
        Bytes exponent,
        @Nullable LocalDate expiry) {
    /**
     * The checksum that goes with the key: SHA-1 over RID, index, modulus and exponent. EMV 4.4 Book 2, 11.2.2.
     *
     * @return 20 bytes
     */
    public Bytes checksum() {
        return Sha1.of(rid, Bytes.ofInts(index), modulus, exponent);
    }
}
