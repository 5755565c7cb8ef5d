// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Optional;

/**
 * A way to pay the merchant: an account with one payment network. EMV QR Code, Merchant-Presented Mode v1.1, data objects
 * 02 to 51.
 *
 * @param object the data object: a value as its network wants it (02 to 25), or a template (26 to 51)
 */
public record MerchantAccount(QrObject object) {
    /**
     * The identifier.
     *
     * @return 2 to 51
     */
    public int id() {
        return object.id();
    }

    /**
     * Whose account it is, in a template.
     *
     * @return the identifier; nothing for 02 to 25, and if the template has none
     */
    public Optional<GloballyUniqueId> guid() {
        return object.guid();
    }

    /**
     * Whose account it is, if it is one of the networks known here.
     *
     * @return the network
     */
    public Optional<PaymentNetwork> network() {
        Optional<PaymentNetwork> assigned = PaymentNetwork.ofId(object.id());
        return assigned.isPresent() ? assigned : guid().flatMap(PaymentNetwork::of);
    }

    /**
     * The parts of a UnionPay account, 15 and 16.
     *
     * @return the account; nothing for others, and for values of another layout
     */
    public Optional<UnionPayAccount> unionPay() {
        return PaymentNetwork.ofId(object.id())
                .filter(network -> network == PaymentNetwork.UNIONPAY)
                .flatMap(network -> UnionPayAccount.read(object.value()));
    }
}
