// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.util.Collections;
import java.util.List;

/**
 * What could be read of bytes that may not be well-formed, and what was wrong with them. For tools, which show people
 * where data break; a terminal uses {@link TlvCursor} or {@link TlvMap}, which refuse.
 *
 * <p>Reading never fails: whatever the bytes are, there are elements, defects, or both. Bytes that {@link TlvMap#parse}
 * takes give the same elements here and no defects; bytes that it refuses give at least one defect. How each kind of
 * defect is read is in the table of the package's documentation.
 */
public final class TlvReading {
    private final List<TlvNode> elements;
    private final List<TlvDefect> defects;

    TlvReading(List<TlvNode> elements, List<TlvDefect> defects) {
        this.elements = Collections.unmodifiableList(elements);
        this.defects = Collections.unmodifiableList(defects);
    }

    /**
     * Reads what there is, with {@link TlvLimits#DEFAULT}.
     *
     * @param source any bytes
     * @return elements and defects
     */
    public static TlvReading of(Bytes source) {
        return of(source, TlvLimits.DEFAULT);
    }

    /**
     * Reads what there is.
     *
     * @param source any bytes
     * @param limits how much to take; what is beyond is a defect
     * @return elements and defects
     */
    public static TlvReading of(Bytes source, TlvLimits limits) {
        return new LenientReader(source, limits).read();
    }

    /**
     * The elements at the top, in order; each has its children.
     *
     * @return what could be read
     */
    public List<TlvNode> elements() {
        return elements;
    }

    /**
     * What was wrong, in the order of discovery, which is that of the offsets.
     *
     * @return nothing for well-formed bytes
     */
    public List<TlvDefect> defects() {
        return defects;
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "TlvReading[" + elements.size() + " elements, " + defects.size() + " defects]";
    }
}
