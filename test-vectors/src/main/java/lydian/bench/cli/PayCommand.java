// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import lydian.bench.pay.Hosts;
import lydian.bench.pay.Shopper;
import lydian.bench.pay.TerminalProfiles;
import lydian.kernel.Ambient;
import lydian.kernel.Drive;
import lydian.kernel.ErrorIndication.Level;
import lydian.kernel.Host;
import lydian.kernel.Outcome;
import lydian.kernel.Terminal;
import lydian.kernel.Transaction;
import lydian.kernel.card.CardConnection;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CardReader;
import lydian.kernel.card.PinPad;
import lydian.kernel.card.ReaderProvider;
import lydian.kernel.config.ConfigurationException;
import lydian.kernel.config.TerminalConfig;
import lydian.kernel.contact.ContactKernel;
import lydian.reader.sim.SimIssuer;
import lydian.reader.sim.SimPinPad;
import lydian.reader.sim.card.CardProfile;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.Amount;
import lydian.tlv.data.Currency;
import org.jspecify.annotations.Nullable;

/** Runs a contact transaction and shows it. */
final class PayCommand implements Command {
    private static final Option READER = Option.with("--reader", "READER", "sim:PROFILE (the default is sim:credit).");
    private static final Option AMOUNT = Option.with("--amount", "AMOUNT", "For example 12.50 (the default).");
    private static final Option CURRENCY = Option.with("--currency", "CODE", "ISO 4217 letters, EUR by default.");
    private static final Option TYPE =
            Option.with("--type", "TYPE", "purchase (the default), cashback, cash or refund.");
    private static final Option CASHBACK =
            Option.with("--cashback", "AMOUNT", "How much of the amount is handed out in cash, with --type cashback.");
    private static final Option TERMINAL =
            Option.with("--terminal", "FILE", "attended (the default), unattended, atm, or a JSON file.");
    private static final Option HOST = Option.with("--host", "HOST", "sim (the default), approve, decline or none.");
    private static final Option PIN =
            Option.with("--pin", "DIGITS", "What the cardholder enters; for test cards only.");
    private static final Option CLEAR = Option.flag("--clear", "Shows PAN, track data and names.");
    private static final Option VERBOSE =
            Option.flag("-v", "--verbose", "Shows offsets, and the bits that are not set.");

    private static final long ISSUER_LIMIT = 1_000_00;

    @Override
    public Usage usage() {
        return Usage.of(
                        "pay",
                        "Runs a whole contact transaction and shows every step.",
                        "",
                        "",
                        READER,
                        AMOUNT,
                        CURRENCY,
                        TYPE,
                        CASHBACK,
                        TERMINAL,
                        HOST,
                        PIN,
                        CLEAR,
                        VERBOSE)
                .withNotes(
                        "Without an option: a purchase of 12.50 EUR on a simulated card with real cryptography, approved"
                                + " online by a simulated issuer.",
                        "The exit code is 0 for an approval, 1 for a decline or another end, 3 if card or reader fail, 4 for a"
                                + " wrong configuration.");
    }

    @Override
    public int run(Words words, Screen screen) throws IOException {
        if (!words.operands().isEmpty()) throw words.wrong("pay takes options only");
        TerminalConfig config = config(words);
        Transaction transaction = transaction(words);
        boolean clear = words.has(CLEAR);
        if (clear)
            screen.error(Ink.CARE, "Warning: card data are shown in clear. They may be used for this alone: tests.");
        String address = given(words, READER, "sim:credit");
        try (CardReader reader = reader(address, words);
                CardConnection card = reader.connect()) {
            screen.print(Ink.NAME, transaction.toString()).print(Ink.QUIET, ", reader " + reader.name());
            screen.line();
            Shopper shopper = new Shopper(pad(words, reader));
            Terminal terminal = Terminal.of(card, shopper, host(address, words));
            TraceTree view = new TraceTree(screen, words.count(VERBOSE), clear);
            Outcome outcome =
                    Drive.blocking(ContactKernel.of(config).start(transaction, Ambient.now(), view), terminal);
            new OutcomeView(screen).print(outcome);
            return code(outcome);
        } catch (CardLostException lost) {
            throw Ending.because(
                    ExitCode.CARD_OR_READER,
                    lost.getMessage() == null ? lost.fault().title() : lost.getMessage());
        }
    }

    private static String given(Words words, Option option, String absent) {
        String value = words.value(option);
        return value == null ? absent : value;
    }

    private static int code(Outcome outcome) {
        if (outcome.isApproved()) return ExitCode.GOOD;
        boolean link = outcome.error().isPresent() && outcome.error().get().level() == Level.L1;
        return link ? ExitCode.CARD_OR_READER : ExitCode.FAILED;
    }

    private static TerminalConfig config(Words words) throws IOException {
        try {
            return TerminalProfiles.read(given(words, TERMINAL, "attended"));
        } catch (ConfigurationException wrong) {
            throw Ending.because(ExitCode.CONFIGURATION, String.valueOf(wrong.getMessage()));
        }
    }

    private static Transaction transaction(Words words) {
        Currency currency = Currency.ofCode(given(words, CURRENCY, "EUR"))
                .orElseThrow(() -> words.wrong("--currency takes the three letters of ISO 4217"));
        Amount amount = amount(words, AMOUNT, "12.50", currency);
        String type = given(words, TYPE, "purchase");
        return switch (type) {
            case "purchase" -> Transaction.purchase(amount);
            case "cashback" -> cashback(words, amount, amount(words, CASHBACK, "0", currency));
            case "cash" -> Transaction.cash(amount);
            case "refund" -> Transaction.refund(amount);
            default -> throw words.wrong("--type takes purchase, cashback, cash or refund");
        };
    }

    private static Transaction cashback(Words words, Amount amount, Amount cashback) {
        if (cashback.compareTo(amount) > 0) throw words.wrong("--cashback is a part of --amount");
        return Transaction.purchaseWithCashback(amount, cashback);
    }

    private static Amount amount(Words words, Option option, String absent, Currency currency) {
        String text = given(words, option, absent);
        try {
            return Amount.parseText(text, currency);
        } catch (CardDataException wrong) {
            throw words.wrong(option.name() + ": " + wrong.getMessage());
        }
    }

    private static CardReader reader(String address, Words words) throws CardLostException {
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? address : address.substring(0, colon);
        for (ReaderProvider provider : ServiceLoader.load(ReaderProvider.class)) {
            if (provider.scheme().equals(scheme)) return provider.open(colon < 0 ? "" : address.substring(colon + 1));
        }
        throw words.wrong("--reader: there is no kind of reader of that name");
    }

    private static @Nullable PinPad pad(Words words, CardReader reader) {
        Optional<PinPad> own = reader.pinPad();
        if (own.isPresent()) return own.get();
        String digits = words.value(PIN);
        if (digits == null) return null;
        return new SimPinPad(List.of(digits), PayCommand::random);
    }

    private static Bytes random(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return Bytes.of(bytes);
    }

    private static Host host(String address, Words words) {
        boolean simulated = address.startsWith("sim");
        String wanted = given(words, HOST, simulated ? "sim" : "none");
        return switch (wanted) {
            case "sim" -> issuer(address, words);
            case "approve" -> Hosts.APPROVES;
            case "decline" -> Hosts.DECLINES;
            case "none" -> Hosts.UNREACHABLE;
            default -> throw words.wrong("--host takes sim, approve, decline or none");
        };
    }

    private static Host issuer(String address, Words words) {
        int colon = address.indexOf(':');
        String profile = colon < 0 ? "credit" : address.substring(colon + 1);
        return CardProfile.named(profile)
                .map(card -> new SimIssuer(card, ISSUER_LIMIT, List.of()))
                .orElseThrow(() -> words.wrong("--host sim goes with a simulated card"));
    }
}
