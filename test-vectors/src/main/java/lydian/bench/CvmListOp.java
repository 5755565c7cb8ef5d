// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import lydian.kernel.Outcome;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.StatusWord;
import lydian.kernel.config.CaKeys;
import lydian.tlv.Bytes;
import lydian.tlv.data.CvmResults;
import lydian.tlv.data.TsiBit;

/** Cardholder verification. EMV 4.4 Book 3, 10.5; Book 4, 6.3.4. */
final class CvmListOp implements ContactLogicKind.Op {
    private static final int GET_CHALLENGE = 0x84;
    private static final Bytes ONLINE_BLOCK = Bytes.of(new byte[8]);
    private final TestChain chain = TestChain.load();

    @Override
    public Results run(Json inputs) throws VectorException {
        Json answers = inputs.at("answers");
        boolean keyThere = answers.at("pin_encipherment_key").present()
                && answers.at("pin_encipherment_key").text().equals("available");
        CaKeys keys = keyThere ? chain.authorities() : CaKeys.NONE;
        Pad pad = new Pad(answers);
        Queue counters = new Queue(answers.at("get_data_9F17"));
        Queue challenges = new Queue(answers.at("get_challenge"));
        LogicRun run = LogicRun.of(inputs, new LogicTerminal(inputs).config(keys))
                .with(chain.cardObjects())
                .pad(pad)
                .card(command -> command.ins() == GET_CHALLENGE ? challenges.next() : counter(command, counters));
        Outcome outcome = run.run("CARDHOLDER_VERIFICATION", "CARDHOLDER_VERIFICATION");
        Results results = new Results().put("verify", pad.verified);
        if (!LogicRun.isOver(outcome)) return results.terminated();
        return results.put("outcome", words(outcome))
                .put(
                        "9F34",
                        outcome.cvmResults().map(value -> value.bytes().hex()).orElse(null))
                .put("signature_line", outcome.needsSignature())
                .put("online_pin", pad.online)
                .put("tvr", outcome.tvr().bytes())
                .put("tsi", outcome.tsi().bytes());
    }

    private static Bytes counter(CommandApdu command, Queue counters) throws VectorException {
        return command.p2() == 0x17 ? counters.next() : Bytes.hex("6A88");
    }

    private static String words(Outcome outcome) {
        if (!outcome.tsi().has(TsiBit.CARDHOLDER_VERIFICATION_PERFORMED)) return "not-performed";
        boolean failed = outcome.cvmResults()
                .filter(results -> results.result().equals(java.util.Optional.of(CvmResults.Result.FAILED)))
                .isPresent();
        return failed ? "unsuccessful" : "successful";
    }

    /** Answers in order; the last one repeats. */
    private static final class Queue {
        private final List<Bytes> answers = new ArrayList<>();
        private int next;

        Queue(Json list) throws VectorException {
            if (!list.present()) return;
            for (Json answer : list.list()) answers.add(answer.hex());
        }

        Bytes next() {
            if (answers.isEmpty()) return Bytes.hex("6D00");
            Bytes answer = answers.get(next);
            if (next < answers.size() - 1) next++;
            return answer;
        }
    }

    /** The PIN pad that a case describes. */
    private static final class Pad implements LogicRun.Pad {
        private final boolean works;
        private final Iterator<Json> entries;
        private final Iterator<Json> statuses;
        final List<String> verified = new ArrayList<>();
        boolean online;

        Pad(Json answers) throws VectorException {
            works = !answers.at("pin_pad").present()
                    || answers.at("pin_pad").text().equals("working");
            entries = list(answers.at("pin_entry"));
            statuses = list(answers.at("verify"));
        }

        private static Iterator<Json> list(Json place) throws VectorException {
            return (place.present() ? place.list() : List.<Json>of()).iterator();
        }

        @Override
        public PinResult answer(PinRequest request) throws VectorException {
            if (!works) return new PinResult.PadBroken();
            if (!entries.hasNext() || entries.next().text().equals("bypassed")) return new PinResult.Bypassed();
            if (request instanceof PinRequest.Online) {
                online = true;
                return new PinResult.Online(ONLINE_BLOCK, Bytes.EMPTY);
            }
            verified.add(request instanceof PinRequest.Enciphered ? "88" : "80");
            if (!statuses.hasNext()) throw new VectorException("there is no status word for this VERIFY");
            return new PinResult.Verified(StatusWord.of(statuses.next().hex().u16(0)));
        }
    }
}
