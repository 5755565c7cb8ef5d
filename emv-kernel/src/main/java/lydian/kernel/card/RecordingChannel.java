// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.Objects;

/**
 * Tells a listener of every command and its answer, and otherwise changes nothing.
 *
 * <p>The listener never sees a PIN: where a command {@linkplain CommandApdu#isSecret() carries one}, it gets zeroes. What
 * it makes of the rest (a PAN in the clear) is its own responsibility.
 */
public final class RecordingChannel implements CardChannel {
    private final CardChannel inner;
    private final Listener listener;

    /** Who wants to know. */
    public interface Listener {
        /**
         * A command was answered.
         *
         * @param command what was sent
         * @param response what came back
         */
        void answered(CommandApdu command, ResponseApdu response);

        /**
         * A command was not answered: the card is lost.
         *
         * @param command what was sent
         * @param fault why there is no answer
         */
        void lost(CommandApdu command, CardFault fault);
    }

    /**
     * A channel that is listened to.
     *
     * @param inner where commands really go
     * @param listener who wants to know
     */
    public RecordingChannel(CardChannel inner, Listener listener) {
        this.inner = Objects.requireNonNull(inner);
        this.listener = Objects.requireNonNull(listener);
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardLostException {
        CommandApdu shown = command.isSecret() ? command.blanked() : command;
        try {
            ResponseApdu response = inner.transmit(command);
            listener.answered(shown, response);
            return response;
        } catch (CardLostException lost) {
            listener.lost(shown, lost.fault());
            throw lost;
        }
    }
}
