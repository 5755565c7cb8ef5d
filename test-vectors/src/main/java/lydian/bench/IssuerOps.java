// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lydian.kernel.Outcome;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import lydian.tlv.TlvCursor;
import lydian.tlv.TlvWriter;
import lydian.tlv.dictionary.EmvTag;
import org.jspecify.annotations.Nullable;

/** What the issuer sends back: its proof and its scripts. EMV 4.4 Book 3, 10.9 and 10.10. */
final class IssuerOps {
    private static final int EXTERNAL_AUTHENTICATE = 0x82;
    private static final int GENERATE_AC = 0xAE;
    private static final Bytes APPROVED = Bytes.hex("3030");
    private static final Bytes TC = Bytes.hex("8012400015010203040506070806010A03A000009000");
    private static final Bytes AAC = Bytes.hex("8012000015010203040506070806010A03A000009000");

    private IssuerOps() {}

    static Results scripts(Json inputs) throws VectorException {
        LogicRun run = LogicRun.of(inputs)
                .host(new OnlineResponse.Answered(
                        true,
                        APPROVED,
                        Bytes.EMPTY,
                        templates(inputs.at("host_data").hex()),
                        Bytes.EMPTY));
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        boolean[] completed = {false};
        run.card(command -> {
            if (command.ins() == GENERATE_AC && command.cla() == 0x80) {
                completed[0] = true;
                return TC;
            }
            List<String> sent = completed[0] ? after : before;
            Json answers = inputs.at("answers").at(completed[0] ? "72" : "71");
            sent.add(command.bytes().hex());
            List<Json> statuses = answers.present() ? answers.list() : List.of();
            if (sent.size() > statuses.size()) throw new VectorException(answers.path() + " has too few");
            return statuses.get(sent.size() - 1).hex();
        });
        Outcome outcome = run.run("ONLINE_PROCESSING", "FINAL_ISSUER_SCRIPTS");
        if (outcome.kind() == Outcome.Kind.TERMINATED) return new Results().terminated();
        return new Results()
                .put("sent_before", before)
                .put("sent_after", after)
                .put(
                        "9F5B",
                        outcome.data()
                                .find(EmvTag.ISSUER_SCRIPT_RESULTS)
                                .map(Bytes::hex)
                                .orElse(null))
                .put("tvr", outcome.tvr().bytes())
                .put("tsi", outcome.tsi().bytes());
    }

    /** The templates 71 and 72 of a response, whole; what is in them is the kernel's to judge. */
    private static List<Bytes> templates(Bytes hostData) {
        List<Bytes> templates = new ArrayList<>();
        for (TlvCursor object = TlvCursor.over(hostData); object.next(); ) {
            boolean script =
                    object.tag() == EmvTag.ISSUER_SCRIPT_TEMPLATE_1 || object.tag() == EmvTag.ISSUER_SCRIPT_TEMPLATE_2;
            if (!script) continue;
            templates.add(TlvWriter.element(object.tag(), object.value()));
        }
        return templates;
    }

    static Results authentication(Json inputs) throws VectorException {
        Json host = inputs.at("host");
        LogicRun run = LogicRun.of(inputs).host(response(host));
        List<String> order = new ArrayList<>();
        run.card(command -> answer(command, inputs.at("answers"), order));
        Outcome outcome = run.run("ONLINE_PROCESSING", "FINAL_ISSUER_SCRIPTS");
        if (outcome.kind() == Outcome.Kind.TERMINATED) return new Results().terminated();
        String[] after = afterwards(run).split(" ", -1);
        return new Results()
                .put("external_authenticate", first(run, EXTERNAL_AUTHENTICATE, 0x00))
                .put("tvr", after[0])
                .put("tsi", after[1])
                .put("order", order)
                .put("second", second(run));
    }

    private static OnlineResponse response(Json host) throws VectorException {
        if (!host.at("reached").truth()) return new OnlineResponse.NoAnswer();
        List<Bytes> scripts = new ArrayList<>();
        for (String name : new String[] {"scripts_71", "scripts_72"}) {
            if (host.at(name).present()) scripts.addAll(templates(host.at(name).hex()));
        }
        return new OnlineResponse.Answered(
                host.at("decision").text().equals("approved"),
                host.at("8A").hex(),
                host.at("91").present() ? host.at("91").hex() : Bytes.EMPTY,
                scripts,
                Bytes.EMPTY);
    }

    private static Bytes answer(CommandApdu command, Json answers, List<String> order) throws VectorException {
        if (command.ins() == GENERATE_AC && command.cla() == 0x80) {
            order.add("GENERATE AC");
            return command.p1() >> 6 == 0 ? AAC : TC;
        }
        if (command.ins() == EXTERNAL_AUTHENTICATE && command.cla() == 0x00) {
            order.add("EXTERNAL AUTHENTICATE");
            return answers.at("external_authenticate").hex();
        }
        String step = order.contains("GENERATE AC") ? "SCRIPT 72" : "SCRIPT 71";
        if (!order.contains(step)) order.add(step);
        return answers.at("scripts").hex();
    }

    /** TVR and TSI when the next step was entered. */
    private static String afterwards(LogicRun run) throws VectorException {
        for (Map.Entry<String, String> step : run.entered.entrySet()) {
            if (!step.getKey().equals("ONLINE_PROCESSING")) return step.getValue();
        }
        throw new VectorException("nothing came after it");
    }

    private static @Nullable String first(LogicRun run, int ins, int cla) {
        for (CommandApdu command : run.sent) {
            if (command.ins() == ins && command.cla() == cla)
                return command.bytes().hex();
        }
        return null;
    }

    private static @Nullable Object second(LogicRun run) {
        for (CommandApdu command : run.sent) {
            if (command.ins() != GENERATE_AC || command.cla() != 0x80) continue;
            Map<String, @Nullable Object> request = ActionAnalysisOp.request(command);
            request.put(
                    "8A",
                    command.data().length() < 2
                            ? null
                            : command.data().slice(0, 2).hex());
            request.put("cdol2_data", command.data().hex());
            return request;
        }
        return null;
    }
}
