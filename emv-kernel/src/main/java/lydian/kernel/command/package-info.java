// SPDX-License-Identifier: Apache-2.0
/**
 * The commands of EMV 4.4 Book 1, 11 and Book 3, 6.5, one file each: how the command is built, and what is in a good answer.
 *
 * <p>Building takes values that a card had a part in (data object lists), so it may refuse with a
 * {@link lydian.tlv.CardDataException}, as parsing does. Status words are the business of the step that sent the command.
 */
package lydian.kernel.command;
