// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

import java.util.List;
import java.util.Optional;
import lydian.tlv.Bytes;

/**
 * The certification authorities' keys that a terminal trusts, and the certificates it no longer does.
 *
 * @param keys at most one for a RID and index
 * @param revoked certificates that are not to be accepted. EMV 4.4 Book 2, 5.1.2
 */
public record CaKeys(List<CaKey> keys, List<RevokedCertificate> revoked) {
    /** None. */
    public static final CaKeys NONE = new CaKeys(List.of(), List.of());

    /**
     * An issuer's certificate that its scheme has revoked.
     *
     * @param rid 5 bytes
     * @param index of the authority's key, one byte
     * @param serial of the certificate, 3 bytes
     */
    public record RevokedCertificate(Bytes rid, int index, Bytes serial) {}

    /**
     * Keeps its own lists.
     *
     * @param keys at most one for a RID and index
     * @param revoked certificates that are not to be accepted
     */
    public CaKeys {
        keys = List.copyOf(keys);
        revoked = List.copyOf(revoked);
    }

    /**
     * The key that a card names.
     *
     * @param rid the first five bytes of its AID
     * @param index tag 8F
     * @return the key, empty if the terminal does not have it
     */
    public Optional<CaKey> find(Bytes rid, int index) {
        for (CaKey key : keys) {
            if (key.index() == index && key.rid().equals(rid)) return Optional.of(key);
        }
        return Optional.empty();
    }

    /**
     * Whether an issuer's certificate is revoked.
     *
     * @param rid 5 bytes
     * @param index of the authority's key
     * @param serial 3 bytes
     * @return true if it is on the list
     */
    public boolean isRevoked(Bytes rid, int index, Bytes serial) {
        return revoked.contains(new RevokedCertificate(rid, index, serial));
    }
}
