// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lydian.reader.sim.card.ApplicationProfile.RecordProfile;
import lydian.reader.sim.card.RsaCertificates.Certificate;
import lydian.tlv.Bytes;
import lydian.tlv.TlvWriter;

/**
 * Makes an application's files out of its profile: what an issuer's personalisation bureau does.
 *
 * <p>Values that begin with $ are made here: {@code $authorityIndex}, {@code $issuerCertificate}, {@code
 * $issuerRemainder}, {@code $issuerExponent}, {@code $cardCertificate}, {@code $cardRemainder}, {@code $cardExponent},
 * {@code $pinCertificate}, {@code $pinRemainder}, {@code $pinExponent}, {@code $signedStaticData}. An empty remainder is
 * left out.
 */
final class Personalisation {
    private static final int PAN = 0x5A;
    private static final int EXPIRY = 0x5F24;
    private static final int SDA_TAG_LIST = 0x9F4A;
    private static final int LAST_EMV_SFI = 10;
    private static final Bytes ISSUER_SERIAL = Bytes.hex("000101");
    private static final Bytes CARD_SERIAL = Bytes.hex("000202");
    private static final Bytes DATA_AUTHENTICATION_CODE = Bytes.hex("DAC1");

    private final ApplicationProfile profile;
    private final TestKeys keys;
    private final Map<String, Certificate> certificates = new LinkedHashMap<>();

    Personalisation(ApplicationProfile profile, TestKeys keys) {
        this.profile = profile;
        this.keys = keys;
    }

    /** The whole records by SFI and number. */
    Map<Integer, Bytes> records() {
        Map<Integer, Bytes> records = new LinkedHashMap<>();
        for (RecordProfile record : profile.records()) {
            Bytes whole = TlvWriter.element(0x70, content(record));
            if (whole.length() > 254)
                throw new ProfileException(place(record), "is " + whole.length() + " bytes, a record holds 254");
            if (records.put(key(record.sfi(), record.number()), whole) != null)
                throw new ProfileException(place(record), "is there twice");
        }
        return records;
    }

    static int key(int sfi, int number) {
        return sfi << 8 | number;
    }

    private static String place(RecordProfile record) {
        return "SFI " + record.sfi() + " record " + record.number();
    }

    /** The AFL: runs of records in the order of the profile, authenticated ones first in their run (EMV 4.4 Book 3, 10.2). */
    Bytes afl() {
        Bytes afl = Bytes.EMPTY;
        List<RecordProfile> run = new ArrayList<>();
        for (RecordProfile record : profile.records()) {
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), record)) {
                afl = afl.then(entry(run));
                run.clear();
            }
            run.add(record);
        }
        return run.isEmpty() ? afl : afl.then(entry(run));
    }

    private static boolean follows(RecordProfile last, RecordProfile next) {
        boolean counted = next.sfi() == last.sfi() && next.number() == last.number() + 1;
        return counted && (last.authenticated() || !next.authenticated());
    }

    private static Bytes entry(List<RecordProfile> run) {
        int authenticated = 0;
        for (RecordProfile record : run) if (record.authenticated()) authenticated++;
        RecordProfile first = run.get(0);
        return Bytes.ofInts(
                first.sfi() << 3, first.number(), run.get(run.size() - 1).number(), authenticated);
    }

    /** The value of a data object in any record or in the proprietary template; empty if there is none. */
    Bytes value(int tag) {
        for (RecordProfile record : profile.records()) {
            String value = record.objects().get(tag);
            if (value != null) return made(value);
        }
        String value = profile.proprietary().get(tag);
        return value == null ? Bytes.EMPTY : made(value);
    }

    /** Data objects by tag, as TLV. */
    Bytes written(Map<Integer, String> objects) {
        return TlvWriter.message(w -> objects.forEach((tag, value) -> put(w, tag, value)));
    }

    private Bytes content(RecordProfile record) {
        return written(record.objects());
    }

    private void put(TlvWriter writer, int tag, String value) {
        Bytes bytes = made(value);
        if (bytes.isEmpty() && value.endsWith("Remainder")) return;
        writer.put(tag, bytes);
    }

    private Bytes made(String value) {
        if (value.isEmpty() || value.charAt(0) != '$') return Bytes.hex(value);
        return switch (value) {
            case "$authorityIndex" -> Bytes.ofInts(keys.index(profile.authority()));
            case "$issuerCertificate" -> issuer().certificate();
            case "$issuerRemainder" -> issuer().remainder();
            case "$issuerExponent" -> keys.named(profile.issuer()).exponentBytes();
            case "$cardCertificate" -> card().certificate();
            case "$cardRemainder" -> card().remainder();
            case "$cardExponent" -> keys.named(profile.card()).exponentBytes();
            case "$pinCertificate" -> pin().certificate();
            case "$pinRemainder" -> pin().remainder();
            case "$pinExponent" -> keys.named(profile.pinKey()).exponentBytes();
            case "$signedStaticData" -> RsaCertificates.staticData(issuerKey(), DATA_AUTHENTICATION_CODE, staticData());
            default -> throw new ProfileException(value, "is nothing that a personalisation makes");
        };
    }

    private RsaKey issuerKey() {
        return keys.named(profile.issuer());
    }

    private Certificate issuer() {
        return once("issuer", () -> {
            Bytes identifier = value(PAN).slice(0, 3).then(Bytes.ofInts(0xFF));
            return RsaCertificates.issuer(
                    keys.named(profile.authority()), issuerKey(), identifier, expiry(), ISSUER_SERIAL);
        });
    }

    private Certificate card() {
        return once(
                "card",
                () -> RsaCertificates.card(
                        issuerKey(), keys.named(profile.card()), pan(), expiry(), CARD_SERIAL, staticData()));
    }

    private Certificate pin() {
        return once(
                "pin",
                () -> RsaCertificates.card(
                        issuerKey(), keys.named(profile.pinKey()), pan(), expiry(), CARD_SERIAL, Bytes.EMPTY));
    }

    /** Signing is the slowest thing here, and the writer asks for every value twice. */
    private Certificate once(String name, Supplier<Certificate> made) {
        Certificate known = certificates.get(name);
        if (known != null) return known;
        Certificate fresh = made.get();
        certificates.put(name, fresh);
        return fresh;
    }

    private Bytes pan() {
        Bytes pan = value(PAN);
        byte[] padded = Bytes.hex("FFFFFFFFFFFFFFFFFFFF").toArray();
        pan.copyTo(padded, 0);
        return Bytes.of(padded);
    }

    /** MMYY of the application's own expiry date, YYMMDD. */
    private Bytes expiry() {
        Bytes date = value(EXPIRY);
        return date.slice(1, 1).then(date.slice(0, 1));
    }

    private Bytes staticData() {
        Bytes data = Bytes.EMPTY;
        for (RecordProfile record : profile.records()) {
            if (!record.authenticated()) continue;
            Bytes content = content(record);
            data = data.then(record.sfi() <= LAST_EMV_SFI ? content : TlvWriter.element(0x70, content));
        }
        return value(SDA_TAG_LIST).isEmpty() ? data : data.then(profile.aip());
    }
}
