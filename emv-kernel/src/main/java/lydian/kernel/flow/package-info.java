// SPDX-License-Identifier: Apache-2.0
/**
 * The machine that runs steps. Not exported: kernels are written with it.
 *
 * <p><b>How to write a step.</b> A step is one section of a Book: a small class that implements
 * {@link lydian.kernel.flow.Step} and returns what comes {@link lydian.kernel.flow.Next}. It never calls a card, a person or
 * a host: it says what it needs and where to go on with the answer, then returns.
 *
 * <pre>{@code
 * // EMV 4.4 Book 3, 10.8.
 * final class CardActionAnalysis implements Step<ContactTransaction> {
 *     public Next enter(ContactTransaction tx) {
 *         return send(tx.generateAc(), reply -> onCryptogram(tx, reply));      // ask, don't call
 *     }
 *
 *     private Next onCryptogram(ContactTransaction tx, ResponseApdu reply) {
 *         if (!reply.isOk()) return end(Ending.terminated(ErrorIndication.of(reply.status(), "GENERATE AC")));
 *         tx.first(AcResponse.parse(reply.data()));                            // throws CardDataException: see below
 *         return tx.first().type() == ARQC ? leave(Exit.DONE) : leave(ContactExit.OFFLINE);
 *     }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code send}, {@code ask}, {@code leave} and {@code end} are static methods of {@link lydian.kernel.flow.Next}.
 *   <li>A step is opened anew each time the flow comes to it; what must outlive it lives in the transaction, a subclass of
 *       {@link lydian.kernel.flow.TransactionData}. What must live across an answer is a parameter of the lambda or a field of
 *       the step.
 *   <li>{@link lydian.kernel.flow.Exit#DONE} leads to the next step of the order; any other exit must be declared by the
 *       {@link lydian.kernel.flow.Node} and leads where the {@link lydian.kernel.flow.Flow} says. The last step of the order
 *       ends the transaction itself.
 *   <li>Bad data may be thrown at the spot as {@link lydian.tlv.CardDataException}; it arrives in
 *       {@link lydian.kernel.flow.Step#onCardData}, which ends the transaction unless the step knows better. A lost card
 *       arrives in {@link lydian.kernel.flow.Step#onCardFault}, a signal in {@link lydian.kernel.flow.Step#onSignal}.
 *   <li>Nobody builds an outcome but {@link lydian.kernel.flow.FlowRun}, from an {@link lydian.kernel.flow.Ending} and the
 *       transaction; there, in one place, it is decided whether a reversal is due. It sees every authorisation pass by, so a
 *       step cannot forget to mention one.
 *   <li>A long exchange inside a step is a class of its own that is given a {@code Function} to call in the end.
 * </ul>
 */
package lydian.kernel.flow;
