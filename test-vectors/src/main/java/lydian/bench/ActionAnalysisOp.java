// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lydian.kernel.HostContact;
import lydian.kernel.Outcome;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.config.CaKeys;
import lydian.kernel.online.OnlineResponse;
import lydian.reader.sim.card.RsaKey;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvWriter;
import lydian.tlv.data.CryptogramType;
import lydian.tlv.dictionary.EmvTag;
import org.jspecify.annotations.Nullable;

/** Terminal action analysis and what follows it to the end. EMV 4.4 Book 3, 10.7 to 10.11; Book 4, 6.3.6 to 6.3.8. */
final class ActionAnalysisOp implements ContactLogicKind.Op {
    private static final int GENERATE_AC = 0xAE;
    private static final Bytes CDOL2 = Bytes.hex("8A02");
    private final TestChain chain = TestChain.load();

    @Override
    public Results run(Json inputs) throws VectorException {
        Json answers = inputs.at("answers");
        RsaKey key = chain.cardKey();
        boolean spoiled = answers.at("cda_verification").present()
                && answers.at("cda_verification").text().equals("failed");
        LogicRun run = LogicRun.of(inputs, new LogicTerminal(inputs).config(CaKeys.NONE))
                .with(TlvMap.parse(TlvWriter.element(EmvTag.CDOL2, CDOL2)))
                .host(host(inputs));
        if (inputs.at("cda").present() && inputs.at("cda").truth()) {
            run.part.combined(key.modulus(), key.exponentBytes());
        }
        run.card(command -> {
            boolean first = run.sent.isEmpty();
            Json cid = answers.at(first ? "first_cid" : "second_cid");
            if (command.ins() != GENERATE_AC || !cid.present()) return Bytes.hex("6D00");
            boolean signed = (command.p1() & 0x10) != 0 && (cid.hex().u8(0) & 0xC0) != 0;
            Bytes sentBefore = first ? Bytes.EMPTY : run.sent.get(0).data();
            return signed
                    ? SignedAnswer.of(key, cid.hex(), sentBefore.then(command.data()), first && spoiled)
                    : plain(cid.hex());
        });
        return results(run, run.run("TERMINAL_ACTION_ANALYSIS", "FINAL_ISSUER_SCRIPTS"));
    }

    private static Bytes plain(Bytes cid) {
        return Bytes.hex("8012").then(cid).then(Bytes.hex("0015010203040506070806010A03A000009000"));
    }

    private static OnlineResponse host(Json inputs) throws VectorException {
        Json host = inputs.at("answers").at("host");
        boolean reachable = inputs.at("online").at("reachable").truth();
        if (!reachable || !host.present()) return new OnlineResponse.NotSent();
        String decision = host.at("decision").text();
        // A referral is the attendant's to end: the kernel is told how.
        if (decision.equals("referral")) decision = host.at("referral").text();
        return OnlineResponse.Answered.of(
                decision.equals("approved"), host.at("8A").hex());
    }

    private static Results results(LogicRun run, Outcome outcome) {
        List<CommandApdu> sent = run.sent;
        Results results = new Results().put("first", sent.isEmpty() ? null : request(sent.get(0)));
        boolean reached = outcome.host() == HostContact.APPROVED || outcome.host() == HostContact.DECLINED;
        results.put("online", reached);
        results.put("second", sent.size() < 2 ? null : second(sent.get(1)));
        if (outcome.kind() == Outcome.Kind.TERMINATED || isUnforeseen(outcome)) return results.terminated();
        String side = reached ? "online" : "offline";
        results.put("final", (outcome.isApproved() ? "approved-" : "declined-") + side);
        return results.put(
                "8A",
                outcome.data()
                        .find(EmvTag.AUTHORISATION_RESPONSE_CODE)
                        .map(Bytes::hex)
                        .orElse(null));
    }

    /** A cryptogram that nobody asked for. */
    static boolean isUnforeseen(Outcome outcome) {
        return outcome.error()
                .filter(error -> error.cause() == lydian.kernel.ErrorIndication.Cause.CARD_DATA_ERROR)
                .isPresent();
    }

    static Map<String, @Nullable Object> request(CommandApdu command) {
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        int type = command.p1() >> 6;
        for (CryptogramType each : CryptogramType.values()) {
            if (each.code() == type) request.put("request", each.name());
        }
        request.put("p1", Bytes.ofInts(command.p1()).hex());
        return request;
    }

    private static Map<String, @Nullable Object> second(CommandApdu command) {
        Map<String, @Nullable Object> request = request(command);
        request.put("8A", command.data().hex());
        return request;
    }
}
