// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import lydian.kernel.Outcome;
import lydian.reader.sim.card.RsaKey;
import lydian.tlv.Bytes;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvWriter;
import lydian.tlv.data.Cid;
import lydian.tlv.data.CryptogramType;
import lydian.tlv.dictionary.EmvTag;
import org.jspecify.annotations.Nullable;

/** What a terminal makes of an answer to GENERATE AC. EMV 4.4 Book 3, 6.5.5.4, 9.3, 10.8, 10.11; Book 2, 6.6. */
final class GenerateAcOp implements ContactLogicKind.Op {
    private static final int[] SHOWN = {
        EmvTag.CRYPTOGRAM_INFORMATION_DATA, EmvTag.ATC, EmvTag.APPLICATION_CRYPTOGRAM, EmvTag.ISSUER_APPLICATION_DATA
    };
    private final TestChain chain = TestChain.load();

    @Override
    public Results run(Json inputs) throws VectorException {
        boolean first = inputs.at("generate_ac").number() == 1;
        CryptogramType requested = CryptogramType.valueOf(inputs.at("requested").text());
        LogicRun run = LogicRun.of(inputs);
        run.part.requested(requested, requested);
        Json verification = inputs.at("cda_verification");
        if (inputs.at("cda_requested").truth()) {
            run.part.combined(chain.cardKey().modulus(), chain.cardKey().exponentBytes());
        }
        boolean good = verification.present() && verification.text().equals("ok");
        Bytes response = inputs.at("response").hex();
        Bytes answer = good ? resigned(response) : response;
        run.card(command -> run.sent.isEmpty() ? answer : null).host(null);
        Outcome outcome = run.run(first ? "CARD_ACTION_ANALYSIS" : "COMPLETION", "FINAL_ISSUER_SCRIPTS");
        return results(run, outcome, first, response);
    }

    private static TlvMap objects(Bytes response) {
        return TlvMap.parse(response.slice(0, response.length() - 2))
                .elements()
                .get(0)
                .children();
    }

    /** The signature of a case is a dummy: it makes way for one that verifies. */
    private Bytes resigned(Bytes response) {
        RsaKey key = chain.cardKey();
        TlvMap objects = objects(response);
        Bytes unsigned = TlvWriter.message(writer -> {
            for (TlvElement object : objects.elements()) {
                if (object.tag() != EmvTag.SDAD) writer.raw(object.encoded());
            }
        });
        Bytes cid = objects.find(EmvTag.CRYPTOGRAM_INFORMATION_DATA).orElse(Bytes.ofInts(0));
        return SignedAnswer.answer(unsigned, SignedAnswer.signature(key, cid, unsigned, false));
    }

    private static Results results(LogicRun run, Outcome outcome, boolean first, Bytes response) {
        Results results = new Results();
        if (LogicRun.isOver(outcome)) {
            results.put("result", run.wentOnline() ? "go-online" : "second-generate-ac-aac");
        } else if (outcome.kind() == Outcome.Kind.TERMINATED || ActionAnalysisOp.isUnforeseen(outcome)) {
            return results.terminated();
        } else {
            results.put("result", (outcome.isApproved() ? "approved" : "declined") + (first ? "-offline" : ""));
        }
        Bytes cid = outcome.data().find(EmvTag.CRYPTOGRAM_INFORMATION_DATA).orElse(Bytes.ofInts(0));
        return results.put("data", data(outcome, response))
                .put("advice", Cid.parse(cid).adviceRequired())
                .put("reason", (long) (cid.u8(0) & 0x07))
                .put("tvr", outcome.tvr().bytes())
                .put("tsi", outcome.tsi().bytes());
    }

    private static Map<String, @Nullable Object> data(Outcome outcome, Bytes response) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        for (int tag : SHOWN) {
            outcome.data().find(tag).ifPresent(value -> data.put(String.format("%X", tag), value.hex()));
        }
        // Where the kernel was given a signature in place of the case's dummy, the dummy is what was taken from the
        // answer.
        if (outcome.data().contains(EmvTag.SDAD)) {
            data.put("9F4B", objects(response).find(EmvTag.SDAD).map(Bytes::hex).orElse(null));
        }
        return data;
    }
}
