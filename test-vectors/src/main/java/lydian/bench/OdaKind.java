// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.Set;

/**
 * Offline data authentication with RSA, from a raw recovery to a whole chain. EMV 4.4 Book 2, 5 and 6.
 *
 * <p>{@code result} is one of a closed list: {@code success} and {@code fail}; and where a case gives less than is hashed,
 * {@code recovered (hash not checked)} and {@code success (transaction data hash not checkable: no response data)} for a
 * verification that goes wrong there and nowhere before. Why something fails is told, not compared.
 */
final class OdaKind implements Kind {
    private static final Set<String> CHAINS = Set.of(
            "issuer-certificate",
            "icc-certificate",
            "ssad-recovery",
            "dda-sdad",
            "cda-sdad",
            "sda",
            "dda",
            "cda",
            "partial");

    @Override
    public Verdict check(VectorCase vector) throws VectorException {
        Json inputs = vector.inputs();
        if (vector.op().equals("rsa-recover")) {
            return OdaFields.put(new Results(), OdaFields.recovered(inputs), "").against(vector.expected());
        }
        if (vector.op().equals("recovered-layout")) {
            return OdaFields.put(new Results(), OdaFields.layout(inputs), "").against(vector.expected());
        }
        if (!CHAINS.contains(vector.op())) return Verdict.notSupported("method " + vector.op());
        OdaChain chain = new OdaChain(inputs);
        return chain.run(vector.op(), vector.expected()).against(vector.expected());
    }
}
