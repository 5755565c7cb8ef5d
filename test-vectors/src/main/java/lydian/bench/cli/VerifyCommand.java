// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lydian.bench.Conformance;
import lydian.bench.Report;
import lydian.bench.ReportFiles;
import lydian.bench.Vectors;
import lydian.bench.Verdict.Result;
import lydian.bench.text.Printable;

/** Runs vector files and says what held. */
final class VerifyCommand implements Command {
    private static final Option JSON = Option.flag("--json", "Prints the report as JSON.");
    private static final Option JUNIT = Option.with("--junit", "FILE", "Writes the report as JUnit XML too.");
    private static final Option ALLOW =
            Option.flag("--allow-unsupported", "Does not fail because of cases that are not supported.");
    private static final Option KIND = Option.with("--kind", "KIND", "Runs files of this kind only; may be repeated.");
    private static final Option ONLY =
            Option.with("--only", "INTERFACE", "Runs cases of this card_interface only: contact, contactless.");

    /** Between two showings of how far a run is, in nanoseconds. */
    private static final long SHOW_EVERY = 100_000_000;

    /** Characters between the columns of the table. */
    private static final String GAP = "  ";

    @Override
    public Usage usage() {
        return Usage.of(
                        "verify",
                        "Runs vector files and prints, for each kind, what passed, failed or is not supported.",
                        "DIR|FILE",
                        "Folders, searched to the bottom for *.json, and files.",
                        JSON,
                        JUNIT,
                        ALLOW,
                        KIND,
                        ONLY)
                .withNotes(
                        "A vector file is an object with a kind and a list of cases; the format is described in"
                                + " test-vectors/vectors/README.md. A JSON schema is passed over.",
                        "Exit code 0 if every case passes, 1 if one fails or is not supported, 2 if there is nothing to"
                                + " run, 5 if a file is malformed (the others are run all the same).");
    }

    @Override
    public int run(Words words, Screen screen) throws IOException {
        if (words.operands().isEmpty()) throw words.wrong("say which folder or file");
        Set<String> only = new HashSet<>(words.all(KIND));
        for (String kind : only) {
            if (!Conformance.kinds().contains(kind)) throw words.wrong("there is no kind " + Words.named(kind));
        }
        List<Path> files = files(words);
        Progress progress = new Progress(screen);
        Report report = new Conformance(only, new HashSet<>(words.all(ONLY)), progress).run(files);
        progress.clear();
        boolean allow = words.has(ALLOW);
        String junit = words.value(JUNIT);
        if (junit != null) {
            byte[] xml = ReportFiles.junit(report, allow).getBytes(StandardCharsets.UTF_8);
            java.nio.file.Files.write(Path.of(junit), xml);
        }
        if (words.has(JSON)) screen.block(ReportFiles.json(report));
        else print(report, screen);
        for (Report.Broken file : report.broken()) screen.error(Ink.WRONG, file.file() + ": " + file.why());
        return exitCode(report, allow, screen);
    }

    private static List<Path> files(Words words) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String operand : words.operands()) {
            try {
                files.addAll(Vectors.files(Path.of(operand)));
            } catch (InvalidPathException noPath) {
                throw words.wrong("not the name of a file: " + operand);
            }
        }
        if (files.isEmpty()) throw Ending.because(ExitCode.USAGE, "no vector file there: no *.json");
        return files;
    }

    private static int exitCode(Report report, boolean allowUnsupported, Screen screen) {
        if (!report.broken().isEmpty()) return ExitCode.MALFORMED;
        if (report.sum().total() == 0) {
            screen.error(Ink.WRONG, "lydian: no case to run");
            return ExitCode.USAGE;
        }
        if (report.sum().of(Result.FAILED) > 0) return ExitCode.FAILED;
        return report.sum().of(Result.NOT_SUPPORTED) > 0 && !allowUnsupported ? ExitCode.FAILED : ExitCode.GOOD;
    }

    private static void print(Report report, Screen screen) {
        int width = "total".length();
        for (String kind : report.kinds())
            width = Math.max(width, Printable.plain(kind).length());
        screen.print(Ink.QUIET, padded("kind", width));
        for (Result result : Result.values()) screen.print(GAP).print(Ink.QUIET, result.words());
        screen.line();
        for (String kind : report.kinds()) row(kind, width, report.tally(kind), screen);
        row("total", width, report.sum(), screen);
        if (report.sum().of(Result.FAILED) > 0) screen.line();
        for (Report.Line line : report.lines(Result.FAILED)) line(line, Ink.WRONG, screen);
        unsupported(report, screen);
        for (Report.Line line : report.lines(Result.PASSED)) {
            if (!line.verdict().detail().isEmpty()) line(line, Ink.QUIET, screen);
        }
    }

    private static void row(String name, int width, Report.Tally tally, Screen screen) {
        screen.print(Ink.NAME, padded(Printable.plain(name), width));
        for (Result result : Result.values()) {
            String count = String.valueOf(tally.of(result));
            Ink ink = tally.of(result) == 0 ? Ink.QUIET : ink(result);
            screen.print(GAP).print(ink, " ".repeat(result.words().length() - count.length()) + count);
        }
        screen.line();
    }

    private static Ink ink(Result result) {
        return switch (result) {
            case PASSED -> Ink.GOOD;
            case FAILED -> Ink.WRONG;
            case NOT_SUPPORTED -> Ink.CARE;
        };
    }

    /** What is not supported, cases of one kind with one reason in one line. */
    private static void unsupported(Report report, Screen screen) {
        Map<String, List<Report.Line>> groups = new LinkedHashMap<>();
        for (Report.Line line : report.lines(Result.NOT_SUPPORTED)) {
            groups.computeIfAbsent(line.kind() + ": " + line.verdict().detail(), reason -> new ArrayList<>())
                    .add(line);
        }
        if (!groups.isEmpty()) screen.line();
        for (Map.Entry<String, List<Report.Line>> group : groups.entrySet()) {
            List<Report.Line> lines = group.getValue();
            screen.print(Ink.CARE, Result.NOT_SUPPORTED.words()).print(" " + group.getKey() + " (");
            screen.print(Ink.LABEL, lines.get(0).id());
            screen.line(lines.size() == 1 ? ")" : " and " + (lines.size() - 1) + " more)");
        }
    }

    private static void line(Report.Line line, Ink ink, Screen screen) {
        screen.print(ink, line.verdict().result().words()).print(" " + line.kind() + " ");
        screen.print(Ink.LABEL, line.id());
        if (!line.op().isEmpty()) screen.print(Ink.QUIET, " (" + line.op() + ")");
        screen.line().print("  ").line(line.verdict().detail());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** A line that says how far a long run is. */
    private static final class Progress implements Conformance.Watcher {
        private final Screen screen;
        private long shown = System.nanoTime();
        private boolean dirty;

        Progress(Screen screen) {
            this.screen = screen;
        }

        @Override
        public void at(int done, Path file) {
            long now = System.nanoTime();
            if (now - shown < SHOW_EVERY) return;
            shown = now;
            dirty = true;
            screen.progress(done + " cases, at " + file);
        }

        void clear() {
            if (dirty) screen.progress("");
        }
    }
}
