// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

/** A way out of a step. Each flow has an enum of its own exits; all share {@link #DONE}. */
public interface Exit {
    /** The step is finished: on to the next one in the order of the Book. */
    Exit DONE = new Exit() {
        @Override
        public String name() {
            return "DONE";
        }

        @Override
        public String toString() {
            return name();
        }
    };

    /**
     * The name in the flow's table.
     *
     * @return capitals
     */
    String name();
}
