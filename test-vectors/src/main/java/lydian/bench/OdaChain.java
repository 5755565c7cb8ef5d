// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lydian.kernel.oda.DynamicSignature;
import lydian.kernel.oda.KeyCertificate;
import lydian.kernel.oda.OdaProblem.Reason;
import lydian.kernel.oda.OdaProblem.Stage;
import lydian.kernel.oda.RecoveredLayout;
import lydian.kernel.oda.RecoveredLayout.Field;
import lydian.kernel.oda.RsaPublicKey;
import lydian.kernel.oda.StaticSignature;
import lydian.kernel.oda.Verdict;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvCursor;
import lydian.tlv.TlvMap;
import lydian.tlv.data.EmvDate;
import lydian.tlv.dictionary.EmvTag;
import org.jspecify.annotations.Nullable;

/** As much of the chain from authority to signature as a case gives. EMV 4.4 Book 2, 5 and 6. */
final class OdaChain {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final String SUCCESS = "success";
    private static final String FAIL = "fail";

    private final Json inputs;
    private final Results results = new Results();
    private boolean good = true;

    OdaChain(Json inputs) {
        this.inputs = inputs;
    }

    /** Goes as far as the case does. */
    Results run(String method, Json expected) throws VectorException {
        boolean whole = expected.at("issuer").present() || has("capk");
        RsaPublicKey issuer = has("capk") ? issuer(method) : given("issuer");
        if (has("ssad_93") && issuer != null) staticSignature(issuer, whole && !method.equals("ssad-recovery"));
        RsaPublicKey card = has("icc_cert_9F46") && issuer != null ? card(issuer, method) : given("icc");
        if (has("sdad_9F4B") && card != null) dynamicSignature(card, method);
        results.put("result", words(expected));
        return results;
    }

    /** Success or failure in the words of the case, which may add what it could not check. */
    private String words(Json expected) throws VectorException {
        if (!expected.at("result").present()) return good ? SUCCESS : FAIL;
        String wanted = expected.at("result").text();
        boolean hashNotChecked = wanted.equals("recovered (hash not checked)") && !has("static_data");
        boolean responseNotChecked =
                wanted.startsWith("success (transaction data hash not checkable") && !has("response_tlvs_without_9F4B");
        return good && (hashNotChecked || responseNotChecked) ? wanted : good ? SUCCESS : FAIL;
    }

    private boolean has(String name) {
        return inputs.at(name).present();
    }

    private Bytes hex(String name) throws VectorException {
        return has(name) ? inputs.at(name).hex() : Bytes.EMPTY;
    }

    private @Nullable RsaPublicKey given(String whose) throws VectorException {
        return has(whose + "_modulus") ? new RsaPublicKey(hex(whose + "_modulus"), hex(whose + "_exponent")) : null;
    }

    private LocalDate today() throws VectorException {
        return has("transaction_date") ? EmvDate.parse(hex("transaction_date")).date() : LONG_AGO;
    }

    private @Nullable RsaPublicKey issuer(String method) throws VectorException {
        Json capk = inputs.at("capk");
        RsaPublicKey authority =
                new RsaPublicKey(capk.at("modulus").hex(), capk.at("exponent").hex());
        RecoveredLayout layout = RecoveredLayout.of(authority, hex("issuer_cert_90"));
        Verdict<RsaPublicKey> verdict = new KeyCertificate(
                        hex("issuer_cert_90"), hex("issuer_remainder_92"), hex("issuer_exponent_9F32"))
                .issuerKey(authority, pan(layout), today(), serial -> false);
        RsaPublicKey key = verdict.proven().orElse(null);
        good &= key != null;
        Map<String, @Nullable Object> fields = OdaFields.named(layout, key, "issuer");
        if (method.equals("issuer-certificate")) fields.forEach(results::put);
        else results.put("issuer", fields);
        return key;
    }

    private @Nullable RsaPublicKey card(RsaPublicKey issuer, String method) throws VectorException {
        Bytes certificate = hex("icc_cert_9F46");
        RecoveredLayout layout = RecoveredLayout.of(issuer, certificate);
        Verdict<RsaPublicKey> verdict = new KeyCertificate(
                        certificate, hex("icc_remainder_9F48"), hex("icc_exponent_9F47"))
                .cardKey(Stage.ICC_CERTIFICATE, issuer, pan(layout), today(), hex("static_data"));
        boolean unchecked = !has("static_data")
                && reason(verdict).filter(Reason.HASH::equals).isPresent();
        RsaPublicKey key = unchecked ? unproven(layout) : verdict.proven().orElse(null);
        good &= key != null;
        Map<String, @Nullable Object> fields = OdaFields.named(layout, key, "icc");
        if (method.equals("icc-certificate")) fields.forEach(results::put);
        else results.put("icc", fields).put("icc_cert_result", key == null ? FAIL : SUCCESS);
        return key;
    }

    /** The key in a certificate whose hash cannot be checked, for the case gives no static data. */
    private RsaPublicKey unproven(RecoveredLayout layout) throws VectorException {
        int length = layout.field(Field.KEY_LENGTH).u8(0);
        Bytes modulus = layout.field(Field.KEY);
        if (modulus.length() > length) modulus = modulus.slice(0, length);
        return new RsaPublicKey(modulus.then(hex("icc_remainder_9F48")), hex("icc_exponent_9F47"));
    }

    private void staticSignature(RsaPublicKey issuer, boolean chain) throws VectorException {
        RecoveredLayout layout = RecoveredLayout.of(issuer, hex("ssad_93"));
        Verdict<Bytes> verdict = StaticSignature.verify(issuer, hex("ssad_93"), hex("static_data"));
        boolean unchecked = !has("static_data")
                && reason(verdict).filter(Reason.HASH::equals).isPresent();
        boolean verified = unchecked || verdict.proven().isPresent();
        good &= verified;
        Map<String, @Nullable Object> fields = OdaFields.named(layout, null, "");
        if (chain) results.put("ssad", fields).put("sda_result", verified ? SUCCESS : FAIL);
        else fields.forEach(results::put);
    }

    private void dynamicSignature(RsaPublicKey card, String method) throws VectorException {
        RecoveredLayout layout = RecoveredLayout.of(card, hex("sdad_9F4B"));
        boolean combined = method.startsWith("cda") || has("response_tlvs_without_9F4B");
        boolean verified = combined ? combined(card, layout) : dynamic(card);
        good &= verified;
        Map<String, @Nullable Object> fields = OdaFields.named(layout, null, "");
        if (method.endsWith("-sdad")) {
            fields.forEach(results::put);
            return;
        }
        results.put("sdad", fields).put(combined ? "cda_result" : "dda_result", verified ? SUCCESS : FAIL);
        if (combined) results.put("transaction_data_hash", fields.get("transaction_data_hash"));
    }

    private boolean dynamic(RsaPublicKey card) throws VectorException {
        return DynamicSignature.verifyDda(card, hex("sdad_9F4B"), hex("ddol_data"))
                .proven()
                .isPresent();
    }

    private boolean combined(RsaPublicKey card, RecoveredLayout layout) throws VectorException {
        Bytes response = hex("response_tlvs_without_9F4B");
        Bytes inside = layout.field(Field.CRYPTOGRAM_INFORMATION_DATA);
        Bytes cid =
                TlvMap.parse(response).find(EmvTag.CRYPTOGRAM_INFORMATION_DATA).orElse(inside);
        Bytes data =
                hex("pdol_data").then(hex("cdol1_data")).then(hex("cdol2_data")).then(response);
        Verdict<DynamicSignature.Combined> verdict = DynamicSignature.verifyCda(
                card, hex("sdad_9F4B"), hex("unpredictable_number"), cid.isEmpty() ? 0 : cid.u8(0), data);
        boolean unchecked = response.isEmpty()
                && reason(verdict).filter(Reason.TRANSACTION_DATA_HASH::equals).isPresent();
        return unchecked || verdict.proven().isPresent();
    }

    private static Optional<Reason> reason(Verdict<?> verdict) {
        return verdict.refusal().map(problem -> problem.reason());
    }

    /** The PAN of the case, or the one in its records, or else the one that the certificate is about. */
    private Bytes pan(RecoveredLayout layout) throws VectorException {
        if (has("pan")) return hex("pan");
        Bytes read = inRecords(hex("static_data"));
        if (!read.isEmpty()) return read;
        Bytes certified = layout.field(Field.PAN);
        return certified.isEmpty() ? layout.field(Field.ISSUER_IDENTIFIER) : certified;
    }

    private static Bytes inRecords(Bytes staticData) {
        try {
            for (TlvCursor object = TlvCursor.over(staticData); object.next(); ) {
                if (object.tag() == EmvTag.PAN) return object.value();
            }
        } catch (CardDataException noRecords) {
            // What was signed ends with the AIP, or is no records at all: then there is nothing to be found.
            return Bytes.EMPTY;
        }
        return Bytes.EMPTY;
    }
}
