// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;

/** Mastercard's Card Verification Results of six bytes: M/Chip 4 and M/Chip Advance. */
public final class MChipCvr extends BitField<MChipCvrBit, MChipCvr> implements CardVerificationResults {
    /** How many bytes the value has. */
    public static final int LENGTH = 6;

    private static final MChipCvrBit[] NAMES = MChipCvrBit.values();

    private MChipCvr(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 6 bytes
     * @return the results
     * @throws lydian.tlv.CardDataException if the length is not 6
     */
    public static MChipCvr parse(Bytes value) {
        return new MChipCvr(value);
    }

    /**
     * The low half of the card's script counter.
     *
     * @return 0 to 15
     */
    public int scriptCounter() {
        return bytes().u8(2) >> 4;
    }

    /**
     * The low half of the card's PIN try counter.
     *
     * @return 0 to 15
     */
    public int pinTryCounter() {
        return bytes().u8(2) & 0xF;
    }

    @Override
    public List<String> meanings() {
        List<String> meanings = new ArrayList<>();
        meanings.add(CryptogramsReturned.second(bytes().u8(0)));
        meanings.add(CryptogramsReturned.first(bytes().u8(0), "first GENERATE AC"));
        meanings.addAll(titles(1, 2));
        meanings.add("Script counter = " + scriptCounter());
        meanings.add("PIN try counter = " + pinTryCounter());
        meanings.addAll(titles(4, 6));
        return meanings;
    }

    @Override
    MChipCvrBit[] names() {
        return NAMES;
    }

    @Override
    MChipCvr of(Bytes changed) {
        return new MChipCvr(changed);
    }
}
