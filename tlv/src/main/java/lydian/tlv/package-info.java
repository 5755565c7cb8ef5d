// SPDX-License-Identifier: Apache-2.0
/**
 * BER-TLV where it lies, and as an immutable map.
 *
 * <p>{@link lydian.tlv.Bytes} is an immutable run of bytes. {@link lydian.tlv.TlvCursor} walks a message in place,
 * {@link lydian.tlv.TlvMap} is its meaning, {@link lydian.tlv.TlvWriter} writes one; {@link lydian.tlv.TlvReading} shows
 * people what is wrong with one. Everything that a card, a host or a person hands over is hostile until it is parsed; what
 * does not parse is refused with a {@link lydian.tlv.CardDataException}, and with a
 * {@link lydian.tlv.MalformedTlvException} if it is the structure that is wrong.
 *
 * <h2>Strict and lenient</h2>
 *
 * <p>EMV 4.4 Book 3, Annex B leaves little open, but cards and other programs read it differently. <em>Strict</em> is what
 * {@code TlvCursor} and {@code TlvMap} do, the terminal's way; <em>lenient</em> is what {@code TlvReading} shows, besides
 * the defect that it always notes where strict refuses.
 *
 * <table>
 * <caption>What is done with bytes that are read in more than one way</caption>
 * <thead><tr><th>bytes</th><th>strict</th><th>lenient</th></tr></thead>
 * <tbody>
 * <tr><td>{@code 00} before, between or after data objects inside a template</td>
 *     <td>padding, passed over; the template's length counts it (specification update 69)</td><td>the same, no
 *     defect</td></tr>
 * <tr><td>{@code 00} outside templates, also at the end of a message</td>
 *     <td>refused, PADDING_NOT_ALLOWED (update 69: no padding outside templates)</td><td>passed over</td></tr>
 * <tr><td>{@code FF} between data objects or behind the last (ISO/IEC 7816-4 has it as padding)</td>
 *     <td>the first byte of a tag like any other, such as FF8105; mostly refused therefore</td>
 *     <td>the same where it makes sense; else passed over if the end or an object follows</td></tr>
 * <tr><td>a length of {@code 81} to {@code 83} that would have fitted a shorter form</td><td>taken</td><td>taken</td></tr>
 * <tr><td>a length {@code 84 00} and three bytes more</td>
 *     <td>taken: it says no more than 83 could</td><td>taken</td></tr>
 * <tr><td>{@code 84} with a first byte other than 00</td><td>refused, LENGTH_TOO_LONG</td>
 *     <td>as much of the value as there is</td></tr>
 * <tr><td>{@code 80}, the indefinite length</td><td>refused, LENGTH_INDEFINITE</td>
 *     <td>a length of 0; what follows are the next objects</td></tr>
 * <tr><td>{@code 85} to {@code FF} as a length; some cards mean 133 to 255</td><td>refused, LENGTH_TOO_LONG</td>
 *     <td>133 to 255 if so many bytes are there, else the rest is unreadable</td></tr>
 * <tr><td>a value, or a child, longer than what is around it</td><td>refused, VALUE_TRUNCATED</td>
 *     <td>as much of it as there is, children too; then on behind the template</td></tr>
 * <tr><td>bytes behind the last object that are no object, such as a lone {@code 61}</td>
 *     <td>refused, LENGTH_MISSING or TAG_INCOMPLETE</td><td>left out, counted as skipped</td></tr>
 * <tr><td>a status word {@code 9000} left behind the last object</td><td>tag 90 without a value: it is well-formed</td>
 *     <td>the same</td></tr>
 * <tr><td>a template with something else inside</td><td>refused</td><td>the template with its value, and as many children
 *     as could be read</td></tr>
 * <tr><td>a primitive tag whose value looks like data objects</td><td>a value</td><td>a value</td></tr>
 * <tr><td>an empty template, or one with nothing but padding</td><td>no children</td><td>no children</td></tr>
 * <tr><td>a second tag byte of 00 to 1E, or 80 (9F02, 9F00, 9F8001), which ISO/IEC 8825 writes shorter or not at all</td>
 *     <td>taken as written: EMV's own tags are so</td><td>the same</td></tr>
 * <tr><td>tags 9F80 to 9F8F of two bytes, as some vendors have them</td><td>the rule holds: a third byte belongs to the
 *     tag</td><td>two bytes where the rule makes no sense and this does</td></tr>
 * <tr><td>a tag of more than four bytes</td><td>refused, TAG_TOO_LONG</td><td>the rest of the template is
 *     unreadable</td></tr>
 * <tr><td>a tag that occurs more than once</td><td>kept, in order; whether it is allowed is for the caller (EMV 4.4 Book
 *     3, 10.2)</td><td>kept</td></tr>
 * </tbody>
 * </table>
 *
 * <p>// Assumption: update 69 wants padding beside primitive data objects; it is taken beside templates too, as ISO/IEC
 * 7816-4 has it, since refusing gains nothing.
 */
package lydian.tlv;
