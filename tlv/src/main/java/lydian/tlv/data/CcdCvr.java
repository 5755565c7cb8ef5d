// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;

/** The Card Verification Results of five bytes of a CCD-compliant application. EMV 4.4 Book 3, C9.3. */
public final class CcdCvr extends BitField<CcdCvrBit, CcdCvr> implements CardVerificationResults {
    /** How many bytes the value has. */
    public static final int LENGTH = 5;

    private static final CcdCvrBit[] NAMES = CcdCvrBit.values();

    private CcdCvr(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 5 bytes
     * @return the results
     * @throws lydian.tlv.CardDataException if the length is not 5
     */
    public static CcdCvr parse(Bytes value) {
        return new CcdCvr(value);
    }

    /**
     * The low half of the card's PIN try counter.
     *
     * @return 0 to 15
     */
    public int pinTryCounter() {
        return bytes().u8(1) >> 4;
    }

    /**
     * How many issuer script commands with secure messaging were processed successfully.
     *
     * @return 0 to 15
     */
    public int scriptCommands() {
        return bytes().u8(3) >> 4;
    }

    @Override
    public List<String> meanings() {
        List<String> meanings = new ArrayList<>();
        meanings.add(CryptogramsReturned.second(bytes().u8(0)));
        meanings.add(CryptogramsReturned.first(bytes().u8(0), "first GENERATE AC"));
        meanings.addAll(titles(1, 1));
        meanings.add("PIN try counter = " + pinTryCounter());
        meanings.addAll(titles(2, 3));
        meanings.add("Issuer script commands with secure messaging processed successfully = " + scriptCommands());
        meanings.addAll(titles(4, 5));
        return meanings;
    }

    @Override
    CcdCvrBit[] names() {
        return NAMES;
    }

    @Override
    CcdCvr of(Bytes changed) {
        return new CcdCvr(changed);
    }
}
