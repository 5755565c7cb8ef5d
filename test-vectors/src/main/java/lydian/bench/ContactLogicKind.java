// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decisions of a contact terminal, one per case, each made by the steps of the contact kernel that a transaction runs.
 *
 * <p>Two things are said here in the words of the cases: an end without a decision, and the answer to the second GENERATE AC
 * that nobody asked for, which our kernel declines with an error (EMV 4.4 Book 3, 9.3), are both {@code terminate}.
 */
final class ContactLogicKind implements Kind {
    /** How the cases of one op are run. */
    interface Op {
        /** Runs the steps concerned. */
        Results run(Json inputs) throws VectorException;
    }

    private final Map<String, Op> ops = new LinkedHashMap<>();

    ContactLogicKind() {
        ops.put("cvm-list", new CvmListOp());
        ops.put("restrictions", RiskOps::restrictions);
        ops.put("processing-restrictions", RiskOps::restrictions);
        ops.put("trm", RiskOps::riskManagement);
        ops.put("terminal-risk-management", RiskOps::riskManagement);
        ops.put("taa", new ActionAnalysisOp());
        ops.put("genac-response", new GenerateAcOp());
        ops.put("scripts", IssuerOps::scripts);
        ops.put("issuer-auth", IssuerOps::authentication);
    }

    @Override
    public Verdict check(VectorCase vector) throws VectorException {
        Op op = ops.get(vector.op());
        if (op == null) return Verdict.notSupported("op " + vector.op());
        return op.run(vector.inputs()).against(vector.expected());
    }
}
