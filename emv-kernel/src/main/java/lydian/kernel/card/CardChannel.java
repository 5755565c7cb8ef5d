// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

/**
 * A card that answers. The one method through which a kernel's commands reach any card, real or not.
 *
 * <p>A channel is confined to whoever uses it: one command at a time.
 */
@FunctionalInterface
public interface CardChannel {
    /**
     * Sends a command and waits for the whole answer: 61xx and 6Cxx are dealt with below the channel, not above it.
     *
     * @param command what to send
     * @return the answer, with the time it took
     * @throws CardLostException if there is no answer, and will not be
     */
    ResponseApdu transmit(CommandApdu command) throws CardLostException;
}
