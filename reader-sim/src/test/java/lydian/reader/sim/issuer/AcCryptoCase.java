// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lydian.tlv.Bytes;

/**
 * One test case of kind {@code ac-crypto}: inputs as its file names them, results under the names of its {@code expected}.
 *
 * <p>Values derived on the way (master key, session key, check values) are results too, so that the first wrong step
 * shows.
 */
final class AcCryptoCase {
    private final Map<String, ?> inputs;
    private final Map<String, String> results = new LinkedHashMap<>();

    private AcCryptoCase(Map<String, ?> inputs) {
        this.inputs = inputs;
    }

    static Map<String, String> run(String op, Map<String, ?> inputs) {
        AcCryptoCase one = new AcCryptoCase(inputs);
        switch (op) {
            case "ac-input-data" -> one.inputData();
            case "ac", "ac-chain", "ac-by-cvn", "ac-from-transcript" -> one.cryptogram();
            case "arpc", "arpc-by-cvn" ->
                one.arpc(
                        one.has("icc_mk") ? one.hex("icc_mk") : one.hex("icc_mk_ac"),
                        one.hex("session_key"),
                        one.hex("arqc"));
            case "session-key-emv2000-tree" -> one.tree();
            case "session-key-visa-sm" -> one.visaSecureMessaging();
            case "script-mac" -> one.scriptMac();
            case "script-pin-change" -> one.pinChange();
            case "cvc3" -> one.cvc3();
            case "dcvv" ->
                one.put(
                        "dcvv",
                        CardValues.dcvv(
                                one.masterKey("issuer_mk_ac"),
                                one.text("pan"),
                                one.text("expiry_yymm"),
                                one.text("service_code"),
                                one.text("atc")));
            case "cvv" ->
                one.put(
                        "cvv",
                        CardValues.cvv(
                                one.hex("cvk"), one.text("pan"), one.text("expiry_yymm"), one.text("service_code")));
            case "pvv" ->
                one.put("pvv", CardValues.pvv(one.hex("pvk"), one.text("pvki"), one.text("pin"), one.text("pan")));
            case "ibm3624-pin" -> one.ibm3624();
            default -> throw new IllegalArgumentException("no such op: " + op);
        }
        return one.results;
    }

    private void inputData() {
        Bytes iad = tag("9F10");
        CryptogramVersion version = CryptogramVersion.named(text("cvn")).orElseThrow();
        Bytes data = version.input(tag -> tag(String.format("%X", tag)), iad);
        put("ac_data", data.hex());
        put("ac_data_padded", version.padding().pad(data, 8).hex());
    }

    private void cryptogram() {
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

    private Bytes sessionKey(Bytes master) {
        String derivation = text("session_key_derivation");
        if (derivation.equals("VSDC") || derivation.startsWith("none")) return master;
        if (derivation.startsWith("mastercard") || derivation.equals("MCHIP")) {
            Bytes un = has("un") ? hex("un") : has("unpredictable_number") ? hex("unpredictable_number") : tag("9F37");
            return SessionKeys.mastercard(master, atc(), un);
        }
        if (!derivation.startsWith("emv-common"))
            throw new IllegalArgumentException("no such derivation: " + derivation);
        if (has("diversification_r")) return SessionKeys.common(master, hex("diversification_r"));
        return SessionKeys.common(
                master, derivation.contains("ARQC") ? hex("arqc") : SessionKeys.diversification(atc()));
    }

    private Bytes atc() {
        if (has("atc")) return hex("atc");
        if (has("tags")) return tag("9F36");
        return Bytes.hex(text("ac_data")).slice(31, 2);
    }

    private MacPadding padding() {
        String padding = has("padding") ? text("padding") : text("ac_padding");
        return padding.startsWith("iso9797-1-method-1") || padding.equals("visa")
                ? MacPadding.METHOD_1
                : MacPadding.METHOD_2;
    }

    private void arpc(Bytes master, Bytes session, Bytes arqc) {
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

    private void tree() {
        int height = number("height");
        int branch = number("branch_factor");
        put(
                "session_key",
                SessionKeys.emv2000Tree(hex("icc_mk"), hex("atc"), height, branch, hex("iv"))
                        .hex());
    }

    private void visaSecureMessaging() {
        Bytes master = masterKey("issuer_mk");
        put("icc_mk", master.hex());
        Bytes session = SessionKeys.visaSecureMessaging(master, hex("atc"));
        put("session_key", session.hex());
        put(
                "mac",
                SecureMessaging.mac(session, hex("mac_data"), Bytes.EMPTY, Bytes.EMPTY)
                        .hex());
    }

    private Bytes messagingKey(String issuerKey, String name) {
        Bytes master = masterKey(issuerKey);
        put("icc_mk_" + name, master.hex());
        boolean visa = text("session_key_derivation").startsWith("visa-sm");
        Bytes session = visa ? SessionKeys.visaSecureMessaging(master, hex("atc")) : sessionKey(master);
        put("session_key_" + name, session.hex());
        return session;
    }

    private Bytes transaction() {
        return has("mac_input_form") ? hex("atc").then(hex("arqc")) : Bytes.EMPTY;
    }

    private void scriptMac() {
        Bytes key = messagingKey("issuer_mk_smi", "smi");
        Bytes header = has("mac_data") ? hex("mac_data") : hex("command_header");
        put("mac", SecureMessaging.mac(key, header, transaction(), Bytes.EMPTY).hex());
    }

    private void pinChange() {
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

    private void cvc3() {
        Bytes master = masterKey("issuer_mk_cvc3");
        put("icc_mk_cvc3", master.hex());
        Bytes iv = has("iv_cvc3") ? hex("iv_cvc3") : CardValues.ivCvc3(master, hex("static_track_data"));
        String cvc3 = CardValues.cvc3(master, iv, hex("un"), hex("atc"));
        put("cvc3", cvc3);
        put("cvc3_decimal", cvc3);
        put("cvc3_last3", cvc3.substring(2));
    }

    private void ibm3624() {
        int from = number("pan_verify_offset");
        int length = number("pan_verify_length");
        StringBuilder validation = new StringBuilder(
                text("pan").substring(from, Math.min(text("pan").length(), from + length)));
        while (validation.length() < 16) validation.append(text("pan_pad"));
        put("pin", CardValues.ibm3624Pin(hex("pvk"), text("conversion_table"), text("offset"), validation.toString()));
    }

    private Bytes masterKey(String name) {
        String psn = inputs.get("psn") instanceof String given ? given : "00";
        boolean optionB =
                has("mk_derivation_option") && text("mk_derivation_option").startsWith("B");
        return optionB
                ? MasterKeys.optionB(hex(name), text("pan"), psn)
                : MasterKeys.optionA(hex(name), text("pan"), psn);
    }

    private Bytes tag(String name) {
        return Bytes.hex(need(need(inputs, "tags", Map.class), name, String.class));
    }

    private int number(String name) {
        return need(inputs, name, Number.class).intValue();
    }

    static <T> T need(Map<?, ?> map, String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(map.get(name), name));
    }

    private boolean has(String name) {
        return inputs.get(name) != null;
    }

    private String text(String name) {
        return need(inputs, name, String.class);
    }

    private Bytes hex(String name) {
        return Bytes.hex(text(name));
    }

    private void put(String name, String value) {
        results.put(name, value);
    }
}
