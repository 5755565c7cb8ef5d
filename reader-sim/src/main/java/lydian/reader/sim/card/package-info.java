// SPDX-License-Identifier: Apache-2.0
/** Cards made of software, with a test key hierarchy of their own. */
package lydian.reader.sim.card;
