// SPDX-License-Identifier: Apache-2.0
/** Text that is safe to show: what a card, a file name or a vector says never reaches a terminal as it came. */
package lydian.bench.text;
