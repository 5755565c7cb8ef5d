// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import lydian.kernel.Outcome;
import lydian.kernel.Receipt;

/** Shows how a transaction ended, and the receipt. */
final class OutcomeView {
    private static final int WIDTH = 22;
    private final Screen screen;

    OutcomeView(Screen screen) {
        this.screen = screen;
    }

    void print(Outcome outcome) {
        screen.line();
        screen.print(outcome.isApproved() ? Ink.GOOD : Ink.WRONG, outcome.kind().name())
                .line();
        row("host", outcome.host().name());
        row("TVR", outcome.tvr().bytes().hex());
        row("TSI", outcome.tsi().bytes().hex());
        if (outcome.cvmResults().isPresent())
            row("CVM results", outcome.cvmResults().get().bytes().hex());
        if (outcome.cryptogram().isPresent()) {
            row(
                    "cryptogram",
                    outcome.cryptogram().get().cid().type() + " "
                            + outcome.cryptogram().get().value().hex());
        }
        if (outcome.error().isPresent()) row("error", outcome.error().get().toString());
        row(
                "reversal",
                outcome.reversal().isPresent()
                        ? "due: " + outcome.reversal().get().reason()
                        : "not due");
        row(
                "magnetic stripe",
                (outcome.fallback().allowed() ? "allowed: " : "not allowed: ")
                        + outcome.fallback().reason());
        receipt(outcome.receipt());
    }

    private void receipt(Receipt receipt) {
        screen.line().print(Ink.NAME, "Receipt").line();
        row(receipt.type().title(), receipt.amount().toString());
        if (!receipt.cashback().isZero())
            row("of it in cash", receipt.cashback().toString());
        row("date", receipt.date() + " " + receipt.time().withNano(0));
        row("number", Long.toString(receipt.number()));
        if (!receipt.aid().isEmpty()) row(receipt.application(), receipt.aid());
        if (!receipt.pan().isEmpty()) row("card", receipt.pan());
        if (!receipt.cryptogram().isEmpty()) row("cryptogram", receipt.cryptogram());
        if (!receipt.responseCode().isEmpty()) row("response code", receipt.responseCode());
        if (!receipt.authorisationCode().isEmpty()) row("authorisation", receipt.authorisationCode());
        if (receipt.signatureLine()) row("signature", "______________________");
    }

    private void row(String name, String value) {
        screen.print(Ink.QUIET, "  " + FlowCommand.padded(name, WIDTH)).line(value);
    }
}
