// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

import java.util.OptionalInt;
import lydian.tlv.data.Tvr;
import lydian.tlv.data.TvrBit;

/**
 * Velocity checking. EMV 4.4 Book 3, 10.6.3. It takes place only if the card has both limits.
 *
 * @param lowerLimit tag 9F14, Lower Consecutive Offline Limit
 * @param upperLimit tag 9F23, Upper Consecutive Offline Limit
 */
public record Velocity(int lowerLimit, int upperLimit) {
    /**
     * Counts the offline transactions since the card was last online.
     *
     * @param atc tag 9F36; empty if the card did not tell
     * @param lastOnlineAtc tag 9F13; empty if the card did not tell
     * @param tvr the results so far
     * @return the results with those of this check
     */
    public Tvr check(OptionalInt atc, OptionalInt lastOnlineAtc, Tvr tvr) {
        // Only a register that was returned, and is zero, makes the card new.
        boolean newCard = lastOnlineAtc.isPresent() && lastOnlineAtc.getAsInt() == 0;
        Tvr results = newCard ? tvr.with(TvrBit.NEW_CARD) : tvr;
        if (!atc.isPresent() || !lastOnlineAtc.isPresent() || atc.getAsInt() <= lastOnlineAtc.getAsInt()) {
            return results.with(TvrBit.LOWER_OFFLINE_LIMIT_EXCEEDED, TvrBit.UPPER_OFFLINE_LIMIT_EXCEEDED);
        }
        int offline = atc.getAsInt() - lastOnlineAtc.getAsInt();
        if (offline <= lowerLimit) return results;
        // Assumption: with an upper limit below the lower one, the upper limit counts only once the lower is exceeded.
        Tvr lower = results.with(TvrBit.LOWER_OFFLINE_LIMIT_EXCEEDED);
        return offline > upperLimit ? lower.with(TvrBit.UPPER_OFFLINE_LIMIT_EXCEEDED) : lower;
    }
}
