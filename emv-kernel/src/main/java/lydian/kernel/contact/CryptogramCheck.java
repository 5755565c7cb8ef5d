// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import lydian.kernel.Cryptogram;
import lydian.kernel.command.GenerateAc;
import lydian.kernel.oda.DynamicSignature;
import lydian.kernel.oda.DynamicSignature.Combined;
import lydian.kernel.oda.RsaPublicKey;
import lydian.kernel.oda.Verdict;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvWriter;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;

/** Takes over what GENERATE AC answered, after the signature of CDA if one was asked for. EMV 4.4 Book 2, 6.6.2. */
final class CryptogramCheck {
    private CryptogramCheck() {}

    /**
     * Keeps the cryptogram and what goes with it.
     *
     * @return false if a signature was asked for and does not verify
     */
    static boolean accept(ContactData tx, GenerateAc.Reply answer, boolean signed, Bytes cdol2Data) {
        tx.store().fromCard(answer.objects(), EmvTag.RESPONSE_FORMAT_2);
        tx.store().card(EmvData.CRYPTOGRAM_INFORMATION_DATA, answer.cid().bytes());
        tx.store().card(EmvData.ATC, answer.atc().bytes());
        if (!signed) {
            keep(
                    tx,
                    answer,
                    answer.cryptogram().orElseThrow(() -> missing(EmvTag.APPLICATION_CRYPTOGRAM, "cryptogram")));
            return true;
        }
        // EMV 4.4 Book 3, 6.5.5.4: a signed answer without its signature lacks what is mandatory.
        Bytes signature = answer.signature().orElseThrow(() -> missing(EmvTag.SDAD, "signature"));
        tx.set(TsiBit.ODA_PERFORMED);
        Verdict<Combined> verdict = verify(tx, answer, signature, cdol2Data);
        if (verdict.refusal().isPresent()) {
            tx.note(() -> verdict.refusal().get().toString());
            tx.set(TvrBit.CDA_FAILED);
            tx.combined(false);
            // The cryptogram that was in the signature is not known; the outcome says so by having none of its own.
            keep(tx, answer, answer.cryptogram().orElse(Bytes.EMPTY));
            return false;
        }
        verdict.proven().ifPresent(combined -> {
            tx.store().card(EmvData.ICC_DYNAMIC_NUMBER, combined.dynamicNumber());
            keep(tx, answer, combined.cryptogram());
        });
        return true;
    }

    private static CardDataException missing(int tag, String what) {
        return new CardDataException(tag, "GENERATE AC: the " + what + " is missing");
    }

    private static void keep(ContactData tx, GenerateAc.Reply answer, Bytes cryptogram) {
        if (!cryptogram.isEmpty()) tx.store().card(EmvData.APPLICATION_CRYPTOGRAM, cryptogram);
        tx.signed(new Cryptogram(answer.cid(), cryptogram, answer.atc().count(), answer.issuerApplicationData()));
    }

    private static Verdict<Combined> verify(ContactData tx, GenerateAc.Reply answer, Bytes signature, Bytes cdol2Data) {
        RsaPublicKey key = tx.cardKey().orElseThrow(() -> new AssertionError("no key for CDA, please report"));
        Bytes rest = TlvWriter.message(writer -> {
            for (TlvElement object : answer.objects().elements()) {
                if (object.tag() != EmvTag.SDAD) writer.raw(object.encoded());
            }
        });
        Bytes data = tx.pdolData().then(tx.cdol1Data()).then(cdol2Data).then(rest);
        Bytes number = tx.store().find(EmvTag.UNPREDICTABLE_NUMBER).orElse(Bytes.EMPTY);
        return DynamicSignature.verifyCda(key, signature, number, answer.cid().code(), data);
    }
}
