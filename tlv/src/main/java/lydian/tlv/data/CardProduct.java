// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Objects;
import java.util.Optional;

/** Whose application an {@link Aid} is, and which of theirs, as {@link AidRegistry} knows it. */
public final class CardProduct {
    private final String scheme;
    private final String product;

    CardProduct(String scheme, String product) {
        this.scheme = scheme;
        this.product = product;
    }

    /**
     * The payment scheme.
     *
     * @return its name, for example {@code Visa}
     */
    public String scheme() {
        return scheme;
    }

    /**
     * The product of the scheme.
     *
     * @return its name without the scheme's, for example {@code Electron}; empty if only the scheme is known
     */
    public Optional<String> product() {
        return product.isEmpty() ? Optional.empty() : Optional.of(product);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardProduct that && scheme.equals(that.scheme) && product.equals(that.product);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme, product);
    }

    @Override
    public String toString() {
        return product.isEmpty() ? scheme : scheme + " " + product;
    }
}
