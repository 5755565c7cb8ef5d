// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;

/** Application Usage Control: where and for what the issuer lets the application be used. EMV 4.4 Book 3, Annex C2. */
public final class ApplicationUsageControl extends BitField<AucBit, ApplicationUsageControl> {
    /** How many bytes the value has. */
    public static final int LENGTH = 2;

    /** No bit set. */
    public static final ApplicationUsageControl NONE = new ApplicationUsageControl(Bytes.of(new byte[LENGTH]));

    private static final AucBit[] NAMES = AucBit.values();

    private ApplicationUsageControl(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 2 bytes
     * @return the bits
     * @throws lydian.tlv.CardDataException if the length is not 2
     */
    public static ApplicationUsageControl parse(Bytes value) {
        return new ApplicationUsageControl(value);
    }

    /**
     * A value made of bits.
     *
     * @param bits those that are 1
     * @return the value
     */
    public static ApplicationUsageControl of(AucBit... bits) {
        return NONE.with(bits);
    }

    @Override
    AucBit[] names() {
        return NAMES;
    }

    @Override
    ApplicationUsageControl of(Bytes changed) {
        return new ApplicationUsageControl(changed);
    }
}
