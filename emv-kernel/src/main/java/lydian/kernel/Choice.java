// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

/** The answer to {@link Request.ChooseApplication}. */
public sealed interface Choice {
    /**
     * This one.
     *
     * @param candidate one of those that were offered
     */
    record Chosen(Candidate candidate) implements Choice {}

    /** The person wants the transaction to end. */
    record Cancelled() implements Choice {}

    /** The person did nothing for too long. */
    record TimedOut() implements Choice {}
}
