// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of the Terminal Transaction Qualifiers. EMV Contactless Book A, 5.7; byte 1 bit 7 as older Visa and
 * PBOC readers use it; the bits of bytes 2 to 4 that single kernels add (fast mode, transit and CDCVM: kernel 6,
 * fDDA: kernel 7).
 */
public enum TtqBit implements NamedBit {
    /** Byte 1, bit 8: contactless magnetic stripe (mag-stripe) mode supported. */
    MAGNETIC_STRIPE_MODE(1, 8, "Contactless magnetic stripe (mag-stripe) mode supported"),

    /** Byte 1, bit 7: contactless VSDC supported (full PBOC; no longer used). */
    FULL_VSDC(1, 7, "Contactless VSDC supported (full PBOC; no longer used)"),

    /** Byte 1, bit 6: contactless EMV mode supported. */
    EMV_MODE(1, 6, "Contactless EMV mode supported"),

    /** Byte 1, bit 5: EMV contact chip supported. */
    CONTACT_CHIP(1, 5, "EMV contact chip supported"),

    /** Byte 1, bit 4: Offline-only reader. */
    OFFLINE_ONLY_READER(1, 4, "Offline-only reader"),

    /** Byte 1, bit 3: online PIN supported. */
    ONLINE_PIN(1, 3, "Online PIN supported"),

    /** Byte 1, bit 2: signature supported. */
    SIGNATURE(1, 2, "Signature supported"),

    /** Byte 1, bit 1: offline Data Authentication for Online Authorizations supported. */
    ODA_FOR_ONLINE_AUTHORISATIONS(1, 1, "Offline Data Authentication for Online Authorizations supported"),

    /** Byte 2, bit 8: online cryptogram required. */
    ONLINE_CRYPTOGRAM_REQUIRED(2, 8, "Online cryptogram required"),

    /** Byte 2, bit 7: CVM required. */
    CVM_REQUIRED(2, 7, "CVM required"),

    /** Byte 2, bit 6: (Contact chip) offline PIN supported. */
    OFFLINE_PIN(2, 6, "(Contact chip) offline PIN supported"),

    /** Byte 2, bit 4: fast mode supported. */
    FAST_MODE(2, 4, "Fast mode supported"),

    /** Byte 2, bit 3: transit reader. */
    TRANSIT_READER(2, 3, "Transit reader"),

    /** Byte 3, bit 8: issuer update processing supported. */
    ISSUER_UPDATE_PROCESSING(3, 8, "Issuer update processing supported"),

    /** Byte 3, bit 7: consumer device CVM supported. */
    CONSUMER_DEVICE_CVM(3, 7, "Consumer device CVM supported"),

    /** Byte 3, bit 6: consumer device CVM for transit merchants supported. */
    CONSUMER_DEVICE_CVM_FOR_TRANSIT(3, 6, "Consumer device CVM for transit merchants supported"),

    /** Byte 3, bit 4: consumer device CVM required. */
    CONSUMER_DEVICE_CVM_REQUIRED(3, 4, "Consumer device CVM required"),

    /** Byte 4, bit 8: fDDA version 01 supported. */
    FDDA_VERSION_1(4, 8, "fDDA version 01 supported");

    private final int byteNumber;
    private final int bit;
    private final String title;

    TtqBit(int byteNumber, int bit, String title) {
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
