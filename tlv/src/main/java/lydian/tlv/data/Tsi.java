// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;

/** Transaction Status Information: which functions were performed. EMV 4.4 Book 3, Annex C6. */
public final class Tsi extends BitField<TsiBit, Tsi> {
    /** How many bytes the value has. */
    public static final int LENGTH = 2;

    /** No bit set. */
    public static final Tsi NONE = new Tsi(Bytes.of(new byte[LENGTH]));

    private static final TsiBit[] NAMES = TsiBit.values();

    private Tsi(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 2 bytes
     * @return the bits
     * @throws lydian.tlv.CardDataException if the length is not 2
     */
    public static Tsi parse(Bytes value) {
        return new Tsi(value);
    }

    /**
     * A value made of bits.
     *
     * @param bits those that are 1
     * @return the value
     */
    public static Tsi of(TsiBit... bits) {
        return NONE.with(bits);
    }

    @Override
    TsiBit[] names() {
        return NAMES;
    }

    @Override
    Tsi of(Bytes changed) {
        return new Tsi(changed);
    }
}
