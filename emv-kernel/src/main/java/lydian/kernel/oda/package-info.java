// SPDX-License-Identifier: Apache-2.0
/**
 * Offline data authentication (EMV 4.4 Book 2, 5 and 6): functions from values to values.
 *
 * <p>A check that fails is a value, a {@link lydian.kernel.oda.Verdict.Failed} with its {@link
 * lydian.kernel.oda.OdaProblem}: nothing here throws for what a card sent. Dates come in from outside.
 */
package lydian.kernel.oda;
