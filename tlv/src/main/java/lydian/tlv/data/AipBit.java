// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of the Application Interchange Profile. EMV 4.4 Book 3, Annex C1; byte 1 bit 2 and byte 2 are the
 * contactless kernels' (EMV Contactless Book C-2, A.1).
 */
public enum AipBit implements NamedBit {
    /** Byte 1, bit 8: XDA supported. */
    XDA_SUPPORTED(1, 8, "XDA supported"),

    /** Byte 1, bit 7: SDA supported. */
    SDA_SUPPORTED(1, 7, "SDA supported"),

    /** Byte 1, bit 6: DDA supported. */
    DDA_SUPPORTED(1, 6, "DDA supported"),

    /** Byte 1, bit 5: cardholder verification is supported. */
    CARDHOLDER_VERIFICATION_SUPPORTED(1, 5, "Cardholder verification is supported"),

    /** Byte 1, bit 4: terminal risk management is to be performed. */
    TERMINAL_RISK_MANAGEMENT_TO_BE_PERFORMED(1, 4, "Terminal risk management is to be performed"),

    /** Byte 1, bit 3: issuer authentication is supported. */
    ISSUER_AUTHENTICATION_SUPPORTED(1, 3, "Issuer authentication is supported"),

    /** Byte 1, bit 2: on device cardholder verification is supported. */
    ON_DEVICE_CARDHOLDER_VERIFICATION_SUPPORTED(1, 2, "On device cardholder verification is supported"),

    /** Byte 1, bit 1: CDA supported. */
    CDA_SUPPORTED(1, 1, "CDA supported"),

    /** Byte 2, bit 8: EMV mode is supported. */
    EMV_MODE_SUPPORTED(2, 8, "EMV mode is supported"),

    /** Byte 2, bit 7: mobile phone. */
    MOBILE_PHONE(2, 7, "Mobile phone"),

    /** Byte 2, bit 6: contactless transaction. */
    CONTACTLESS_TRANSACTION(2, 6, "Contactless transaction"),

    /** Byte 2, bit 1: relay resistance protocol is supported. */
    RELAY_RESISTANCE_PROTOCOL_SUPPORTED(2, 1, "Relay resistance protocol is supported");

    private final int byteNumber;
    private final int bit;
    private final String title;

    AipBit(int byteNumber, int bit, String title) {
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
