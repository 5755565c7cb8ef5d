// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of Visa's Form Factor Indicator: the features of the consumer payment device. Visa Contactless Payment
 * Specification, Annex D. The numbers in the field are methods of {@link FormFactorIndicator}.
 */
public enum FormFactorBit implements NamedBit {
    /** Byte 2, bit 8: passcode capable. */
    PASSCODE(2, 8, "Passcode capable"),

    /** Byte 2, bit 7: signature panel. */
    SIGNATURE_PANEL(2, 7, "Signature panel"),

    /** Byte 2, bit 6: hologram. */
    HOLOGRAM(2, 6, "Hologram"),

    /** Byte 2, bit 5: CVV2. */
    CVV2(2, 5, "CVV2"),

    /** Byte 2, bit 4: Two-way messaging. */
    TWO_WAY_MESSAGING(2, 4, "Two-way messaging"),

    /** Byte 2, bit 3: cloud based payment credentials. */
    CLOUD_CREDENTIALS(2, 3, "Cloud based payment credentials"),

    /** Byte 2, bit 2: biometric cardholder verification capable. */
    BIOMETRIC(2, 2, "Biometric cardholder verification capable");

    private final int byteNumber;
    private final int bit;
    private final String title;

    FormFactorBit(int byteNumber, int bit, String title) {
        this.byteNumber = byteNumber;
        this.bit = bit;
        this.title = title;
    }

    @Override
    public int byteNumber() {
        return byteNumber;
    }

    @Override
    public int bit() {
        return bit;
    }

    @Override
    public String title() {
        return title;
    }
}
