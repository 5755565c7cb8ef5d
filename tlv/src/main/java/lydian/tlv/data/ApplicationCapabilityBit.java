// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of Mastercard's Application Capabilities Information. EMV Contactless Book C-2 v2.11, A.1.9. The
 * numbers in the field are methods of {@link ApplicationCapabilities}.
 */
public enum ApplicationCapabilityBit implements NamedBit {
    /** Byte 2, bit 3: support for field off detection. */
    FIELD_OFF_DETECTION(2, 3, "Support for field off detection"),

    /** Byte 2, bit 1: CDA supported over TC, ARQC and AAC. */
    CDA_OVER_ALL(2, 1, "CDA supported over TC, ARQC and AAC");

    private final int byteNumber;
    private final int bit;
    private final String title;

    ApplicationCapabilityBit(int byteNumber, int bit, String title) {
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
