// SPDX-License-Identifier: Apache-2.0
/** A reader and a PIN pad made of software. For tests and demonstrations: no person's PIN belongs here. */
package lydian.reader.sim;
