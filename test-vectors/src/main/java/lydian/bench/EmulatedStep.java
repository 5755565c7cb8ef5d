// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import lydian.kernel.Ask;
import lydian.kernel.Candidate;
import lydian.kernel.Done;
import lydian.kernel.ErrorIndication;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.Outcome;
import lydian.kernel.Request;
import lydian.kernel.Trace;
import lydian.kernel.Turn;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.config.CaKeys;
import lydian.kernel.contact.ContactPart;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.dictionary.EmvTag;

/**
 * One step on a made-up conversation. {@code expected.outcome} is one of {@link #OUTCOMES}; which step it is about shows
 * from what was there before: an FCI, an AFL, or a list of applications.
 */
final class EmulatedStep {
    private static final Bytes PSE = Bytes.hex("315041592E5359532E4444463031");
    private static final Bytes NO_AIP = Bytes.hex("0000");
    private static final String ODA_WILL_FAIL =
            "success with ODA record invalid (offline data authentication will fail)";

    /** The closed list of texts; {@link #words} says what each stands for. */
    static final List<String> OUTCOMES = List.of(
            "success",
            ODA_WILL_FAIL,
            "card blocked",
            "card error",
            "card error (mandatory data missing)",
            "try again",
            "not accepted: empty candidate list",
            "GPO not accepted: remove application and reselect",
            "read record failed: terminate",
            "record invalid",
            "record parse failed",
            "AFL invalid");

    private final Json vector;
    private final List<Json> exchanges;
    private final Iterator<Json> next;
    private final ContactPart part;
    private String step;
    private boolean notAccepted;
    private boolean sent;

    private EmulatedStep(Json vector) throws VectorException {
        this.vector = vector;
        this.exchanges = vector.at("exchanges").list();
        this.next = exchanges.iterator();
        LogicTerminal terminal = new LogicTerminal(vector.at("terminal_data"), aids(vector));
        this.part =
                new ContactPart(terminal.config(CaKeys.NONE), terminal.transaction(), terminal.ambient(), this::see);
        this.step = prepare();
    }

    static Verdict check(VectorCase vector) throws VectorException {
        String wanted = vector.expected().at("outcome").text();
        if (!OUTCOMES.contains(wanted)) return Verdict.notSupported("outcome \"" + wanted + "\"");
        try {
            return new EmulatedStep(vector.whole()).run(wanted).against(vector.expected());
        } catch (CardDataException badAfl) {
            // The AFL of a case is read before its step is entered.
            boolean known = badAfl.tag() == EmvTag.AFL
                    || vector.whole().at("afl_before").present();
            return known ? new Results().put("outcome", "AFL invalid").against(vector.expected()) : refused(badAfl);
        }
    }

    private static Verdict refused(CardDataException nonsense) {
        return Verdict.failed("refused: " + nonsense.getMessage());
    }

    private static List<Bytes> aids(Json vector) throws VectorException {
        List<Bytes> aids = new ArrayList<>();
        Json list = vector.at("terminal_data").at("supported_applications");
        if (list.present())
            for (Json application : list.list()) aids.add(application.at("aid").hex());
        if (aids.isEmpty()) aids.add(Bytes.hex("A000000003"));
        return aids;
    }

    private String prepare() throws VectorException {
        if (vector.at("fci_before").present()) {
            part.selected(vector.at("fci_before").hex());
            return "INITIATE_APPLICATION_PROCESSING";
        }
        if (vector.at("afl_before").present()) {
            part.selected(Bytes.hex("6F098405A000000003A500"))
                    .initiated(NO_AIP, vector.at("afl_before").hex());
            return "READ_APPLICATION_DATA";
        }
        Bytes command = exchanges.get(0).at("c_apdu").hex();
        Bytes name = command.slice(5, command.u8(4));
        if (name.equals(PSE)) return "CANDIDATE_LIST_CREATION";
        part.found(List.of(name));
        return "FINAL_SELECTION";
    }

    private void see(Trace entry) {
        if (entry instanceof Trace.Left left) notAccepted = left.exit().equals("NOT_ACCEPTED");
    }

    private Results run(String wanted) throws VectorException {
        Turn turn = part.run(step, step);
        while (turn instanceof Ask<?> ask) {
            if (!(ask.request() instanceof Request.Transmit transmit))
                return new Results().put("outcome", "a question");
            if (!next.hasNext()) return new Results().put("outcome", "one command more than there were");
            Json exchange = next.next();
            if (!exchange.at("c_apdu").hex().equals(transmit.command().bytes())) {
                return new Results()
                        .put(
                                "outcome",
                                "another command: " + transmit.command().bytes().hex());
            }
            sent = true;
            turn = answer(ask, exchange.at("r_apdu").hex());
        }
        if (next.hasNext()) return new Results().put("outcome", "before the end of the conversation");
        return results(((Done) turn).outcome(), wanted);
    }

    @SuppressWarnings("unchecked") // It is a command that is answered.
    private static Turn answer(Ask<?> ask, Bytes reply) {
        // An answer without a status word never comes as far as the kernel.
        if (reply.length() < 2) return ask.fail(CardFault.MALFORMED);
        return ((Ask<ResponseApdu>) ask).answer(ResponseApdu.parse(reply, 0));
    }

    private Results results(Outcome outcome, String wanted) {
        Results results = new Results().put("outcome", words(outcome, wanted));
        outcome.data().find(EmvTag.AIP).ifPresent(aip -> results.put("aip", aip));
        outcome.data().find(EmvTag.AFL).ifPresent(afl -> results.put("afl", afl));
        outcome.data().find(EmvTag.DF_NAME).ifPresent(name -> results.put("df_name", name));
        results.put("gpo_sent", sent);
        if (!step.equals("CANDIDATE_LIST_CREATION")) return results;
        List<Object> names = new ArrayList<>();
        List<Object> candidates = new ArrayList<>();
        for (Candidate candidate : part.candidates()) {
            String name = candidate.name().bytes().hex();
            names.add(name);
            candidates.add(java.util.Map.of("aid", name, "label", candidate.label()));
        }
        boolean choice = names.size() > 1 || part.candidates().stream().anyMatch(Candidate::needsConfirmation);
        return results.put("candidate_count", (long) names.size())
                .put("candidates_in_order", names)
                .put("candidates", candidates)
                .put("cardholder_selection_required", choice);
    }

    /** What came of it, in the words of the list; of two that mean the same, the one of the case. */
    private String words(Outcome outcome, String wanted) {
        if (LogicRun.isOver(outcome)) return afterTheStep();
        Cause cause = outcome.error().map(ErrorIndication::cause).orElse(Cause.STOP);
        return switch (cause) {
            case CARD_BLOCKED -> "card blocked";
            // The one application there was is off the list: a terminal with more of them would try again.
            case EMPTY_CANDIDATE_LIST -> "try again";
            case CARD_DATA_MISSING -> "card error (mandatory data missing)";
            case STATUS_BYTES -> step.equals("READ_APPLICATION_DATA") ? "read record failed: terminate" : "card error";
            case PARSING_ERROR, CARD_DATA_ERROR ->
                !step.equals("READ_APPLICATION_DATA")
                        ? "card error"
                        : wanted.equals("record parse failed") ? wanted : "record invalid";
            default -> "card error";
        };
    }

    private String afterTheStep() {
        if (notAccepted) return "GPO not accepted: remove application and reselect";
        boolean nothing =
                step.equals("CANDIDATE_LIST_CREATION") && part.candidates().isEmpty();
        if (nothing) return "not accepted: empty candidate list";
        boolean unsound = step.equals("READ_APPLICATION_DATA") && !part.canBeAuthenticated();
        return unsound ? ODA_WILL_FAIL : "success";
    }
}
