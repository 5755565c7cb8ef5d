// SPDX-License-Identifier: Apache-2.0
/**
 * What an application sees of a transaction.
 *
 * <p>A {@link lydian.kernel.Kernel} turns a {@link lydian.kernel.Transaction} and an {@link lydian.kernel.Ambient} into a
 * first {@link lydian.kernel.Turn}. A turn either asks for something ({@link lydian.kernel.Ask}: a command to the card, a
 * PIN, an authorisation) or is done. Answering gives the next turn. {@link lydian.kernel.Drive} does the answering with the
 * help of a {@link lydian.kernel.Terminal}, blocking or not; whoever wants to wait in another way holds the ask and answers
 * when the answer is there.
 */
package lydian.kernel;
