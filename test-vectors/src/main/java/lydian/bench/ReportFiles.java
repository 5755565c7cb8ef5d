// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import lydian.bench.text.JsonWriter;
import lydian.bench.text.Printable;

/** A {@link Report} for programs: as JSON, and as the XML that build servers read JUnit's results from. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * As JSON: sums by kind, then every case that did not simply pass, then files that could not be read.
     *
     * @param report what came of a run
     * @return the document
     */
    public static String json(Report report) {
        JsonWriter json = new JsonWriter().object().object("kinds");
        for (String kind : report.kinds()) {
            json.object(Printable.plain(kind));
            sums(json, report.tally(kind));
            json.endObject();
        }
        json.endObject().object("total");
        sums(json, report.sum());
        json.endObject().list("cases");
        for (Report.Line line : report.lines()) {
            if (line.verdict().equals(Verdict.PASSED)) continue;
            json.object()
                    .member("file", line.file())
                    .member("kind", line.kind())
                    .member("id", line.id())
                    .member("op", line.op())
                    .member("result", line.verdict().result().words())
                    .member("detail", line.verdict().detail())
                    .endObject();
        }
        json.endList().list("malformed_files");
        for (Report.Broken file : report.broken()) {
            json.object()
                    .member("file", file.file())
                    .member("reason", file.why())
                    .endObject();
        }
        return json.endList().endObject().toString();
    }

    private static void sums(JsonWriter json, Report.Tally tally) {
        json.member("passed", tally.of(Verdict.Result.PASSED))
                .member("failed", tally.of(Verdict.Result.FAILED))
                .member("not_supported", tally.of(Verdict.Result.NOT_SUPPORTED));
    }

    /**
     * As JUnit's XML: a suite for each kind; what is not supported is a failure unless it is allowed, and then skipped; a
     * file that could not be read is an error.
     *
     * @param report what came of a run
     * @param allowUnsupported whether what is not supported is let pass
     * @return the document
     */
    public static String junit(Report report, boolean allowUnsupported) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        for (String kind : report.kinds()) suite(xml, report, kind, allowUnsupported);
        if (!report.broken().isEmpty()) brokenSuite(xml, report);
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder xml, Report report, String kind, boolean allowUnsupported) {
        Report.Tally tally = report.tally(kind);
        int unsupported = tally.of(Verdict.Result.NOT_SUPPORTED);
        int failures = tally.of(Verdict.Result.FAILED) + (allowUnsupported ? 0 : unsupported);
        xml.append("  <testsuite name=\"").append(escaped(kind)).append('"');
        counts(xml, tally.total(), failures, 0, allowUnsupported ? unsupported : 0);
        for (Report.Line line : report.lines()) {
            if (line.kind().equals(kind)) testcase(xml, line, allowUnsupported);
        }
        xml.append("  </testsuite>\n");
    }

    private static void brokenSuite(StringBuilder xml, Report report) {
        xml.append("  <testsuite name=\"malformed files\"");
        counts(xml, report.broken().size(), 0, report.broken().size(), 0);
        for (Report.Broken file : report.broken()) {
            xml.append("    <testcase classname=\"malformed files\" name=\"")
                    .append(escaped(file.file()))
                    .append("\"><error message=\"")
                    .append(escaped(file.why()))
                    .append("\"/></testcase>\n");
        }
        xml.append("  </testsuite>\n");
    }

    private static void counts(StringBuilder xml, int tests, int failures, int errors, int skipped) {
        xml.append(" tests=\"").append(tests).append("\" failures=\"").append(failures);
        xml.append("\" errors=\"")
                .append(errors)
                .append("\" skipped=\"")
                .append(skipped)
                .append("\">\n");
    }

    private static void testcase(StringBuilder xml, Report.Line line, boolean allowUnsupported) {
        xml.append("    <testcase classname=\"").append(escaped(line.kind()));
        xml.append("\" name=\"").append(escaped(line.id())).append('"');
        Verdict verdict = line.verdict();
        switch (verdict.result()) {
            case PASSED -> xml.append("/>\n");
            case FAILED -> element(xml, "failure", verdict.detail());
            default -> element(xml, allowUnsupported ? "skipped" : "failure", "not supported: " + verdict.detail());
        }
    }

    private static void element(StringBuilder xml, String name, String message) {
        xml.append("><")
                .append(name)
                .append(" message=\"")
                .append(escaped(message))
                .append("\"/></testcase>\n");
    }

    /** Foreign text as the value of an attribute: visible, and beyond ASCII by number. */
    private static String escaped(String text) {
        String safe = Printable.plain(text);
        StringBuilder xml = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); ) {
            int c = safe.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\'' -> xml.append("&apos;");
                default -> {
                    if (c < 0x7F) xml.append((char) c);
                    else xml.append("&#").append(c).append(';');
                }
            }
        }
        return xml.toString();
    }
}
