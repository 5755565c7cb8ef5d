// SPDX-License-Identifier: Apache-2.0
/**
 * What bytes mean, for people: {@link lydian.bench.decode.Recognition} says what they are,
 * {@link lydian.bench.decode.Decoding} takes them apart into {@link lydian.bench.decode.Part parts} and
 * {@link lydian.bench.decode.Defect defects}.
 *
 * <p>What must not be shown is masked here, before anything is printed. Nothing in this package takes long to load: no
 * stream, no regular expression, no formatter, no lambda.
 */
package lydian.bench.decode;
