// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of the Card Transaction Qualifiers. EMV Contactless Book C-3, Annex A; Book C-7, Annex A; byte 1 bit 1
 * from Visa's later requirements.
 */
public enum CtqBit implements NamedBit {
    /** Byte 1, bit 8: online PIN required. */
    ONLINE_PIN_REQUIRED(1, 8, "Online PIN required"),

    /** Byte 1, bit 7: signature required. */
    SIGNATURE_REQUIRED(1, 7, "Signature required"),

    /** Byte 1, bit 6: go online if offline data authentication fails and reader is online capable. */
    ONLINE_IF_ODA_FAILS(1, 6, "Go online if offline data authentication fails and reader is online capable"),

    /** Byte 1, bit 5: switch interface if offline data authentication fails and reader supports contact chip. */
    SWITCH_INTERFACE_IF_ODA_FAILS(
            1, 5, "Switch interface if offline data authentication fails and reader supports contact chip"),

    /** Byte 1, bit 4: go online if application expired. */
    ONLINE_IF_EXPIRED(1, 4, "Go online if application expired"),

    /** Byte 1, bit 3: switch interface for cash transactions. */
    SWITCH_INTERFACE_FOR_CASH(1, 3, "Switch interface for cash transactions"),

    /** Byte 1, bit 2: switch interface for cashback transactions. */
    SWITCH_INTERFACE_FOR_CASHBACK(1, 2, "Switch interface for cashback transactions"),

    /** Byte 1, bit 1: not valid for contactless ATM transactions. */
    NOT_VALID_AT_CONTACTLESS_ATMS(1, 1, "Not valid for contactless ATM transactions"),

    /** Byte 2, bit 8: consumer device CVM performed. */
    CONSUMER_DEVICE_CVM_PERFORMED(2, 8, "Consumer device CVM performed"),

    /** Byte 2, bit 7: card supports issuer update processing at the POS. */
    ISSUER_UPDATE_PROCESSING_SUPPORTED(2, 7, "Card supports issuer update processing at the POS");

    private final int byteNumber;
    private final int bit;
    private final String title;

    CtqBit(int byteNumber, int bit, String title) {
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
