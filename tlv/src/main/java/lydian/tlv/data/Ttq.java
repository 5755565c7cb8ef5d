// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;

/** Terminal Transaction Qualifiers: what the reader can do and asks for. EMV Contactless Book A, 5.7. */
public final class Ttq extends BitField<TtqBit, Ttq> {
    /** How many bytes the value has. */
    public static final int LENGTH = 4;

    /** No bit set. */
    public static final Ttq NONE = new Ttq(Bytes.of(new byte[LENGTH]));

    private static final TtqBit[] NAMES = TtqBit.values();

    private Ttq(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 4 bytes
     * @return the bits
     * @throws lydian.tlv.CardDataException if the length is not 4
     */
    public static Ttq parse(Bytes value) {
        return new Ttq(value);
    }

    /**
     * A value made of bits.
     *
     * @param bits those that are 1
     * @return the value
     */
    public static Ttq of(TtqBit... bits) {
        return NONE.with(bits);
    }

    @Override
    TtqBit[] names() {
        return NAMES;
    }

    @Override
    Ttq of(Bytes changed) {
        return new Ttq(changed);
    }
}
