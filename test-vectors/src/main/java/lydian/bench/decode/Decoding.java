// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.List;

/**
 * What came of decoding.
 *
 * @param shape what the input was taken for
 * @param others what else it could be, likelier ones first
 * @param length bytes of the input, or characters of a text
 * @param parts what could be read
 * @param defects what is wrong with it, in order; usually none
 * @param remarks what its specification does not allow, although it could be read as it was meant
 */
public record Decoding(
        Shape shape, List<Shape> others, int length, List<Part> parts, List<Defect> defects, List<Defect> remarks) {
    /**
     * Keeps the lists as they are now.
     *
     * @param shape what the input was taken for
     * @param others what else it could be
     * @param length bytes of the input, or characters of a text
     * @param parts what could be read
     * @param defects what is wrong with it
     * @param remarks what is not allowed
     */
    public Decoding {
        others = List.copyOf(others);
        parts = List.copyOf(parts);
        defects = List.copyOf(defects);
        remarks = List.copyOf(remarks);
    }
}
