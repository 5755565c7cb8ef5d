// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import lydian.reader.sim.card.RsaCertificates;
import lydian.reader.sim.card.RsaKey;
import lydian.tlv.Bytes;
import lydian.tlv.TlvWriter;

/** An answer to GENERATE AC with the signature of CDA, where a case says only whether it verifies. EMV 4.4 Book 2, 6.6.1. */
final class SignedAnswer {
    private static final Bytes ATC = Bytes.hex("0015");
    private static final Bytes CRYPTOGRAM = Bytes.hex("0102030405060708");
    private static final Bytes APPLICATION_DATA = Bytes.hex("06010A03A00000");
    private static final Bytes DYNAMIC_NUMBER = Bytes.hex("1122334455667788");

    private SignedAnswer() {}

    /**
     * Signs an answer.
     *
     * @param key the card's
     * @param cid the cryptogram information data
     * @param sent what the terminal has sent for its lists, in order
     * @param spoiled whether the signature is to be a bad one
     */
    static Bytes of(RsaKey key, Bytes cid, Bytes sent, boolean spoiled) {
        Bytes unsigned = TlvWriter.message(writer -> {
            writer.put(0x9F27, cid);
            writer.put(0x9F36, ATC);
            writer.put(0x9F10, APPLICATION_DATA);
        });
        return answer(unsigned, signature(key, cid, sent.then(unsigned), spoiled));
    }

    /** Puts the signature behind the other objects. */
    static Bytes answer(Bytes unsigned, Bytes signature) {
        return TlvWriter.template(0x77, writer -> {
                    writer.raw(unsigned);
                    writer.put(0x9F4B, signature);
                })
                .then(Bytes.hex("9000"));
    }

    /** The signature over everything that was sent and answered. */
    static Bytes signature(RsaKey key, Bytes cid, Bytes transactionData, boolean spoiled) {
        Bytes dynamic = Bytes.ofInts(DYNAMIC_NUMBER.length())
                .then(DYNAMIC_NUMBER)
                .then(cid)
                .then(CRYPTOGRAM)
                .then(RsaCertificates.sha1(transactionData));
        Bytes number = Bytes.hex(spoiled ? "04030201" : "01020304");
        return RsaCertificates.dynamicData(key, dynamic, number);
    }
}
