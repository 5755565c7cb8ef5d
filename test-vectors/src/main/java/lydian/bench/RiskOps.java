// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.Set;
import lydian.kernel.LoggedAmount;
import lydian.kernel.Outcome;
import lydian.kernel.TransactionLog;
import lydian.kernel.card.CommandApdu;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvWriter;
import lydian.tlv.data.Pan;

/** Processing restrictions and terminal risk management. EMV 4.4 Book 3, 10.4 and 10.6. */
final class RiskOps {
    private static final Set<String> COUNTERS = Set.of("9F36", "9F13");
    private static final int PAN = 0x5A;
    /** Cases about counters alone do without it; a transaction never gets here without one. */
    private static final Bytes ANY_PAN = Bytes.hex("5413330089020011");

    private RiskOps() {}

    static Results restrictions(Json inputs) throws VectorException {
        return results(LogicRun.of(inputs).run("PROCESSING_RESTRICTIONS", "PROCESSING_RESTRICTIONS"));
    }

    static Results riskManagement(Json inputs) throws VectorException {
        LogicRun run = LogicRun.of(inputs)
                .log(log(inputs.at("transaction_log")))
                .card(command -> {
                    Json exchanges = inputs.at("exchanges");
                    return exchanges.present() ? reply(exchanges, command) : Bytes.hex("6A88");
                });
        if (!inputs.at("icc").at("5A").present()) {
            run.with(TlvMap.parse(TlvWriter.element(PAN, ANY_PAN)));
        }
        Results results = results(run.run("TERMINAL_RISK_MANAGEMENT", "TERMINAL_RISK_MANAGEMENT"));
        int counters = 0;
        for (CommandApdu command : run.sent) {
            if (COUNTERS.contains(String.format("%02X%02X", command.p1(), command.p2()))) counters++;
        }
        return results.put("get_data", counters == COUNTERS.size());
    }

    private static Bytes reply(Json exchanges, CommandApdu command) throws VectorException {
        for (Json exchange : exchanges.list()) {
            if (exchange.at("c_apdu").hex().equals(command.bytes()))
                return exchange.at("r_apdu").hex();
        }
        return Bytes.hex("6A88");
    }

    private static TransactionLog log(Json entries) throws VectorException {
        TransactionLog log = TransactionLog.EMPTY;
        if (!entries.present()) return log;
        for (Json entry : entries.list()) {
            log = log.with(
                    Pan.parse(entry.at("pan").hex()),
                    new LoggedAmount(entry.at("amount").number()));
        }
        return log;
    }

    private static Results results(Outcome outcome) {
        Results results = new Results();
        if (!LogicRun.isOver(outcome)) return results.terminated();
        return results.put("tvr", outcome.tvr().bytes())
                .put("tsi", outcome.tsi().bytes());
    }
}
