// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of the Additional Terminal Capabilities: transaction types, data input, data output, code tables. EMV
 * 4.4 Book 4, Annex A3.
 */
public enum AdditionalTerminalCapabilityBit implements NamedBit {
    /** Byte 1, bit 8: cash. */
    CASH(1, 8, "Cash"),

    /** Byte 1, bit 7: goods. */
    GOODS(1, 7, "Goods"),

    /** Byte 1, bit 6: services. */
    SERVICES(1, 6, "Services"),

    /** Byte 1, bit 5: cashback. */
    CASHBACK(1, 5, "Cashback"),

    /** Byte 1, bit 4: inquiry. */
    INQUIRY(1, 4, "Inquiry"),

    /** Byte 1, bit 3: transfer. */
    TRANSFER(1, 3, "Transfer"),

    /** Byte 1, bit 2: payment. */
    PAYMENT(1, 2, "Payment"),

    /** Byte 1, bit 1: administrative. */
    ADMINISTRATIVE(1, 1, "Administrative"),

    /** Byte 2, bit 8: cash Deposit. */
    CASH_DEPOSIT(2, 8, "Cash Deposit"),

    /** Byte 3, bit 8: numeric keys. */
    NUMERIC_KEYS(3, 8, "Numeric keys"),

    /** Byte 3, bit 7: alphabetic and special characters keys. */
    ALPHABETIC_AND_SPECIAL_CHARACTERS_KEYS(3, 7, "Alphabetic and special characters keys"),

    /** Byte 3, bit 6: command keys. */
    COMMAND_KEYS(3, 6, "Command keys"),

    /** Byte 3, bit 5: function keys. */
    FUNCTION_KEYS(3, 5, "Function keys"),

    /** Byte 4, bit 8: Print, attendant. */
    PRINT_ATTENDANT(4, 8, "Print, attendant"),

    /** Byte 4, bit 7: Print, cardholder. */
    PRINT_CARDHOLDER(4, 7, "Print, cardholder"),

    /** Byte 4, bit 6: Display, attendant. */
    DISPLAY_ATTENDANT(4, 6, "Display, attendant"),

    /** Byte 4, bit 5: Display, cardholder. */
    DISPLAY_CARDHOLDER(4, 5, "Display, cardholder"),

    /** Byte 4, bit 2: code table 10. */
    CODE_TABLE_10(4, 2, "Code table 10"),

    /** Byte 4, bit 1: code table 9. */
    CODE_TABLE_9(4, 1, "Code table 9"),

    /** Byte 5, bit 8: code table 8. */
    CODE_TABLE_8(5, 8, "Code table 8"),

    /** Byte 5, bit 7: code table 7. */
    CODE_TABLE_7(5, 7, "Code table 7"),

    /** Byte 5, bit 6: code table 6. */
    CODE_TABLE_6(5, 6, "Code table 6"),

    /** Byte 5, bit 5: code table 5. */
    CODE_TABLE_5(5, 5, "Code table 5"),

    /** Byte 5, bit 4: code table 4. */
    CODE_TABLE_4(5, 4, "Code table 4"),

    /** Byte 5, bit 3: code table 3. */
    CODE_TABLE_3(5, 3, "Code table 3"),

    /** Byte 5, bit 2: code table 2. */
    CODE_TABLE_2(5, 2, "Code table 2"),

    /** Byte 5, bit 1: code table 1. */
    CODE_TABLE_1(5, 1, "Code table 1");

    private final int byteNumber;
    private final int bit;
    private final String title;

    AdditionalTerminalCapabilityBit(int byteNumber, int bit, String title) {
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
