// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

/**
 * What is wrong with an input, and where.
 *
 * @param offset bytes (or, in a QR code's text, characters) from the start of the input
 * @param reason a stable name for programs
 * @param message a sentence for people, without any value that must not be shown
 */
public record Defect(int offset, String reason, String message) {}
