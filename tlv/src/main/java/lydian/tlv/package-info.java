// SPDX-License-Identifier: Apache-2.0
/**
 * BER-TLV where it lies, and as an immutable map.
 *
 * <p>{@link lydian.tlv.Bytes} is an immutable run of bytes. Everything that a card, a host or a person hands over is
 * hostile until it is parsed; what does not parse is refused with a {@link lydian.tlv.CardDataException}.
 */
package lydian.tlv;
