// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of the Terminal Capabilities: card data input, cardholder verification, security. EMV 4.4 Book 4, Annex
 * A2.
 */
public enum TerminalCapabilityBit implements NamedBit {
    /** Byte 1, bit 8: manual key entry. */
    MANUAL_KEY_ENTRY(1, 8, "Manual key entry"),

    /** Byte 1, bit 7: magnetic stripe. */
    MAGNETIC_STRIPE(1, 7, "Magnetic stripe"),

    /** Byte 1, bit 6: IC with contacts. */
    IC_WITH_CONTACTS(1, 6, "IC with contacts"),

    /** Byte 2, bit 8: plaintext PIN for ICC verification. */
    PLAINTEXT_PIN(2, 8, "Plaintext PIN for ICC verification"),

    /** Byte 2, bit 7: enciphered PIN for online verification. */
    ENCIPHERED_PIN_ONLINE(2, 7, "Enciphered PIN for online verification"),

    /** Byte 2, bit 6: signature. */
    SIGNATURE(2, 6, "Signature"),

    /** Byte 2, bit 5: enciphered PIN for offline verification (RSA ODE). */
    ENCIPHERED_PIN_OFFLINE_RSA(2, 5, "Enciphered PIN for offline verification (RSA ODE)"),

    /** Byte 2, bit 4: no CVM required. */
    NO_CVM_REQUIRED(2, 4, "No CVM required"),

    /** Byte 2, bit 3: online Biometric. */
    ONLINE_BIOMETRIC(2, 3, "Online Biometric"),

    /** Byte 2, bit 2: offline Biometric. */
    OFFLINE_BIOMETRIC(2, 2, "Offline Biometric"),

    /** Byte 2, bit 1: enciphered PIN for offline verification (ECC ODE). */
    ENCIPHERED_PIN_OFFLINE_ECC(2, 1, "Enciphered PIN for offline verification (ECC ODE)"),

    /** Byte 3, bit 8: SDA. */
    SDA(3, 8, "SDA"),

    /** Byte 3, bit 7: DDA. */
    DDA(3, 7, "DDA"),

    /** Byte 3, bit 6: card capture. */
    CARD_CAPTURE(3, 6, "Card capture"),

    /** Byte 3, bit 4: CDA. */
    CDA(3, 4, "CDA"),

    /** Byte 3, bit 3: XDA. */
    XDA(3, 3, "XDA");

    private final int byteNumber;
    private final int bit;
    private final String title;

    TerminalCapabilityBit(int byteNumber, int bit, String title) {
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
