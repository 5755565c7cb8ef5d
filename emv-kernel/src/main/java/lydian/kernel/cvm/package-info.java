// SPDX-License-Identifier: Apache-2.0
/** How a cardholder is verified (EMV 4.4 Book 3, 10.5; Book 4, 6.3.4): functions from values to values. */
package lydian.kernel.cvm;
