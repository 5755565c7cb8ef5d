// SPDX-License-Identifier: Apache-2.0
/** Candidate lists (EMV 4.4 Book 1, 12): what the card offers, against what the terminal knows. Functions from values to values. */
package lydian.kernel.selection;
