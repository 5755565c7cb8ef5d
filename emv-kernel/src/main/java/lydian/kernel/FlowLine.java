// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One step of a flow, for whoever draws it.
 *
 * @param name the step's name in the program
 * @param title the step's name in the Book
 * @param section where in the Book
 * @param exits the names of the exits that leave the order, each with the name of the step where it leads; the last step
 *     of the order ends the transaction, every other one leads to the next
 */
public record FlowLine(String name, String title, String section, Map<String, String> exits) {
    /**
     * Keeps a copy of the map, in its order.
     *
     * @param name in the program
     * @param title in the Book
     * @param section where in the Book
     * @param exits where they lead
     */
    public FlowLine {
        exits = Collections.unmodifiableMap(new LinkedHashMap<>(exits));
    }
}
