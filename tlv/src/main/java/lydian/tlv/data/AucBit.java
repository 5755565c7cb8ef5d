// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/** The bits of the Application Usage Control. EMV 4.4 Book 3, Annex C2. */
public enum AucBit implements NamedBit {
    /** Byte 1, bit 8: valid for domestic cash transactions. */
    DOMESTIC_CASH(1, 8, "Valid for domestic cash transactions"),

    /** Byte 1, bit 7: valid for international cash transactions. */
    INTERNATIONAL_CASH(1, 7, "Valid for international cash transactions"),

    /** Byte 1, bit 6: valid for domestic goods. */
    DOMESTIC_GOODS(1, 6, "Valid for domestic goods"),

    /** Byte 1, bit 5: valid for international goods. */
    INTERNATIONAL_GOODS(1, 5, "Valid for international goods"),

    /** Byte 1, bit 4: valid for domestic services. */
    DOMESTIC_SERVICES(1, 4, "Valid for domestic services"),

    /** Byte 1, bit 3: valid for international services. */
    INTERNATIONAL_SERVICES(1, 3, "Valid for international services"),

    /** Byte 1, bit 2: valid at ATMs. */
    ATMS(1, 2, "Valid at ATMs"),

    /** Byte 1, bit 1: valid at terminals other than ATMs. */
    TERMINALS_OTHER_THAN_ATMS(1, 1, "Valid at terminals other than ATMs"),

    /** Byte 2, bit 8: domestic cashback allowed. */
    DOMESTIC_CASHBACK(2, 8, "Domestic cashback allowed"),

    /** Byte 2, bit 7: international cashback allowed. */
    INTERNATIONAL_CASHBACK(2, 7, "International cashback allowed");

    private final int byteNumber;
    private final int bit;
    private final String title;

    AucBit(int byteNumber, int bit, String title) {
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
