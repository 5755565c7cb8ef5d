// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;

/** Application Interchange Profile: what the application in the card supports. EMV 4.4 Book 3, Annex C1. */
public final class Aip extends BitField<AipBit, Aip> {
    /** How many bytes the value has. */
    public static final int LENGTH = 2;

    /** No bit set. */
    public static final Aip NONE = new Aip(Bytes.of(new byte[LENGTH]));

    private static final AipBit[] NAMES = AipBit.values();

    private Aip(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 2 bytes
     * @return the bits
     * @throws lydian.tlv.CardDataException if the length is not 2
     */
    public static Aip parse(Bytes value) {
        return new Aip(value);
    }

    /**
     * A value made of bits.
     *
     * @param bits those that are 1
     * @return the value
     */
    public static Aip of(AipBit... bits) {
        return NONE.with(bits);
    }

    @Override
    AipBit[] names() {
        return NAMES;
    }

    @Override
    Aip of(Bytes changed) {
        return new Aip(changed);
    }
}
