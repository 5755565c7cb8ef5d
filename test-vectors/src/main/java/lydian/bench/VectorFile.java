// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * A vector file that was read.
 *
 * @param path where it lies
 * @param kind of its cases; foreign text
 * @param cases its cases, at least one
 */
public record VectorFile(Path path, String kind, List<VectorCase> cases) {
    /**
     * Keeps the cases as they are now.
     *
     * @param path where it lies
     * @param kind of its cases
     * @param cases its cases
     */
    public VectorFile {
        cases = List.copyOf(cases);
    }
}
