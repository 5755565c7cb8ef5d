// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import lydian.tlv.Bytes;

/** Visa's Form Factor Indicator: what the consumer pays with. Visa Contactless Payment Specification, Annex D. */
public final class FormFactorIndicator extends BitField<FormFactorBit, FormFactorIndicator> {
    /** How many bytes the value has. */
    public static final int LENGTH = 4;

    private static final FormFactorBit[] NAMES = FormFactorBit.values();
    private static final String[] FORM_FACTORS = {
        "Card", "Mini-card", "Non-card form factor", "Consumer mobile phone", "Wrist-worn device"
    };

    private FormFactorIndicator(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 4 bytes
     * @return the indicator
     * @throws lydian.tlv.CardDataException if the length is not 4
     */
    public static FormFactorIndicator parse(Bytes value) {
        return new FormFactorIndicator(value);
    }

    /**
     * The version of the coding. The names here are those of version 1.
     *
     * @return 0 to 7: bits 8 to 6 of byte 1
     */
    public int version() {
        return bytes().u8(0) >> 5;
    }

    /**
     * The number of the form factor.
     *
     * @return 0 to 31: bits 5 to 1 of byte 1
     */
    public int formFactorCode() {
        return bytes().u8(0) & 0x1F;
    }

    /**
     * What the form factor is.
     *
     * @return empty for a number without a name, and for another version than 1
     */
    public Optional<String> formFactor() {
        boolean named = version() == 1 && formFactorCode() < FORM_FACTORS.length;
        return named ? Optional.of(FORM_FACTORS[formFactorCode()]) : Optional.empty();
    }

    /**
     * The technology of the payment transaction.
     *
     * @return bits 4 to 1 of byte 4: 0 for a contactless interface after ISO/IEC 14443
     */
    public int transactionTechnology() {
        return bytes().u8(3) & 0xF;
    }

    @Override
    FormFactorBit[] names() {
        return NAMES;
    }

    @Override
    FormFactorIndicator of(Bytes changed) {
        return new FormFactorIndicator(changed);
    }
}
