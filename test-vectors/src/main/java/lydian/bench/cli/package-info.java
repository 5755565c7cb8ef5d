// SPDX-License-Identifier: Apache-2.0
/**
 * The {@code lydian} command.
 *
 * <p>{@link lydian.bench.cli.Main} finds a {@code Command} by its name in {@code Commands} and hands it its words, taken
 * apart by hand as its {@code Usage} says; the help page and the shell completion come from the same {@code Usage}.
 * Everything that is shown goes through {@link lydian.bench.cli.Screen}.
 */
package lydian.bench.cli;
