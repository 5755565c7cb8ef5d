// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The merchant in its own language. EMV QR Code, Merchant-Presented Mode v1.1, data object 64.
 *
 * @param language ISO 639, two letters in any case
 * @param name up to 25 characters of any script
 * @param cityOrNull up to 15 characters of any script, null if not told
 */
public record LocalMerchant(
        String language, String name, @Nullable String cityOrNull) {
    /**
     * Where the merchant is.
     *
     * @return up to 15 characters of any script
     */
    public Optional<String> city() {
        return Optional.ofNullable(cityOrNull);
    }

    static Optional<LocalMerchant> of(QrObject template) {
        Optional<QrObject> language = template.child(0);
        Optional<QrObject> name = template.child(1);
        if (!language.isPresent() || !name.isPresent()) return Optional.empty();
        String city = template.child(2).map(QrObject::value).orElse(null);
        return Optional.of(new LocalMerchant(language.get().value(), name.get().value(), city));
    }
}
