// SPDX-License-Identifier: Apache-2.0
/**
 * EMV QR codes: what a merchant shows to be paid ({@link lydian.tlv.qr.MerchantQr}), what a consumer shows to pay
 * ({@link lydian.tlv.qr.ConsumerQr}), and the bare numbers that wallets show ({@link lydian.tlv.qr.PaymentCode}).
 * {@link lydian.tlv.qr.ScannedCode} tells which of them a text is.
 *
 * <h2>Right in two ways</h2>
 *
 * <p>A code on a counter is one thing, the specification another: codes in daily use leave out the city, ask for an amount
 * of 0, or write a name in their own script. Hence every reader has two doors and every code two answers.
 *
 * <ul>
 *   <li>{@code read} takes any text and lists every {@link lydian.tlv.qr.QrProblem}, with severity, reason, offset and path.
 *   <li>{@code parse} takes what the specification allows; all else is a {@link
 *       lydian.tlv.qr.MalformedQrException}, with the same list. No other exception is thrown for a text.
 *   <li>{@code intact()}: nothing fatal. The text was read from end to end, and a merchant's check value is right. This is
 *       the least that a payment needs, and what the vectors call valid.
 *   <li>{@code conformant()}: no error either. What is reserved, unknown to lists that change (countries, currencies), or
 *       merely unwise is a warning.
 * </ul>
 *
 * <h2>Where readers differ, this one</h2>
 *
 * <ul>
 *   <li>counts characters as Unicode code points, and offsets as indexes into the {@code String};
 *   <li>computes the check value over UTF-8, reads it in either case and writes it in capitals; data objects behind it are
 *       fatal, since nothing checks them; of two, the last counts;
 *   <li>reads a length of 00, which is an error (01 to 99 are allowed);
 *   <li>keeps the value of a template that cannot be taken apart, which is an error and not fatal: whether it matters is for
 *       who knows that network;
 *   <li>reads Base64 without padding or in the alphabet for URLs, which is a warning; passes over no space inside a code.
 *       {@link lydian.tlv.qr.ScannedCode} passes over spaces and line ends around one.
 * </ul>
 *
 * <h2>Hostile text</h2>
 *
 * <p>{@link lydian.tlv.qr.QrLimits} bounds the characters and data objects. Reading takes time in proportion to the length,
 * recursion goes no deeper than templates do (two levels), and there is no backtracking. Values are a stranger's text and
 * may hold control characters: they are never in a message or a {@code toString()}, and who shows them escapes them. Nor
 * are account numbers and payment codes.
 *
 * <h2>Where this is from</h2>
 *
 * <p>EMV QR Code Specification for Payment Systems, Merchant-Presented Mode v1.1 and Consumer-Presented Mode v1.1, by way
 * of independent public implementations and the examples that they agree on. Where they are silent or differ, the code says
 * so at the line that decides.
 */
package lydian.tlv.qr;
