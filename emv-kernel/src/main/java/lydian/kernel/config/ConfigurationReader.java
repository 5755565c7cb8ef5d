// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lydian.kernel.config.ApplicationConfig.RandomSelectionTargets;
import lydian.kernel.config.ApplicationConfig.TerminalActionCodes;
import lydian.kernel.config.CaKeys.RevokedCertificate;
import lydian.kernel.config.ConfigurationException.Problem;
import lydian.kernel.config.TerminalConfig.ExceptionEntry;
import lydian.kernel.config.TerminalConfig.Merchant;
import lydian.kernel.config.TerminalOptions.OdaFailurePolicy;
import lydian.tlv.Bytes;
import lydian.tlv.data.AdditionalTerminalCapabilities;
import lydian.tlv.data.Aid;
import lydian.tlv.data.CountryCode;
import lydian.tlv.data.TerminalCapabilities;
import lydian.tlv.data.TerminalType;
import lydian.tlv.data.Tvr;
import lydian.tlv.dol.Dol;
import org.jspecify.annotations.Nullable;

/** Plain values into a configuration; every problem is noted and reading goes on. */
final class ConfigurationReader {
    private static final Bytes NOTHING = Bytes.EMPTY;

    private final List<Problem> problems = new ArrayList<>();
    private final Node root;

    ConfigurationReader(Map<String, ?> values) {
        this.root = new Node("$", values);
    }

    TerminalConfig read() {
        TerminalConfig.Builder terminal = TerminalConfig.builder();
        root.only(
                "name",
                "country",
                "terminalType",
                "capabilities",
                "additionalCapabilities",
                "languages",
                "merchant",
                "options",
                "applications",
                "caKeys",
                "revoked",
                "exceptionFile",
                "limits");
        CountryCode country = root.parsed("country", 2, 2, CountryCode::parse, null);
        if (country != null) terminal.country(country);
        TerminalType type = root.parsed("terminalType", 1, 1, TerminalType::parse, null);
        if (type != null) terminal.type(type);
        TerminalCapabilities capabilities = root.parsed("capabilities", 3, 3, TerminalCapabilities::parse, null);
        AdditionalTerminalCapabilities additional =
                root.parsed("additionalCapabilities", 5, 5, AdditionalTerminalCapabilities::parse, null);
        if (capabilities != null && additional != null) terminal.capabilities(capabilities, additional);
        if (root.has("merchant")) terminal.merchant(merchant(root.object("merchant")));
        terminal.languages(languages());
        terminal.options(options(root.object("options")));
        for (Node application : root.objects("applications")) {
            ApplicationConfig read = application(application);
            if (read != null) terminal.application(read);
        }
        terminal.caKeys(new CaKeys(caKeys(), revoked()));
        terminal.exceptionFile(exceptionFile());
        terminal.limits(limits(root.object("limits")));
        return terminal.build(problems);
    }

    private Merchant merchant(Node node) {
        node.only("acquirer", "category", "id", "name", "terminal", "serial");
        return new Merchant(
                node.text("acquirer", 11, "[0-9]*", ""),
                node.text("category", 4, "[0-9]{4}", "0000"),
                node.text("id", 15, "[ -~]*", ""),
                node.text("name", 40, "[ -~]*", ""),
                node.text("terminal", 8, "[ -~]*", ""),
                node.text("serial", 8, "[ -~]*", ""));
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        List<?> given = root.list("languages");
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) instanceof String code && code.matches("[a-z]{2}")) languages.add(code);
            else problem("$.languages[" + i + "]", shown(given.get(i)), "two lower-case letters");
        }
        return languages;
    }

    private TerminalOptions options(Node node) {
        TerminalOptions absent = TerminalOptions.DEFAULT;
        node.only(
                "staticDataAuthentication",
                "plaintextPin",
                "cdaMode",
                "pinBypassForAll",
                "defaultCodesFirst",
                "odaFailure");
        return new TerminalOptions(
                node.flag("staticDataAuthentication", absent.staticDataAuthentication()),
                node.flag("plaintextPin", absent.plaintextPin()),
                (int) node.number("cdaMode", 1, 4, absent.cdaMode()),
                node.flag("pinBypassForAll", absent.pinBypassForAll()),
                node.flag("defaultCodesFirst", absent.defaultCodesFirst()),
                node.oneOf("odaFailure", OdaFailurePolicy.class, absent.odaFailure()));
    }

    private @Nullable ApplicationConfig application(Node node) {
        node.only(
                "aid",
                "label",
                "partial",
                "version",
                "floorLimit",
                "randomSelection",
                "tac",
                "defaultDdol",
                "defaultTdol",
                "riskData",
                "capabilities");
        Aid aid = node.parsed("aid", 5, 16, Aid::parse, null);
        if (aid == null && !node.has("aid")) problem(node.path + ".aid", "nothing", "5 to 16 bytes");
        long floorLimit = node.number("floorLimit", 0, 0xFFFF_FFFFL, 0);
        Node tac = node.object("tac").only("denial", "online", "default");
        TerminalActionCodes codes = new TerminalActionCodes(tac.tvr("denial"), tac.tvr("online"), tac.tvr("default"));
        Bytes version = node.hex("version", 2, 2, Bytes.of(new byte[2]));
        Dol ddol = node.parsed("defaultDdol", 0, 252, Dol::parse, Dol.EMPTY);
        Dol tdol = node.parsed("defaultTdol", 0, 252, Dol::parse, Dol.EMPTY);
        Bytes riskData = node.hex("riskData", 0, 8, NOTHING);
        TerminalCapabilities own = node.parsed("capabilities", 3, 3, TerminalCapabilities::parse, null);
        RandomSelectionTargets selection = selection(node, floorLimit);
        if (aid == null || ddol == null || tdol == null) return null;
        return new ApplicationConfig(
                aid, node.flag("partial", true), version, floorLimit, selection, codes, ddol, tdol, riskData, own);
    }

    private @Nullable RandomSelectionTargets selection(Node application, long floorLimit) {
        if (!application.has("randomSelection")) return null;
        Node node = application.object("randomSelection").only("target", "maxTarget", "threshold");
        int target = (int) node.number("target", 0, 99, 0);
        int maxTarget = (int) node.number("maxTarget", target, 99, target);
        // EMV 4.4 Book 3, 10.6.2: the threshold is below the floor limit.
        long threshold = node.number("threshold", 0, Math.max(0, floorLimit - 1), 0);
        return new RandomSelectionTargets(target, maxTarget, threshold);
    }

    private List<CaKey> caKeys() {
        List<CaKey> keys = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Node node : root.objects("caKeys")) {
            node.only("rid", "index", "modulus", "exponent", "checksum", "expiry");
            int before = problems.size();
            Bytes rid = node.hex("rid", 5, 5, null);
            Bytes index = node.hex("index", 1, 1, null);
            Bytes modulus = node.hex("modulus", 64, 248, null);
            Bytes exponent = node.hex("exponent", 1, 3, null);
            LocalDate expiry = node.date("expiry");
            if (problems.size() > before) continue;
            CaKey key = new CaKey(rid, index.u8(0), modulus, exponent, expiry);
            checkKey(node, key, seen);
            keys.add(key);
        }
        return keys;
    }

    private void checkKey(Node node, CaKey key, Set<String> seen) {
        String exponent = key.exponent().hex();
        if (!exponent.equals("03") && !exponent.equals("010001"))
            problem(node.path + ".exponent", exponent, "03 or 010001");
        if (!seen.add(key.rid().hex() + key.index())) {
            problem(node.path + ".index", key.rid().hex() + " " + key.index(), "an index that is not there already");
        }
        // A public list shipped a key with ten wrong bytes: the checksum is what finds them.
        Bytes checksum = node.hex("checksum", 20, 20, NOTHING);
        if (!checksum.isEmpty() && !checksum.equals(key.checksum())) {
            problem(
                    node.path + ".checksum",
                    checksum.hex(),
                    "the SHA-1 of this key, " + key.checksum().hex());
        }
    }

    private List<RevokedCertificate> revoked() {
        List<RevokedCertificate> revoked = new ArrayList<>();
        for (Node node : root.objects("revoked")) {
            node.only("rid", "index", "serial");
            int before = problems.size();
            Bytes rid = node.hex("rid", 5, 5, null);
            Bytes index = node.hex("index", 1, 1, null);
            Bytes serial = node.hex("serial", 3, 3, null);
            if (problems.size() == before) revoked.add(new RevokedCertificate(rid, index.u8(0), serial));
        }
        return revoked;
    }

    private List<ExceptionEntry> exceptionFile() {
        List<ExceptionEntry> entries = new ArrayList<>();
        for (Node node : root.objects("exceptionFile")) {
            node.only("pan", "sequenceNumber");
            Bytes pan = node.hex("pan", 4, 10, null);
            entries.add(new ExceptionEntry(pan, node.hex("sequenceNumber", 0, 1, NOTHING)));
        }
        return entries;
    }

    private KernelLimits limits(Node node) {
        KernelLimits absent = KernelLimits.DEFAULT;
        node.only("turns", "apdus", "records", "candidates");
        return new KernelLimits(
                (int) node.number("turns", 1, 100_000, absent.turns()),
                (int) node.number("apdus", 1, 100_000, absent.apdus()),
                (int) node.number("records", 1, 10_000, absent.records()),
                (int) node.number("candidates", 1, 1_000, absent.candidates()));
    }

    private void problem(String path, String value, String expected) {
        problems.add(new Problem(path, value, expected));
    }

    private static String shown(@Nullable Object value) {
        if (value == null) return "nothing";
        String text = value instanceof Map ? "an object" : value instanceof List ? "a list" : value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** One object and the way to it. */
    private final class Node {
        private final String path;
        private final Map<?, ?> values;

        Node(String path, Map<?, ?> values) {
            this.path = path;
            this.values = values;
        }

        boolean has(String name) {
            return values.get(name) != null;
        }

        /** A misspelt name must not be silently without effect. */
        Node only(String... known) {
            for (Object name : values.keySet()) {
                if (!List.of(known).contains(name)) problem(path + "." + name, "a name", "one of " + List.of(known));
            }
            return this;
        }

        Node object(String name) {
            Object value = values.get(name);
            if (value != null && !(value instanceof Map)) problem(path + "." + name, shown(value), "an object");
            return new Node(path + "." + name, value instanceof Map<?, ?> map ? map : Map.of());
        }

        List<?> list(String name) {
            Object value = values.get(name);
            if (value != null && !(value instanceof List)) problem(path + "." + name, shown(value), "a list");
            return value instanceof List<?> list ? list : List.of();
        }

        List<Node> objects(String name) {
            List<Node> nodes = new ArrayList<>();
            List<?> list = list(name);
            for (int i = 0; i < list.size(); i++) {
                String at = path + "." + name + "[" + i + "]";
                if (list.get(i) instanceof Map<?, ?> map) nodes.add(new Node(at, map));
                else problem(at, shown(list.get(i)), "an object");
            }
            return nodes;
        }

        String text(String name, int longest, String pattern, String absent) {
            Object value = values.get(name);
            if (value == null) return absent;
            if (value instanceof String text && text.length() <= longest && text.matches(pattern)) return text;
            problem(path + "." + name, shown(value), "up to " + longest + " characters like " + pattern);
            return absent;
        }

        boolean flag(String name, boolean absent) {
            Object value = values.get(name);
            if (value == null) return absent;
            if (value instanceof Boolean flag) return flag;
            problem(path + "." + name, shown(value), "true or false");
            return absent;
        }

        long number(String name, long least, long most, long absent) {
            Object value = values.get(name);
            if (value == null) return absent;
            boolean whole = value instanceof Integer || value instanceof Long;
            if (whole && ((Number) value).longValue() >= least && ((Number) value).longValue() <= most) {
                return ((Number) value).longValue();
            }
            problem(path + "." + name, shown(value), "a whole number from " + least + " to " + most);
            return absent;
        }

        <E extends Enum<E>> E oneOf(String name, Class<E> type, E absent) {
            Object value = values.get(name);
            if (value == null) return absent;
            for (E each : type.getEnumConstants()) if (each.name().equals(value)) return each;
            problem(path + "." + name, shown(value), "one of " + List.of(type.getEnumConstants()));
            return absent;
        }

        Tvr tvr(String name) {
            Tvr parsed = parsed(name, 5, 5, Tvr::parse, Tvr.NONE);
            return parsed == null ? Tvr.NONE : parsed;
        }

        /** Bytes; where they must be there, {@code absent} is null, and empty bytes come back with a problem noted. */
        Bytes hex(String name, int least, int most, @Nullable Bytes absent) {
            Object value = values.get(name);
            if (value == null && absent != null) return absent;
            Bytes bytes = value instanceof String text ? bytes(text) : null;
            if (bytes != null && bytes.length() >= least && bytes.length() <= most) return bytes;
            String range = least == most ? "" + least : least + " to " + most;
            boolean secret = name.equals("pan");
            problem(path + "." + name, secret ? "(not shown)" : shown(value), range + " bytes in hexadecimal digits");
            return NOTHING;
        }

        private @Nullable Bytes bytes(String text) {
            try {
                return Bytes.hex(text);
            } catch (IllegalArgumentException notHex) {
                return null;
            }
        }

        <T> @Nullable T parsed(String name, int least, int most, Function<Bytes, T> parse, @Nullable T absent) {
            if (!has(name)) return absent;
            int before = problems.size();
            Bytes bytes = hex(name, least, most, NOTHING);
            if (problems.size() > before) return absent;
            try {
                return parse.apply(bytes);
            } catch (lydian.tlv.CardDataException wrong) {
                problem(path + "." + name, bytes.hex(), "valid: " + wrong.getMessage());
                return absent;
            }
        }

        @Nullable
        LocalDate date(String name) {
            Object value = values.get(name);
            if (value == null) return null;
            try {
                return LocalDate.parse(String.valueOf(value));
            } catch (DateTimeParseException wrong) {
                problem(path + "." + name, shown(value), "a date such as 2030-12-31");
                return null;
            }
        }
    }
}
