// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

/** What a step makes of a signal. */
public sealed interface Heard {
    /** It has no use for it. */
    record Ignored() implements Heard {}

    /** It took note, and goes on waiting for its answer. */
    record Noted() implements Heard {}

    /**
     * It waits no longer.
     *
     * @param next what comes next instead
     */
    record Moves(Next next) implements Heard {}
}
