// SPDX-License-Identifier: Apache-2.0
/**
 * Data object lists: what a card asks for, in which order and how long. EMV 4.4 Book 3, 5.4.
 *
 * <p>{@link lydian.tlv.dol.Dol} is a list; {@link lydian.tlv.dol.DolFiller} fills it from {@linkplain
 * lydian.tlv.dol.DolSource sources} and can explain where each byte came from.
 */
package lydian.tlv.dol;
