// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.List;
import lydian.tlv.CardDataException;
import org.jspecify.annotations.Nullable;

/**
 * A scanned text that is not the EMV QR code it was taken for: where, on which way, and why.
 *
 * <p>This is the one exception that the parsers of this package throw for what they are given.
 */
public final class MalformedQrException extends CardDataException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final QrProblem.Reason reason;
    /** Where, an index into the text. */
    private final int offset;
    /** On which way. */
    private final String path;
    /** Every problem; null in an exception that was serialized, which keeps the worst one alone. */
    private final transient @Nullable List<QrProblem> problems;

    MalformedQrException(QrProblem worst, List<QrProblem> problems) {
        super(0, worst.toString(), null);
        this.reason = worst.reason();
        this.offset = worst.offset();
        this.path = worst.path();
        this.problems = List.copyOf(problems);
    }

    /**
     * Why.
     *
     * @return the reason of the worst problem, the first of several
     */
    public QrProblem.Reason reason() {
        return reason;
    }

    /**
     * Where.
     *
     * @return an index into the text
     */
    public int offset() {
        return offset;
    }

    /**
     * On which way.
     *
     * @return identifiers or tags from the outermost template inwards, as {@link QrProblem#path()}
     */
    public String path() {
        return path;
    }

    /**
     * Everything that is wrong with the text.
     *
     * @return at least one problem, in the order in which they were found; none if this exception was serialized
     */
    public List<QrProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
