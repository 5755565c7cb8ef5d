// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

import lydian.kernel.oda.OdaProblem.Reason;
import lydian.kernel.oda.OdaProblem.Stage;
import lydian.tlv.Bytes;

/** Dynamic data authentication, alone (DDA) or with the application cryptogram (CDA). EMV 4.4 Book 2, 6.5 and 6.6. */
public final class DynamicSignature {
    private static final int FORMAT = 0x05;
    /** Format, hash algorithm, length of the dynamic data. */
    private static final int FIXED_FIELDS = 3;

    private static final int LEAST_NUMBER = 2;
    private static final int MOST_NUMBER = 8;
    private static final int CRYPTOGRAM = 8;
    private static final int HASH = 20;

    private DynamicSignature() {}

    /**
     * What a CDA signature proves.
     *
     * @param dynamicNumber 2 to 8 bytes, tag 9F4C
     * @param cryptogramInformationData tag 9F27
     * @param cryptogram 8 bytes, tag 9F26
     */
    public record Combined(Bytes dynamicNumber, int cryptogramInformationData, Bytes cryptogram) {}

    /**
     * Verifies the answer to INTERNAL AUTHENTICATE. EMV 4.4 Book 2, 6.5.2.
     *
     * @param card the card's key
     * @param signed tag 9F4B
     * @param ddolData what was sent
     * @return the dynamic number (2 to 8 bytes, tag 9F4C), or what is wrong first
     */
    public static Verdict<Bytes> verifyDda(RsaPublicKey card, Bytes signed, Bytes ddolData) {
        Stage stage = Stage.SIGNED_DYNAMIC_DATA;
        return RecoveredBlock.recover(stage, card, signed, FORMAT, FIXED_FIELDS)
                .then(block -> block.hashed(stage, 1, ddolData))
                .then(block -> dynamicData(block).then(DynamicSignature::dynamicNumber));
    }

    /**
     * Verifies the answer to GENERATE AC with a CDA request. EMV 4.4 Book 2, 6.6.2.
     *
     * @param card the card's key
     * @param signed tag 9F4B
     * @param unpredictableNumber 4 bytes, tag 9F37
     * @param cryptogramInformationData tag 9F27 as it stands outside the signature
     * @param transactionData PDOL data, CDOL1 data, CDOL2 data (second GENERATE AC), and the answer's objects without 9F4B
     * @return what is proven, or what is wrong first
     */
    public static Verdict<Combined> verifyCda(
            RsaPublicKey card,
            Bytes signed,
            Bytes unpredictableNumber,
            int cryptogramInformationData,
            Bytes transactionData) {
        Stage stage = Stage.SIGNED_DYNAMIC_DATA;
        return RecoveredBlock.recover(stage, card, signed, FORMAT, FIXED_FIELDS)
                .then(block -> dynamicData(block)
                        .then(data -> dynamicNumber(data).then(number -> {
                            Bytes rest = data.from(1 + number.length());
                            if (rest.length() < 1 + CRYPTOGRAM + HASH)
                                return Verdict.failed(stage, Reason.DYNAMIC_DATA_LENGTH);
                            if (rest.u8(0) != cryptogramInformationData) return Verdict.failed(stage, Reason.CID);
                            return block.hashed(stage, 1, unpredictableNumber).then(good -> {
                                Bytes hash = rest.slice(1 + CRYPTOGRAM, HASH);
                                if (!hash.equals(RecoveredBlock.sha1(transactionData))) {
                                    return Verdict.failed(stage, Reason.TRANSACTION_DATA_HASH);
                                }
                                return Verdict.passed(new Combined(number, rest.u8(0), rest.slice(1, CRYPTOGRAM)));
                            });
                        })));
    }

    private static Verdict<Bytes> dynamicData(RecoveredBlock block) {
        int length = block.body().u8(2);
        // EMV 4.4 Book 2, 6.5.1: 0 <= LDD <= N_IC - 25.
        if (length > block.body().length() - FIXED_FIELDS) {
            return Verdict.failed(Stage.SIGNED_DYNAMIC_DATA, Reason.DYNAMIC_DATA_LENGTH);
        }
        return Verdict.passed(block.body().slice(FIXED_FIELDS, length));
    }

    private static Verdict<Bytes> dynamicNumber(Bytes dynamicData) {
        int length = dynamicData.isEmpty() ? 0 : dynamicData.u8(0);
        if (length < LEAST_NUMBER || length > MOST_NUMBER || length >= dynamicData.length()) {
            return Verdict.failed(Stage.SIGNED_DYNAMIC_DATA, Reason.DYNAMIC_NUMBER_LENGTH);
        }
        return Verdict.passed(dynamicData.slice(1, length));
    }
}
