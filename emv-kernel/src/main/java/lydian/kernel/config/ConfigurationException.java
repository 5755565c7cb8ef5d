// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

import java.util.List;

/** A configuration that is incomplete or contradicts itself. It lists everything that is wrong, not the first thing only. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param path the way to it, for example {@code $.applications[1].aid}
     * @param value what stands there, shortened; "nothing" if there is nothing, "(not shown)" for keys and PANs
     * @param expected what may stand there
     */
    public record Problem(String path, String value, String expected) {
        @Override
        public String toString() {
            return path + ": " + value + ", should be " + expected;
        }
    }

    ConfigurationException(List<Problem> problems) {
        super(text(problems));
        this.problems = List.copyOf(problems);
    }

    private static String text(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        text.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
        for (Problem problem : problems) text.append('\n').append(problem);
        return text.toString();
    }

    /**
     * Everything that is wrong.
     *
     * @return in the order of the configuration, never empty
     */
    public List<Problem> problems() {
        return problems;
    }
}
