// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Optional;

/**
 * Payment networks that a merchant account can be told apart by: by its identifier (02 to 16, assigned by EMVCo), or by
 * the globally unique identifier in its template. There are many more networks than these; an account of another one is as
 * good, and is known by its {@link GloballyUniqueId} alone.
 */
public enum PaymentNetwork {
    /** Identifiers 02 and 03. */
    VISA(2, 3, "A000000003"),
    /** Identifiers 04 and 05. */
    MASTERCARD(4, 5, "A000000004"),
    /** Identifiers 09 and 10. */
    DISCOVER(9, 10, "A000000152"),
    /** Identifiers 11 and 12. */
    AMERICAN_EXPRESS(11, 12, "A000000025"),
    /** Identifiers 13 and 14. */
    JCB(13, 14, "A000000065"),
    /** Identifiers 15 and 16, see {@link UnionPayAccount}. */
    UNIONPAY(15, 16, "A000000333"),
    /** Pix, Brazil. */
    PIX("BR.GOV.BCB.PIX"),
    /** PromptPay and Thai QR Payment. */
    PROMPTPAY("A000000677");

    private final int firstId;
    private final int lastId;
    private final String identity;

    PaymentNetwork(int firstId, int lastId, String identity) {
        this.firstId = firstId;
        this.lastId = lastId;
        this.identity = identity;
    }

    PaymentNetwork(String identity) {
        // From 1 to 0 there is no identifier.
        this(1, 0, identity);
    }

    /**
     * The network that EMVCo gave an identifier to.
     *
     * @param id the identifier at the root
     * @return the network, nothing for the others and for templates
     */
    public static Optional<PaymentNetwork> ofId(int id) {
        for (PaymentNetwork network : values()) {
            if (id >= network.firstId && id <= network.lastId) return Optional.of(network);
        }
        return Optional.empty();
    }

    /**
     * The network that uses an identifier in its templates.
     *
     * @param guid the globally unique identifier, an AID's registered part or a whole name in any case
     * @return the network, nothing for the others
     */
    public static Optional<PaymentNetwork> of(GloballyUniqueId guid) {
        String key = guid.rid().orElse(guid.text());
        for (PaymentNetwork network : values()) {
            if (network.identity.equalsIgnoreCase(key)) return Optional.of(network);
        }
        return Optional.empty();
    }
}
