// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Collects what is wrong with one text. */
final class QrProblems {
    private final List<QrProblem> found = new ArrayList<>();

    void fatal(QrProblem.Reason reason, int offset, String path, String message) {
        found.add(new QrProblem(QrProblem.Severity.FATAL, reason, offset, path, message));
    }

    void error(QrProblem.Reason reason, int offset, String path, String message) {
        found.add(new QrProblem(QrProblem.Severity.ERROR, reason, offset, path, message));
    }

    void warning(QrProblem.Reason reason, int offset, String path, String message) {
        found.add(new QrProblem(QrProblem.Severity.WARNING, reason, offset, path, message));
    }

    /** The problems in the order in which they were found. */
    List<QrProblem> list() {
        return List.copyOf(found);
    }

    /** Whether there is none of a severity, nor a worse one. */
    static boolean noneFrom(QrProblem.Severity severity, List<QrProblem> problems) {
        for (QrProblem problem : problems) {
            if (problem.severity().compareTo(severity) >= 0) return false;
        }
        return true;
    }

    /** Throws if there is an error or worse: the first of the worst. */
    static void throwIfAny(List<QrProblem> problems) {
        for (QrProblem.Severity severity : List.of(QrProblem.Severity.FATAL, QrProblem.Severity.ERROR)) {
            for (QrProblem problem : problems) {
                if (problem.severity() == severity) throw new MalformedQrException(problem, problems);
            }
        }
    }

    /** All problems in one line, for a developer's exception. */
    static String lines(List<QrProblem> problems) {
        StringJoiner lines = new StringJoiner("; ");
        for (QrProblem problem : problems) lines.add(problem.toString());
        return lines.toString();
    }

    static String path(String outer, String inner) {
        return outer.isEmpty() ? inner : outer + ">" + inner;
    }
}
