// SPDX-License-Identifier: Apache-2.0
/** A terminal for the command: its profiles, its hosts and people that answer by themselves. */
package lydian.bench.pay;
