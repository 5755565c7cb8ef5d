// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import lydian.reader.sim.issuer.CardValues;
import lydian.reader.sim.issuer.CryptogramVersion;
import lydian.reader.sim.issuer.Cryptograms;
import lydian.reader.sim.issuer.MacPadding;
import lydian.reader.sim.issuer.MasterKeys;
import lydian.reader.sim.issuer.PinBlocks;
import lydian.reader.sim.issuer.SecureMessaging;
import lydian.reader.sim.issuer.SessionKeys;
import lydian.tlv.Bytes;
import lydian.tlv.TlvTag;

/**
 * What an issuer computes: keys, cryptograms, secure messaging, card values. Values derived on the way (master key,
 * session key, check values) are compared too, so that the first wrong step shows.
 */
final class AcCryptoKind implements Kind {
    @Override
    public Verdict check(VectorCase vector) throws VectorException {
        Run run = new Run(vector.inputs());
        if (!run.performs(vector.op())) return Verdict.notSupported("op " + vector.op());
        Comparison comparison = new Comparison(vector.expected());
        for (Map.Entry<String, String> result : run.results.entrySet()) {
            // null: the source does not say.
            if (vector.expected().at(result.getKey()).present()) comparison.text(result.getKey(), result.getValue());
        }
        return comparison.verdict();
    }

    /** One case: inputs as its file names them, results under the names of its {@code expected}. */
    private static final class Run {
        private final Json inputs;
        private final Map<String, String> results = new LinkedHashMap<>();

        Run(Json inputs) {
            this.inputs = inputs;
        }

        /** Does what an op asks for; false if it is not known. */
        boolean performs(String op) throws VectorException {
            switch (op) {
                case "ac-input-data" -> inputData();
                case "ac", "ac-chain", "ac-by-cvn", "ac-from-transcript" -> cryptogram();
                case "arpc", "arpc-by-cvn" ->
                    arpc(has("icc_mk") ? hex("icc_mk") : hex("icc_mk_ac"), hex("session_key"), hex("arqc"));
                case "session-key-emv2000-tree" -> tree();
                case "session-key-visa-sm" -> visaSecureMessaging();
                case "script-mac" -> scriptMac();
                case "script-pin-change" -> pinChange();
                case "cvc3" -> cvc3();
                case "dcvv" ->
                    put(
                            "dcvv",
                            CardValues.dcvv(
                                    masterKey("issuer_mk_ac"),
                                    text("pan"),
                                    text("expiry_yymm"),
                                    text("service_code"),
                                    text("atc")));
                case "cvv" ->
                    put("cvv", CardValues.cvv(hex("cvk"), text("pan"), text("expiry_yymm"), text("service_code")));
                case "pvv" -> put("pvv", CardValues.pvv(hex("pvk"), text("pvki"), text("pin"), text("pan")));
                case "ibm3624-pin" -> ibm3624();
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void inputData() throws VectorException {
            Bytes iad = tag("9F10");
            String name = text("cvn");
            CryptogramVersion version =
                    CryptogramVersion.named(name).orElseThrow(() -> new VectorException("no such version: " + name));
            Map<Integer, Bytes> tags = tags();
            Bytes data = version.input(tag -> tags.getOrDefault(tag, Bytes.EMPTY), iad);
            put("ac_data", data.hex());
            put("ac_data_padded", version.padding().pad(data, 8).hex());
        }

        private void cryptogram() throws VectorException {
            Bytes master = masterKey("issuer_mk_ac");
            put("icc_mk", master.hex());
            put("icc_mk_ac", master.hex());
            put("icc_mk_kcv", Cryptograms.keyCheckValue(master, 2).hex());
            Bytes session = sessionKey(master);
            put("session_key", session.hex());
            put("session_key_kcv", Cryptograms.keyCheckValue(session, 2).hex());
            MacPadding padding = padding();
            put("ac_data_padded", padding.pad(hex("ac_data"), 8).hex());
            Bytes cryptogram = Cryptograms.of(session, hex("ac_data"), padding);
            put("ac", cryptogram.hex());
            put("arqc", cryptogram.hex());
            if (has("arpc_method")) arpc(master, session, cryptogram);
        }

        private Bytes sessionKey(Bytes master) throws VectorException {
            String derivation = text("session_key_derivation");
            if (derivation.equals("VSDC") || derivation.startsWith("none")) return master;
            if (derivation.startsWith("mastercard") || derivation.equals("MCHIP")) {
                Bytes un =
                        has("un") ? hex("un") : has("unpredictable_number") ? hex("unpredictable_number") : tag("9F37");
                return SessionKeys.mastercard(master, atc(), un);
            }
            if (!derivation.startsWith("emv-common")) throw new VectorException("no such derivation: " + derivation);
            if (has("diversification_r")) return SessionKeys.common(master, hex("diversification_r"));
            return SessionKeys.common(
                    master, derivation.contains("ARQC") ? hex("arqc") : SessionKeys.diversification(atc()));
        }

        private Bytes atc() throws VectorException {
            if (has("atc")) return hex("atc");
            if (has("tags")) return tag("9F36");
            return Bytes.hex(text("ac_data")).slice(31, 2);
        }

        private MacPadding padding() throws VectorException {
            String padding = has("padding") ? text("padding") : text("ac_padding");
            return padding.startsWith("iso9797-1-method-1") || padding.equals("visa")
                    ? MacPadding.METHOD_1
                    : MacPadding.METHOD_2;
        }

        private void arpc(Bytes master, Bytes session, Bytes arqc) throws VectorException {
            Bytes key = text("arpc_key").equals("icc-mk") ? master : session;
            boolean second = has("arpc_method") && number("arpc_method") == 2;
            Bytes proprietary = has("prop_auth_data") ? hex("prop_auth_data") : Bytes.EMPTY;
            put(
                    "arpc",
                    (second
                                    ? Cryptograms.arpcMethod2(key, arqc, hex("csu"), proprietary)
                                    : Cryptograms.arpcMethod1(key, arqc, hex("arpc_rc")))
                            .hex());
        }

        private void tree() throws VectorException {
            int height = number("height");
            int branch = number("branch_factor");
            put(
                    "session_key",
                    SessionKeys.emv2000Tree(hex("icc_mk"), hex("atc"), height, branch, hex("iv"))
                            .hex());
        }

        private void visaSecureMessaging() throws VectorException {
            Bytes master = masterKey("issuer_mk");
            put("icc_mk", master.hex());
            Bytes session = SessionKeys.visaSecureMessaging(master, hex("atc"));
            put("session_key", session.hex());
            put(
                    "mac",
                    SecureMessaging.mac(session, hex("mac_data"), Bytes.EMPTY, Bytes.EMPTY)
                            .hex());
        }

        private Bytes messagingKey(String issuerKey, String name) throws VectorException {
            Bytes master = masterKey(issuerKey);
            put("icc_mk_" + name, master.hex());
            boolean visa = text("session_key_derivation").startsWith("visa-sm");
            Bytes session = visa ? SessionKeys.visaSecureMessaging(master, hex("atc")) : sessionKey(master);
            put("session_key_" + name, session.hex());
            return session;
        }

        private Bytes transaction() throws VectorException {
            return has("mac_input_form") ? hex("atc").then(hex("arqc")) : Bytes.EMPTY;
        }

        private void scriptMac() throws VectorException {
            Bytes key = messagingKey("issuer_mk_smi", "smi");
            Bytes header = has("mac_data") ? hex("mac_data") : hex("command_header");
            put(
                    "mac",
                    SecureMessaging.mac(key, header, transaction(), Bytes.EMPTY).hex());
        }

        private void pinChange() throws VectorException {
            Bytes integrity = messagingKey("issuer_mk_smi", "smi");
            Bytes confidentiality = messagingKey("issuer_mk_smc", "smc");
            String format = text("pin_block_format");
            boolean visa = format.startsWith("VIS");
            Bytes block = visa
                    ? PinBlocks.visa(
                            masterKey("issuer_mk_ac"), text("new_pin"), has("current_pin") ? text("current_pin") : "")
                    : PinBlocks.format2(text("new_pin"));
            put("pin_block", block.hex());
            Bytes enciphered = visa
                    ? SecureMessaging.encipherVisa(confidentiality, block)
                    : format.contains("CCD")
                            ? SecureMessaging.encipherCcd(confidentiality, block)
                            : SecureMessaging.encipherMastercard(confidentiality, block);
            put("enciphered_pin_block", enciphered.hex());
            put(
                    "mac",
                    SecureMessaging.mac(integrity, hex("command_header"), transaction(), enciphered)
                            .hex());
            put(
                    "command",
                    SecureMessaging.command(integrity, hex("command_header"), transaction(), enciphered)
                            .hex());
        }

        private void cvc3() throws VectorException {
            Bytes master = masterKey("issuer_mk_cvc3");
            put("icc_mk_cvc3", master.hex());
            Bytes iv = has("iv_cvc3") ? hex("iv_cvc3") : CardValues.ivCvc3(master, hex("static_track_data"));
            String cvc3 = CardValues.cvc3(master, iv, hex("un"), hex("atc"));
            put("cvc3", cvc3);
            put("cvc3_decimal", cvc3);
            put("cvc3_last3", cvc3.substring(2));
        }

        private void ibm3624() throws VectorException {
            int from = number("pan_verify_offset");
            int length = number("pan_verify_length");
            StringBuilder validation = new StringBuilder(
                    text("pan").substring(from, Math.min(text("pan").length(), from + length)));
            while (validation.length() < 16) validation.append(text("pan_pad"));
            put(
                    "pin",
                    CardValues.ibm3624Pin(hex("pvk"), text("conversion_table"), text("offset"), validation.toString()));
        }

        private Bytes masterKey(String name) throws VectorException {
            String psn = has("psn") ? text("psn") : "00";
            boolean optionB =
                    has("mk_derivation_option") && text("mk_derivation_option").startsWith("B");
            return optionB
                    ? MasterKeys.optionB(hex(name), text("pan"), psn)
                    : MasterKeys.optionA(hex(name), text("pan"), psn);
        }

        private Map<Integer, Bytes> tags() throws VectorException {
            Map<Integer, Bytes> tags = new LinkedHashMap<>();
            for (String name : inputs.at("tags").names()) tags.put(TlvTag.parse(name), tag(name));
            return tags;
        }

        private Bytes tag(String name) throws VectorException {
            return inputs.at("tags").at(name).hex();
        }

        private int number(String name) throws VectorException {
            return (int) inputs.at(name).number();
        }

        private boolean has(String name) {
            return inputs.at(name).present();
        }

        private String text(String name) throws VectorException {
            return inputs.at(name).text();
        }

        private Bytes hex(String name) throws VectorException {
            return inputs.at(name).hex();
        }

        private void put(String name, String value) {
            results.put(name, value);
        }
    }
}
