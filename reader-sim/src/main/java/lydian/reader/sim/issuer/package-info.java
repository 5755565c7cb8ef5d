// SPDX-License-Identifier: Apache-2.0
/**
 * The issuer's side of a card's cryptography, for test keys: master keys, session keys, cryptograms, ARPC, secure
 * messaging, and the values printed on or computed for a card.
 *
 * <p>Everything here is what an issuer's security module does. The keys are test keys, in the clear; no product belongs
 * on this package.
 */
package lydian.reader.sim.issuer;
