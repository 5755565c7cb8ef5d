// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lydian.kernel.Ambient;
import lydian.kernel.Transaction;
import lydian.kernel.config.ApplicationConfig;
import lydian.kernel.config.ApplicationConfig.RandomSelectionTargets;
import lydian.kernel.config.ApplicationConfig.TerminalActionCodes;
import lydian.kernel.config.CaKeys;
import lydian.kernel.config.TerminalConfig;
import lydian.kernel.config.TerminalConfig.ExceptionEntry;
import lydian.kernel.config.TerminalOptions;
import lydian.reader.sim.card.TestKeys;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvTag;
import lydian.tlv.TlvWriter;
import lydian.tlv.data.AdditionalTerminalCapabilities;
import lydian.tlv.data.Aid;
import lydian.tlv.data.Amount;
import lydian.tlv.data.CountryCode;
import lydian.tlv.data.Currency;
import lydian.tlv.data.CurrencyCode;
import lydian.tlv.data.EmvDate;
import lydian.tlv.data.TerminalCapabilities;
import lydian.tlv.data.TerminalType;
import lydian.tlv.data.TransactionType;
import lydian.tlv.data.Tvr;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dol.Dol;
import org.jspecify.annotations.Nullable;

/** The terminal, the merchant's wish and the card's data of a case about one decision; what it leaves out is ordinary. */
final class LogicTerminal {
    private static final int BINARY_AMOUNT = 4;
    private static final Bytes AID = TestKeys.RID;

    private final Json inputs;

    private final List<Bytes> aids;

    LogicTerminal(Json inputs) {
        this(inputs, List.of(AID));
    }

    /** A terminal that has these applications, each of which may also be the beginning of a card's. */
    LogicTerminal(Json inputs, List<Bytes> aids) {
        this.inputs = inputs;
        this.aids = aids;
    }

    /** An FCI of the one application that this terminal has. */
    static Bytes fci() {
        return TlvWriter.template(EmvTag.FCI_TEMPLATE, fci -> {
            fci.put(EmvTag.DF_NAME, AID);
            fci.put(EmvTag.FCI_PROPRIETARY_TEMPLATE, Bytes.EMPTY);
        });
    }

    TerminalConfig config(CaKeys keys) throws VectorException {
        return config(keys, TerminalType.parse(value("config", "9F35", "22")), exceptions());
    }

    TerminalConfig config(CaKeys keys, TerminalType type, List<ExceptionEntry> exceptions) throws VectorException {
        TerminalConfig.Builder builder = TerminalConfig.builder()
                .country(CountryCode.parse(value("config", "9F1A", "0978")))
                .type(type)
                .capabilities(
                        TerminalCapabilities.parse(value(
                                inputs.at("params").at("9F33").present() ? "params" : "config", "9F33", "E0F8C8")),
                        AdditionalTerminalCapabilities.parse(value("config", "9F40", "F000000000")))
                .merchant(new TerminalConfig.Merchant("", "5999", "", "", "", ""))
                .options(options())
                .caKeys(keys)
                .exceptionFile(exceptions);
        for (Bytes aid : aids) builder.application(application(aid));
        return builder.build();
    }

    private TerminalOptions options() throws VectorException {
        Json options = inputs.at("options");
        return new TerminalOptions(
                true,
                true,
                1,
                flag(options.at("pin_bypass_applies_to_all")),
                flag(options.at("default_action_codes_before_first_generate_ac")),
                TerminalOptions.OdaFailurePolicy.ACTION_CODES);
    }

    private ApplicationConfig application(Bytes aid) throws VectorException {
        return new ApplicationConfig(
                Aid.parse(aid),
                !isExact(aid),
                value("config", "9F09", "0096"),
                value("config", "9F1B", "00000000").u32(0),
                targets(),
                new TerminalActionCodes(code("TAC-Denial"), code("TAC-Online"), code("TAC-Default")),
                Dol.parse(Bytes.EMPTY),
                Dol.parse(Bytes.EMPTY),
                Bytes.EMPTY,
                null);
    }

    private @Nullable RandomSelectionTargets targets() throws VectorException {
        Json selection = inputs.at("random_selection");
        if (!selection.present()) return null;
        return new RandomSelectionTargets(
                (int) selection.at("target").number(),
                (int) selection.at("max_target").number(),
                selection.at("threshold").hex().u32(0));
    }

    /** A TAC that the terminal lacks is all zeros. EMV 4.4 Book 3, 10.7. */
    private Tvr code(String name) throws VectorException {
        return Tvr.parse(value("config", name, "0000000000"));
    }

    private List<ExceptionEntry> exceptions() throws VectorException {
        List<ExceptionEntry> entries = new ArrayList<>();
        Json file = inputs.at("exception_file");
        if (!file.present()) return entries;
        for (Json entry : file.list()) {
            Json psn = entry.at("psn");
            entries.add(new ExceptionEntry(entry.at("pan").hex(), psn.present() ? psn.hex() : Bytes.EMPTY));
        }
        return entries;
    }

    Transaction transaction() throws VectorException {
        Currency currency = CurrencyCode.parse(value("params", "5F2A", "0978"))
                .currency()
                .orElseThrow(() -> new VectorException(inputs.path() + ": no such currency"));
        Amount other =
                Amount.parseNumeric(value("params", "9F03", "000000000000")).in(currency);
        TransactionType type = TransactionType.parse(value("params", "9C", "00"));
        Transaction transaction = Transaction.of(type, amount().in(currency), other);
        if (flag(inputs.at("merchant_forced_online"))) transaction = transaction.forcedOnline();
        Json reachable = inputs.at("online").at("reachable");
        return reachable.present() && !reachable.truth() ? transaction.withoutConnection() : transaction;
    }

    private Amount amount() throws VectorException {
        if (inputs.at("params").at("9F02").present()) return Amount.parseNumeric(value("params", "9F02", ""));
        Bytes binary = value("params", "81", "00000000");
        if (binary.length() != BINARY_AMOUNT) throw new VectorException(inputs.path() + ".params.81 must be 4 bytes");
        return Amount.parseBinary(binary);
    }

    /** The date of the case; a number drawn is one that the kernel draws as well: 1 + number modulo 99. */
    Ambient ambient() throws VectorException {
        LocalDate date = EmvDate.parse(value("params", "9A", "260301")).date();
        int drawn = inputs.at("drawn").present() ? (int) inputs.at("drawn").number() : 1;
        byte[] selection = BigInteger.valueOf(drawn - 1L).toByteArray();
        return Ambient.recorded(
                LocalDateTime.of(date, LocalTime.NOON),
                Map.of(
                        Ambient.Draw.UNPREDICTABLE_NUMBER,
                        Bytes.hex("01020304"),
                        Ambient.Draw.SELECTION,
                        Bytes.of(new byte[4 - selection.length]).then(Bytes.of(selection))));
    }

    /** What was read from the card. */
    TlvMap card() throws VectorException {
        Json icc = inputs.at("icc");
        return icc.present() ? TlvMap.parse(objects(icc)) : TlvMap.EMPTY;
    }

    private static Bytes objects(Json map) throws VectorException {
        Bytes all = Bytes.EMPTY;
        for (String name : map.names()) {
            Bytes value = map.at(name).hex();
            int tag = TlvTag.parse(name);
            all = all.then(TlvWriter.element(tag, value));
        }
        return all;
    }

    /** Whether a list of applications says that only the whole name counts. */
    private boolean isExact(Bytes aid) throws VectorException {
        Json list = inputs.at("supported_applications");
        if (!list.present()) return false;
        for (Json application : list.list()) {
            if (application.at("aid").hex().equals(aid))
                return application.at("match").text().equals("exact");
        }
        return false;
    }

    private Bytes value(String group, String name, String absent) throws VectorException {
        Json place = inputs.at(group).at(name);
        return place.present() ? place.hex() : Bytes.hex(absent);
    }

    private static boolean flag(Json place) throws VectorException {
        return place.present() && place.truth();
    }
}
