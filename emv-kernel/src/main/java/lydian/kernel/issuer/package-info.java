// SPDX-License-Identifier: Apache-2.0
/** What the issuer sends back (EMV 4.4 Book 3, 10.9, 10.10): functions from values to values. */
package lydian.kernel.issuer;
