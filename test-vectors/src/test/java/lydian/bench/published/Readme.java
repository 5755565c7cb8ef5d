// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fenced blocks of a page. What a block of code prints stands in the next block if that is called {@code text}:
 * all of it; with {@code text last 20 lines} the end; with {@code other figures each time} what stays when times,
 * random numbers and cryptograms change.
 */
final class Readme {
    private static final Pattern FENCE = Pattern.compile("^```(\\w+)(.*)\n((?s:.*?))^```$", Pattern.MULTILINE);
    private static final Pattern LAST = Pattern.compile(" last (\\d+) lines.*");
    private static final String VARIES = "other figures each time";
    private static final Pattern FIGURES =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d:\\d\\d)?|\\b[0-9A-F]{8,}\\b");

    private final String page;

    Readme(String page) {
        this.page = page;
    }

    /**
     * Code and what it prints.
     *
     * @param language after the fence
     * @param code between the fences
     * @param output what the page says it prints, if it says so
     */
    record Example(String language, String code, Optional<Output> output) {}

    /**
     * What a page says some code prints.
     *
     * @param text between the fences
     * @param lines how many lines are shown
     * @param varies whether figures are other ones each time
     * @param start of the text in the page
     * @param end of the text in the page
     */
    record Output(String text, int lines, boolean varies, int start, int end) {
        /** What the page should say. */
        String shown(String printed) {
            List<String> all = printed.lines().toList();
            List<String> last = all.subList(Math.max(0, all.size() - lines), all.size());
            String fresh = last.stream().map(line -> line + "\n").collect(Collectors.joining());
            return varies && withoutFigures(fresh).equals(withoutFigures(text)) ? text : fresh;
        }

        private static String withoutFigures(String text) {
            return FIGURES.matcher(text).replaceAll("#");
        }
    }

    List<Example> examples(String language) {
        List<Block> blocks = blocks();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.language().equals(language)) continue;
            Optional<Output> output = i + 1 < blocks.size() ? blocks.get(i + 1).asOutput() : Optional.empty();
            examples.add(new Example(language, block.text(), output));
        }
        return examples;
    }

    /** The page with each output as it is today. */
    String refreshed(String language, Function<Example, String> printed) {
        StringBuilder fresh = new StringBuilder(page);
        List<Example> examples = examples(language);
        for (int i = examples.size() - 1; i >= 0; i--) {
            Example example = examples.get(i);
            if (example.output().isEmpty()) continue;
            Output output = example.output().get();
            fresh.replace(output.start(), output.end(), output.shown(printed.apply(example)));
        }
        return fresh.toString();
    }

    private record Block(String language, String more, String text, int start, int end) {
        Optional<Output> asOutput() {
            if (!language.equals("text")) return Optional.empty();
            Matcher last = LAST.matcher(more);
            int lines = last.matches() ? Integer.parseInt(last.group(1)) : Integer.MAX_VALUE;
            return Optional.of(new Output(text, lines, more.contains(VARIES), start, end));
        }
    }

    private List<Block> blocks() {
        return FENCE.matcher(page)
                .results()
                .map(fence -> new Block(fence.group(1), fence.group(2), fence.group(3), fence.start(3), fence.end(3)))
                .toList();
    }
}
