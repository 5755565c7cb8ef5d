// SPDX-License-Identifier: Apache-2.0
/**
 * Runs vector files: each has a {@code kind} and a list of {@code cases}, and every kind has one class here that puts
 * a case's inputs through the library and compares what comes out with what is expected.
 *
 * <p>{@link lydian.bench.Vectors} finds and reads the files, {@link lydian.bench.Conformance} runs them,
 * {@link lydian.bench.Report} says what came of it.
 */
package lydian.bench;
