// SPDX-License-Identifier: Apache-2.0
/**
 * The reader interface and the messages that cross it.
 *
 * <p>Whoever has a card implements {@link lydian.kernel.card.CardChannel}: one method, one command, one answer. Whoever
 * has a reader implements {@link lydian.kernel.card.CardReader} and is found through
 * {@link lydian.kernel.card.ReaderProvider}. What differs between transmission protocols stays below the channel:
 * {@link lydian.kernel.card.GetResponseChannel} fetches what a card announces by 61xx, and
 * {@link lydian.kernel.card.T0Channel} speaks T=0 byte by byte.
 */
package lydian.kernel.card;
