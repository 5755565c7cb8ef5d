// SPDX-License-Identifier: Apache-2.0
/**
 * Dictionary values as Java types.
 *
 * <p>Each parses itself and refuses nonsense with a {@link lydian.tlv.CardDataException}; a value that exists is proof
 * that it was well formed. {@code bytes()} gives the encoded value back. The types know neither tag numbers nor the
 * dictionary; whoever knows the tag adds it to the complaint.
 */
package lydian.tlv.data;
