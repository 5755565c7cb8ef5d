// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;

/** Card Transaction Qualifiers: what the card asks of the reader. EMV Contactless Book C-3, Annex A. */
public final class Ctq extends BitField<CtqBit, Ctq> {
    /** How many bytes the value has. */
    public static final int LENGTH = 2;

    /** No bit set. */
    public static final Ctq NONE = new Ctq(Bytes.of(new byte[LENGTH]));

    private static final CtqBit[] NAMES = CtqBit.values();

    private Ctq(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 2 bytes
     * @return the bits
     * @throws lydian.tlv.CardDataException if the length is not 2
     */
    public static Ctq parse(Bytes value) {
        return new Ctq(value);
    }

    /**
     * A value made of bits.
     *
     * @param bits those that are 1
     * @return the value
     */
    public static Ctq of(CtqBit... bits) {
        return NONE.with(bits);
    }

    @Override
    CtqBit[] names() {
        return NAMES;
    }

    @Override
    Ctq of(Bytes changed) {
        return new Ctq(changed);
    }
}
