// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import lydian.tlv.data.Pan;

/** Whom the terminal asks for a decision, and what it keeps beyond one transaction. */
@FunctionalInterface
public interface Host {
    /**
     * Asks for authorisation and waits for the answer.
     *
     * @param request what the host is told
     * @return the decision, or that there is none and whether the request may have got through
     */
    OnlineResponse authorize(OnlineRequest request);

    /**
     * The most recent amount logged for a card, for split sales.
     *
     * @param pan the account number
     * @param sequenceNumber the PAN sequence number, empty if the card has none
     * @return the amount, by default none
     */
    default LoggedAmount previousAmount(Pan pan, Bytes sequenceNumber) {
        return LoggedAmount.NONE;
    }

    /**
     * Whether a card is on the exception file.
     *
     * @param pan the account number
     * @param sequenceNumber the PAN sequence number, empty if the card has none
     * @return by default false
     */
    default boolean isOnExceptionFile(Pan pan, Bytes sequenceNumber) {
        return false;
    }
}
