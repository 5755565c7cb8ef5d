// SPDX-License-Identifier: Apache-2.0
/** JSON files as plain maps, lists and values. */
package lydian.reader.sim.json;
