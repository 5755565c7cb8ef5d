// SPDX-License-Identifier: Apache-2.0
/** What enters and leaves GENERATE AC (EMV 4.4 Book 3, 6.5.5 and 9): functions from values to values. */
package lydian.kernel.cryptogram;
