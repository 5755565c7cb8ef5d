// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.List;
import lydian.kernel.config.CaKey;
import lydian.kernel.config.CaKeys;
import lydian.reader.sim.card.RsaCertificates;
import lydian.reader.sim.card.RsaKey;
import lydian.reader.sim.card.TestKeys;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvWriter;
import lydian.tlv.dictionary.EmvTag;

/** A chain of test keys, for cases that presume recovered keys, or a signature, without giving any. */
final class TestChain {
    private static final Bytes PAN = Bytes.hex("5413330089020011");
    private static final Bytes ISSUER = Bytes.hex("541333FF");
    private static final Bytes EXPIRY = Bytes.hex("1249");
    private static final Bytes SERIAL = Bytes.hex("000001");

    private final TestKeys keys;
    private final RsaKey authority;
    private final RsaKey card;

    private TestChain(TestKeys keys) {
        this.keys = keys;
        this.authority = keys.named("authority-1408");
        this.card = keys.named("card-1024");
    }

    static TestChain load() {
        return new TestChain(TestKeys.load());
    }

    /** The card's key, as it would have been recovered. */
    RsaKey cardKey() {
        return card;
    }

    /** The authority that stands behind the card. */
    CaKeys authorities() {
        CaKey key = new CaKey(TestKeys.RID, 0xF1, authority.modulus(), authority.exponentBytes(), null);
        return new CaKeys(List.of(key), List.of());
    }

    /** PAN and certificates of the card. */
    TlvMap cardObjects() {
        RsaKey issuer = keys.named("issuer-1152");
        RsaCertificates.Certificate issued = RsaCertificates.issuer(authority, issuer, ISSUER, EXPIRY, SERIAL);
        Bytes subject = PAN.then(Bytes.hex("FFFF"));
        RsaCertificates.Certificate signed = RsaCertificates.card(issuer, card, subject, EXPIRY, SERIAL, Bytes.EMPTY);
        return TlvMap.parse(TlvWriter.message(writer -> {
            writer.put(EmvTag.PAN, PAN);
            writer.put(EmvTag.CA_PUBLIC_KEY_INDEX_ICC, Bytes.ofInts(0xF1));
            put(
                    writer,
                    issued,
                    EmvTag.ISSUER_PUBLIC_KEY_CERTIFICATE,
                    EmvTag.ISSUER_PUBLIC_KEY_REMAINDER,
                    EmvTag.ISSUER_PUBLIC_KEY_EXPONENT);
            put(
                    writer,
                    signed,
                    EmvTag.ICC_PUBLIC_KEY_CERTIFICATE,
                    EmvTag.ICC_PUBLIC_KEY_REMAINDER,
                    EmvTag.ICC_PUBLIC_KEY_EXPONENT);
        }));
    }

    private static void put(
            TlvWriter writer, RsaCertificates.Certificate certificate, int tag, int remainder, int exponent) {
        writer.put(tag, certificate.certificate());
        if (!certificate.remainder().isEmpty()) writer.put(remainder, certificate.remainder());
        writer.put(exponent, certificate.exponent());
    }
}
