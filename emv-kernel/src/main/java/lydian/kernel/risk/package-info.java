// SPDX-License-Identifier: Apache-2.0
/**
 * Processing restrictions, terminal risk management and action codes (EMV 4.4 Book 3, 10.4, 10.6, 10.7): functions from
 * values to values.
 */
package lydian.kernel.risk;
