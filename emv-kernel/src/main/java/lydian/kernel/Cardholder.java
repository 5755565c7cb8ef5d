// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.List;
import lydian.kernel.card.CardChannel;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.tlv.Bytes;

/** The person in front of the terminal: keys, display and PIN pad. */
public interface Cardholder {
    /**
     * Asks which application to use.
     *
     * @param candidates two or more, in the order to show them
     * @param again whether the one chosen before could not be used (EMV 4.4 Book 4, 11.3: TRY AGAIN)
     * @return the answer
     */
    Choice choose(List<Candidate> candidates, boolean again);

    /**
     * Asks whether to use this application.
     *
     * @param candidate the application
     * @return the answer
     */
    Confirmation confirm(Candidate candidate);

    /**
     * Asks for the PIN at the PIN pad, which carries out the request; see {@link lydian.kernel.card.PinPad}. The digits
     * never come here.
     *
     * @param request what is wanted
     * @param card the card, to which the pad sends VERIFY
     * @return how it ended
     * @throws CardLostException if the card was lost while VERIFY was under way
     */
    PinResult verifyPin(PinRequest request, CardChannel card) throws CardLostException;

    /**
     * Shows a message.
     *
     * @param notice what to show
     */
    default void show(Notice notice) {}

    /**
     * Provides data that a contactless kernel waits for.
     *
     * @param tags the tags of what it wants, as written, one after another
     * @param atMostMillis how long it waits, in milliseconds
     * @return the data, or that there are none: the default
     */
    default DataReply data(Bytes tags, int atMostMillis) {
        return new DataReply.TimedOut();
    }
}
