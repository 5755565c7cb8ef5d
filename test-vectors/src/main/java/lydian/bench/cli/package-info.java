// SPDX-License-Identifier: Apache-2.0
/** The {@code lydian} command. */
package lydian.bench.cli;
