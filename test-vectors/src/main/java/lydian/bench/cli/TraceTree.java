// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.nio.charset.StandardCharsets;
import lydian.bench.decode.Decoder;
import lydian.bench.decode.Decoding;
import lydian.bench.decode.Input;
import lydian.bench.decode.Options;
import lydian.bench.decode.Shape;
import lydian.kernel.Request;
import lydian.kernel.Trace;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import lydian.tlv.dictionary.Rulebook;

/** Shows a transaction while it runs: each step under the Book's title, what was said, and why. */
final class TraceTree implements Trace.Observer {
    private static final int WIDTH = 44;

    private final Screen screen;
    private final int detail;
    private final boolean clear;

    /**
     * A view of a transaction.
     *
     * @param detail 0 for what happened, more for every bit and offset too
     * @param clear whether to show what is masked otherwise
     */
    TraceTree(Screen screen, int detail, boolean clear) {
        this.screen = screen;
        this.detail = detail;
        this.clear = clear;
    }

    @Override
    public void see(Trace entry) {
        if (entry instanceof Trace.Entered step) {
            screen.line().print(Ink.NAME, FlowCommand.padded(step.title(), WIDTH));
            screen.print(Ink.QUIET, step.section()).line();
        } else if (entry instanceof Trace.Answered answered) {
            answered(answered.request(), answered.answer());
        } else if (entry instanceof Trace.BitChanged bit) {
            screen.print(
                    Ink.CARE,
                    "  * byte " + bit.bit().byteNumber() + " bit " + bit.bit().bit() + " ");
            screen.line(bit.bit().title() + (bit.on() ? "" : ": cleared"));
        } else if (entry instanceof Trace.Noted noted) {
            noted(noted.text());
        } else if (entry instanceof Trace.Failed failed) {
            screen.print(Ink.WRONG, "  ! " + failed.fault().title()).line();
        } else if (entry instanceof Trace.Left left) {
            screen.print(Ink.CARE, "  -> " + left.exit()).line();
        }
    }

    private void noted(String text) {
        String[] lines = text.split("\n", -1);
        for (String line : lines) screen.print(Ink.QUIET, "  ").line(line);
    }

    private void answered(Request<?> request, Object answer) {
        if (request instanceof Request.Transmit transmit && answer instanceof ResponseApdu response) {
            exchanged(transmit.command(), response);
        } else if (answer instanceof PinResult.Verified verified) {
            screen.line("  the PIN pad sent VERIFY; the card answered " + verified.status());
        } else if (answer instanceof PinResult result) {
            screen.line("  PIN pad: " + result.getClass().getSimpleName());
        } else if (answer instanceof OnlineResponse response) {
            host(response);
        } else {
            screen.print(Ink.QUIET, "  ").line(request.getClass().getSimpleName() + ": " + answer);
        }
    }

    private void host(OnlineResponse response) {
        if (response instanceof OnlineResponse.Answered answered) {
            String code = answered.responseCode().text(StandardCharsets.US_ASCII);
            screen.print(
                    answered.approved() ? Ink.GOOD : Ink.WRONG,
                    "  host: " + (answered.approved() ? "approved" : "declined"));
            screen.line(", response code " + code + ", issuer's proof of "
                    + answered.issuerAuthenticationData().length() + " bytes, "
                    + answered.scripts().size() + " scripts");
        } else {
            screen.print(Ink.CARE, "  host: " + response.getClass().getSimpleName())
                    .line();
        }
    }

    private void exchanged(CommandApdu command, ResponseApdu response) {
        screen.print(Ink.LABEL, "  > ").print(Ink.NAME, command.name().orElse("command"));
        screen.print(Ink.QUIET, "  " + command).line();
        screen.print(Ink.LABEL, "  < ")
                .print(response.isOk() ? Ink.GOOD : Ink.CARE, response.status().toString());
        screen.print(Ink.QUIET, ", " + response.data().length() + " bytes").line();
        if (response.data().isEmpty()) return;
        Bytes whole = response.bytes();
        Decoding decoding = Decoder.decode(
                Input.ofText(whole.hex()), new Options(Shape.RESPONSE, 0, Rulebook.CONTACT, true, clear));
        new PartTree(screen, detail > 0, "    ").print(decoding.parts());
    }
}
