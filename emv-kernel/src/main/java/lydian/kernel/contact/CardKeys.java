// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import java.time.LocalDate;
import java.util.Optional;
import lydian.kernel.config.CaKey;
import lydian.kernel.oda.KeyCertificate;
import lydian.kernel.oda.OdaProblem.Reason;
import lydian.kernel.oda.OdaProblem.Stage;
import lydian.kernel.oda.RsaPublicKey;
import lydian.kernel.oda.Verdict;
import lydian.tlv.Bytes;
import lydian.tlv.dictionary.EmvTag;

/** The chain of keys behind a card, as far as it can be proven. EMV 4.4 Book 2, 5.2, 5.3, 6.2 to 6.4. */
final class CardKeys {
    private final ContactData tx;
    private final LocalDate today;

    CardKeys(ContactData tx) {
        this.tx = tx;
        this.today = tx.ambient().date();
    }

    /** The authority's key that the card names. */
    private Verdict<CaKey> authority() {
        return need(EmvTag.CA_PUBLIC_KEY_INDEX_ICC, Stage.CA_KEY).then(index -> {
            Optional<CaKey> key =
                    index.length() == 1 ? tx.config().caKeys().find(rid(), index.u8(0)) : Optional.empty();
            if (!key.isPresent()) return Verdict.failed(Stage.CA_KEY, Reason.NO_CA_KEY);
            LocalDate expiry = key.get().expiry();
            if (expiry != null && today.isAfter(expiry)) return Verdict.failed(Stage.CA_KEY, Reason.CA_KEY_EXPIRED);
            return Verdict.passed(key.get());
        });
    }

    private Bytes rid() {
        return tx.selected().name().rid();
    }

    /** The issuer's key. */
    Verdict<RsaPublicKey> issuer() {
        return authority()
                .then(authority -> certificate(
                                Stage.ISSUER_CERTIFICATE,
                                EmvTag.ISSUER_PUBLIC_KEY_CERTIFICATE,
                                EmvTag.ISSUER_PUBLIC_KEY_REMAINDER,
                                EmvTag.ISSUER_PUBLIC_KEY_EXPONENT)
                        .then(certificate -> certificate.issuerKey(
                                new RsaPublicKey(authority.modulus(), authority.exponent()),
                                pan(),
                                today,
                                serial -> tx.config().caKeys().isRevoked(rid(), authority.index(), serial))));
    }

    /** The card's key for signatures. */
    Verdict<RsaPublicKey> card() {
        return issuer().then(issuer -> {
            tx.issuerKey(issuer);
            return staticData()
                    .then(data -> certificate(
                                    Stage.ICC_CERTIFICATE,
                                    EmvTag.ICC_PUBLIC_KEY_CERTIFICATE,
                                    EmvTag.ICC_PUBLIC_KEY_REMAINDER,
                                    EmvTag.ICC_PUBLIC_KEY_EXPONENT)
                            .then(certificate ->
                                    certificate.cardKey(Stage.ICC_CERTIFICATE, issuer, pan(), today, data)));
        });
    }

    /** The card's key for PINs: its own, or the one for signatures. EMV 4.4 Book 2, 7.1. */
    Verdict<RsaPublicKey> pin() {
        if (!tx.store().find(EmvTag.ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_CERTIFICATE).isPresent()) return card();
        return issuer().then(issuer -> certificate(
                        Stage.PIN_CERTIFICATE,
                        EmvTag.ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_CERTIFICATE,
                        EmvTag.ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_REMAINDER,
                        EmvTag.ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_EXPONENT)
                .then(certificate -> certificate.cardKey(Stage.PIN_CERTIFICATE, issuer, pan(), today, Bytes.EMPTY)));
    }

    /** The static data to be authenticated. */
    Verdict<Bytes> staticData() {
        Bytes list = tx.store().find(EmvTag.SDA_TAG_LIST).orElse(Bytes.EMPTY);
        return tx.staticData().forRsa(list, tx.aip().bytes());
    }

    /** A data object that the method cannot do without. */
    Verdict<Bytes> need(int tag, Stage stage) {
        Optional<Bytes> value = tx.store().find(tag);
        return value.isPresent() ? Verdict.passed(value.get()) : Verdict.failed(stage, Reason.MISSING);
    }

    private Verdict<KeyCertificate> certificate(Stage stage, int certificate, int remainder, int exponent) {
        return need(certificate, stage)
                .then(signed -> need(exponent, stage)
                        .then(power -> Verdict.passed(new KeyCertificate(
                                signed, tx.store().find(remainder).orElse(Bytes.EMPTY), power))));
    }

    private Bytes pan() {
        return tx.store().find(EmvTag.PAN).orElse(Bytes.EMPTY);
    }
}
