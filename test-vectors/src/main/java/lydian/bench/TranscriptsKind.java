// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

/**
 * Conversations between terminal and card. Those of one TPDU exchange run through the T=0 engine, those that another
 * kernel's tests made up run through the step concerned ({@link EmulatedStep}).
 */
final class TranscriptsKind implements Kind {
    @Override
    public Verdict check(VectorCase vector) throws VectorException {
        String side = vector.whole().at("card_interface").text();
        if (!side.startsWith("contact") || side.startsWith("contactless")) {
            return Verdict.notSupported("card interface " + side);
        }
        if (side.equals("contact T=0 TPDU"))
            return new T0Exchange(vector.whole()).results().against(vector.expected());
        if (!vector.expected().at("outcome").present()) {
            return Verdict.notSupported("recorded conversations of a whole transaction");
        }
        return EmulatedStep.check(vector);
    }
}
