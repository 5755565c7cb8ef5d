// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.List;
import lydian.tlv.CardDataException;

/**
 * A scanned text that is not the EMV QR code it was taken for: where, on which way, and why.
 *
 * <p>This is the one exception that the parsers of this package throw for what they are given.
 */
public final class MalformedQrException extends CardDataException {
    private static final long serialVersionUID = 1L;

    private final QrProblem problem;
    private final QrProblem[] problems;

    MalformedQrException(QrProblem problem, List<QrProblem> problems) {
        super(0, problem.toString(), null);
        this.problem = problem;
        this.problems = problems.toArray(new QrProblem[0]);
    }

    /**
     * Why.
     *
     * @return the reason of the worst problem, the first of several
     */
    public QrProblem.Reason reason() {
        return problem.reason();
    }

    /**
     * Where.
     *
     * @return an index into the text
     */
    public int offset() {
        return problem.offset();
    }

    /**
     * On which way.
     *
     * @return identifiers or tags from the outermost template inwards, as {@link QrProblem#path()}
     */
    public String path() {
        return problem.path();
    }

    /**
     * Everything that is wrong with the text.
     *
     * @return at least one problem, in the order in which they were found
     */
    public List<QrProblem> problems() {
        return List.of(problems);
    }
}
