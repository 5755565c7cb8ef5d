// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;

/**
 * Visa's Card Verification Results of four bytes, of which the first is their length: formats 0, 1 and 3 of the issuer
 * application data. UnionPay (JR/T 0025) uses the same coding.
 */
public final class VisaCvr extends BitField<VisaCvrBit, VisaCvr> implements CardVerificationResults {
    /** How many bytes the value has. */
    public static final int LENGTH = 4;

    private static final VisaCvrBit[] NAMES = VisaCvrBit.values();

    private VisaCvr(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value. Byte 1, the length, is not looked at: some tools show the three bytes after a 00.
     *
     * @param value 4 bytes
     * @return the results
     * @throws lydian.tlv.CardDataException if the length is not 4
     */
    public static VisaCvr parse(Bytes value) {
        return new VisaCvr(value);
    }

    /**
     * How many issuer script commands were processed on the last transaction.
     *
     * @return 0 to 15
     */
    public int scriptCommands() {
        return bytes().u8(3) >> 4;
    }

    @Override
    public List<String> meanings() {
        List<String> meanings = new ArrayList<>();
        meanings.add(CryptogramsReturned.second(bytes().u8(1)));
        meanings.add(CryptogramsReturned.first(bytes().u8(1), "GPO/first GENERATE AC"));
        meanings.addAll(titles(2, 3));
        meanings.add("Issuer script commands processed on last transaction = " + scriptCommands());
        meanings.addAll(titles(4, 4));
        return meanings;
    }

    @Override
    VisaCvrBit[] names() {
        return NAMES;
    }

    @Override
    VisaCvr of(Bytes changed) {
        return new VisaCvr(changed);
    }
}
