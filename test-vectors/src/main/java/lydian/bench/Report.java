// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of a run: a line for every case, the sums, and the files that could not be read. */
public final class Report {
    /**
     * What came of one case.
     *
     * @param file where it stands
     * @param kind of the file; foreign text
     * @param id of the case; foreign text
     * @param op of the case; foreign text
     * @param verdict what came of it
     */
    public record Line(String file, String kind, String id, String op, Verdict verdict) {}

    /**
     * A file that could not be read as vectors.
     *
     * @param file where it lies
     * @param why what is wrong with it
     */
    public record Broken(String file, String why) {}

    /** How many cases of a kind came to what. */
    public static final class Tally {
        private final Map<Verdict.Result, Integer> counts = new EnumMap<>(Verdict.Result.class);

        /**
         * How many came to a result.
         *
         * @param result which
         * @return 0 or more
         */
        public int of(Verdict.Result result) {
            return counts.getOrDefault(result, 0);
        }

        /**
         * How many there were.
         *
         * @return 0 or more
         */
        public int total() {
            int total = 0;
            for (int count : counts.values()) total += count;
            return total;
        }

        private void add(Verdict.Result result) {
            counts.merge(result, 1, Integer::sum);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Tally sum = new Tally();

    void add(Line line) {
        lines.add(line);
        tallies.computeIfAbsent(line.kind(), kind -> new Tally())
                .add(line.verdict().result());
        sum.add(line.verdict().result());
    }

    void add(Broken file) {
        broken.add(file);
    }

    /**
     * Every case, in the order of files and cases.
     *
     * @return lines
     */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /**
     * The cases that came to a result.
     *
     * @param result which
     * @return lines, in order
     */
    public List<Line> lines(Verdict.Result result) {
        List<Line> some = new ArrayList<>();
        for (Line line : lines) {
            if (line.verdict().result() == result) some.add(line);
        }
        return some;
    }

    /**
     * Files that could not be read.
     *
     * @return each with the reason
     */
    public List<Broken> broken() {
        return List.copyOf(broken);
    }

    /**
     * The sums of each kind, by name.
     *
     * @return kind to sums
     */
    public Map<String, Tally> tallies() {
        return Map.copyOf(tallies);
    }

    /**
     * The names of the kinds that occurred, sorted.
     *
     * @return names; foreign text
     */
    public List<String> kinds() {
        return new ArrayList<>(tallies.keySet());
    }

    /**
     * The sums of one kind.
     *
     * @param kind its name
     * @return its sums, all 0 for a kind that did not occur
     */
    public Tally tally(String kind) {
        return tallies.getOrDefault(kind, new Tally());
    }

    /**
     * The sums of all.
     *
     * @return the sums
     */
    public Tally sum() {
        return sum;
    }
}
