// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.Optional;

/** Where a driver looks for signals between two performances. */
@FunctionalInterface
public interface Signals {
    /** There never are any. */
    Signals NONE = Optional::empty;

    /**
     * Takes the oldest signal that has arrived.
     *
     * @return empty if there is none
     */
    Optional<Signal> poll();
}
