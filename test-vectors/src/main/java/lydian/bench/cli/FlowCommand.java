// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import lydian.bench.pay.TerminalProfiles;
import lydian.kernel.FlowLine;
import lydian.kernel.contact.ContactKernel;

/** Draws the table that a kernel runs by. */
final class FlowCommand implements Command {
    @Override
    public Usage usage() {
        return Usage.of(
                "flow",
                "Draws the order of a kernel's steps, and what leaves that order: the table that runs.",
                "contact",
                "Which kernel.");
    }

    @Override
    public int run(Words words, Screen screen) throws IOException {
        if (!words.operands().equals(List.of("contact"))) throw words.wrong("say which kernel: contact");
        int number = 0;
        for (FlowLine line : ContactKernel.of(TerminalProfiles.read("attended")).flow()) {
            number++;
            screen.print(Ink.LABEL, number < 10 ? " " + number : "" + number).print(" ");
            screen.print(Ink.NAME, padded(line.title(), 34)).print(Ink.QUIET, line.section());
            screen.line();
            for (Map.Entry<String, String> exit : line.exits().entrySet()) {
                screen.print(Ink.CARE, "     " + exit.getKey()).line(" leads to " + exit.getValue());
            }
        }
        return ExitCode.GOOD;
    }

    static String padded(String text, int width) {
        StringBuilder padded = new StringBuilder(text);
        while (padded.length() < width) padded.append(' ');
        return padded.toString();
    }
}
