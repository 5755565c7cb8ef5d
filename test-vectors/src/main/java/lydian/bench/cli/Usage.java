// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a command is called: read by the parser of its words and by the help, so that the two cannot differ.
 *
 * @param name the word after {@code lydian}
 * @param summary what it does, one sentence
 * @param operands what stands there without a hyphen (in help), empty for nothing
 * @param operandsHelp one sentence about them
 * @param options its own, then {@code --color} and {@code --help}
 * @param notes what else one may want to know, a paragraph each; a line that begins with two blanks stays a line
 */
record Usage(
        String name, String summary, String operands, String operandsHelp, List<Option> options, List<String> notes) {
    Usage {
        options = List.copyOf(options);
        notes = List.copyOf(notes);
    }

    static Usage of(String name, String summary, String operands, String operandsHelp, Option... options) {
        return new Usage(name, summary, operands, operandsHelp, complete(options), List.of());
    }

    Usage withNotes(String... paragraphs) {
        return new Usage(name, summary, operands, operandsHelp, options, Arrays.asList(paragraphs));
    }

    private static List<Option> complete(Option[] own) {
        List<Option> all = new ArrayList<>(Arrays.asList(own));
        all.add(Option.COLOUR);
        all.add(Option.HELP);
        return all;
    }
}
