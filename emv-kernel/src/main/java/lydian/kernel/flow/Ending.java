// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import lydian.kernel.ErrorIndication;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.Outcome;
import lydian.tlv.CardDataException;
import lydian.tlv.MalformedTlvException;
import org.jspecify.annotations.Nullable;

/**
 * How a step ends the transaction. The outcome is made of it, and of what the transaction knows, in one place.
 *
 * @param kind in one word
 * @param error why, where there is no decision
 */
public record Ending(Outcome.Kind kind, @Nullable ErrorIndication error) {
    /**
     * Approved.
     *
     * @return the ending
     */
    public static Ending approved() {
        return new Ending(Outcome.Kind.APPROVED, null);
    }

    /**
     * Declined.
     *
     * @return the ending
     */
    public static Ending declined() {
        return new Ending(Outcome.Kind.DECLINED, null);
    }

    /**
     * No decision.
     *
     * @param error why
     * @return the ending
     */
    public static Ending terminated(ErrorIndication error) {
        return new Ending(Outcome.Kind.TERMINATED, error);
    }

    /**
     * No decision, because of bad data.
     *
     * @param nonsense what was found
     * @return the ending
     */
    public static Ending terminated(CardDataException nonsense) {
        Cause cause = nonsense instanceof MalformedTlvException ? Cause.PARSING_ERROR : Cause.CARD_DATA_ERROR;
        return terminated(ErrorIndication.of(cause, nonsense.tag(), String.valueOf(nonsense.getMessage())));
    }

    /**
     * A person wanted it so.
     *
     * @return the ending
     */
    public static Ending cancelled() {
        return new Ending(Outcome.Kind.CANCELLED, ErrorIndication.of(Cause.CANCELLED, "cancelled by a person"));
    }

    /**
     * A person did nothing for too long.
     *
     * @return the ending
     */
    public static Ending timedOut() {
        return new Ending(Outcome.Kind.CANCELLED, ErrorIndication.of(Cause.TIME_OUT, "nobody answered"));
    }
}
