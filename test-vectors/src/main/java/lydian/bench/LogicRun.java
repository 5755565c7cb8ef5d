// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lydian.kernel.Ask;
import lydian.kernel.Done;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.LoggedAmount;
import lydian.kernel.Outcome;
import lydian.kernel.Request;
import lydian.kernel.Terminal;
import lydian.kernel.Trace;
import lydian.kernel.TransactionLog;
import lydian.kernel.Turn;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.config.CaKeys;
import lydian.kernel.config.TerminalConfig;
import lydian.kernel.contact.ContactPart;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.data.Tsi;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.Tvr;
import lydian.tlv.data.TvrBit;
import org.jspecify.annotations.Nullable;

/** Runs some steps of the contact kernel on the state that a case gives, and answers what they ask from the case. */
final class LogicRun {
    /** The card of a case. */
    interface Card {
        /** Answers a command; null ends the run before it is sent. */
        @Nullable
        Bytes answer(CommandApdu command) throws VectorException;
    }

    /** The PIN pad of a case. */
    interface Pad {
        /** Carries out what the pad is asked. */
        PinResult answer(lydian.kernel.card.PinRequest request) throws VectorException;
    }

    final LogicTerminal terminal;
    final ContactPart part;
    /** The commands that the card was sent, in order. */
    final List<CommandApdu> sent = new ArrayList<>();

    /** TVR and TSI, as they were when each step was entered. */
    final Map<String, String> entered = new LinkedHashMap<>();

    private Tvr tvr = Tvr.NONE;
    private Tsi tsi = Tsi.NONE;
    private Card card = command -> Bytes.hex("6D00");
    private Pad pad = request -> new PinResult.PadBroken();
    private @Nullable OnlineResponse host;
    private boolean asked;
    private TransactionLog log = TransactionLog.EMPTY;

    private LogicRun(Json inputs, TerminalConfig config) throws VectorException {
        terminal = new LogicTerminal(inputs);
        part = new ContactPart(config, terminal.transaction(), terminal.ambient(), this::see);
        part.selected(LogicTerminal.fci()).read(terminal.card());
        if (inputs.at("icc").at("82").present()) {
            part.initiated(inputs.at("icc").at("82").hex(), Bytes.EMPTY);
        }
        part.results(Tvr.parse(orZeros(inputs.at("tvr"), 5)), Tsi.parse(orZeros(inputs.at("tsi"), 2)));
    }

    static LogicRun of(Json inputs) throws VectorException {
        return new LogicRun(inputs, new LogicTerminal(inputs).config(CaKeys.NONE));
    }

    static LogicRun of(Json inputs, TerminalConfig config) throws VectorException {
        return new LogicRun(inputs, config);
    }

    private static Bytes orZeros(Json place, int length) throws VectorException {
        return place.present() ? place.hex() : Bytes.of(new byte[length]);
    }

    LogicRun with(TlvMap objects) {
        part.read(objects);
        return this;
    }

    LogicRun card(Card answers) {
        card = answers;
        return this;
    }

    LogicRun pad(Pad answers) {
        pad = answers;
        return this;
    }

    /** What the host answers; null ends the run before it is asked. */
    LogicRun host(@Nullable OnlineResponse response) {
        host = response;
        return this;
    }

    LogicRun log(TransactionLog logged) {
        log = logged;
        return this;
    }

    /** Whether the host was to be asked. */
    boolean wentOnline() {
        return asked;
    }

    private void see(Trace entry) {
        if (entry instanceof Trace.BitChanged changed) {
            if (changed.bit() instanceof TvrBit bit) tvr = changed.on() ? tvr.with(bit) : tvr.without(bit);
            if (changed.bit() instanceof TsiBit bit) tsi = tsi.with(bit);
        }
        if (entry instanceof Trace.Entered step) {
            entered.put(step.step(), tvr.bytes().hex() + " " + tsi.bytes().hex());
        }
    }

    /** Runs the steps from the first to the last, or until somebody does not answer. */
    Outcome run(String first, String last) throws VectorException {
        Turn turn = part.run(first, last);
        while (turn instanceof Ask<?> ask) turn = answer(ask);
        return ((Done) turn).outcome();
    }

    /** Whether a run came to the end of its steps, or to a question that the case does not answer. */
    static boolean isOver(Outcome outcome) {
        return outcome.error().filter(error -> error.cause() == Cause.STOP).isPresent();
    }

    @SuppressWarnings("unchecked") // An ask takes the answer that its request is for.
    private Turn answer(Ask<?> ask) throws VectorException {
        Request<?> request = ask.request();
        if (request instanceof Request.Transmit transmit) {
            Bytes reply = card.answer(transmit.command());
            if (reply == null) return ask.abandon();
            sent.add(transmit.command());
            return ((Ask<ResponseApdu>) ask).answer(ResponseApdu.parse(reply, 0));
        }
        if (request instanceof Request.VerifyPin verify) {
            return ((Ask<PinResult>) ask).answer(pad.answer(verify.pin()));
        }
        if (request instanceof Request.Authorize) {
            asked = true;
            OnlineResponse response = host;
            return response == null ? ask.abandon() : ((Ask<OnlineResponse>) ask).answer(response);
        }
        if (request instanceof Request.PreviousAmount previous) {
            return ((Ask<LoggedAmount>) ask).answer(log.latest(previous.pan()));
        }
        return ask.answeredBy(NOBODY);
    }

    /** Whoever else is asked: nobody knows more than the case says. */
    private static final Terminal NOBODY = Terminal.of(
            command -> ResponseApdu.parse(Bytes.hex("6D00"), 0), new Nobody(), request -> new OnlineResponse.NotSent());
}
