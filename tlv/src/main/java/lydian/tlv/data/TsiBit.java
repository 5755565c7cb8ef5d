// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/** The bits of the Transaction Status Information. EMV 4.4 Book 3, Annex C6. */
public enum TsiBit implements NamedBit {
    /** Byte 1, bit 8: offline data authentication was performed. */
    ODA_PERFORMED(1, 8, "Offline data authentication was performed"),

    /** Byte 1, bit 7: cardholder verification was performed. */
    CARDHOLDER_VERIFICATION_PERFORMED(1, 7, "Cardholder verification was performed"),

    /** Byte 1, bit 6: card risk management was performed. */
    CARD_RISK_MANAGEMENT_PERFORMED(1, 6, "Card risk management was performed"),

    /** Byte 1, bit 5: issuer authentication was performed. */
    ISSUER_AUTHENTICATION_PERFORMED(1, 5, "Issuer authentication was performed"),

    /** Byte 1, bit 4: terminal risk management was performed. */
    TERMINAL_RISK_MANAGEMENT_PERFORMED(1, 4, "Terminal risk management was performed"),

    /** Byte 1, bit 3: script processing was performed. */
    SCRIPT_PROCESSING_PERFORMED(1, 3, "Script processing was performed");

    private final int byteNumber;
    private final int bit;
    private final String title;

    TsiBit(int byteNumber, int bit, String title) {
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
