// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of Visa's Card Verification Results in issuer application data of format 0, 1 or 3, as the Visa
 * Integrated Circuit Card Specification calls them. Byte 1 is the length; the numbers in the field are methods of
 * {@link VisaCvr}.
 */
public enum VisaCvrBit implements NamedBit {
    /** Byte 2, bit 4: issuer authentication performed and failed. */
    ISSUER_AUTHENTICATION_FAILED(2, 4, "Issuer authentication performed and failed"),

    /** Byte 2, bit 3: offline PIN verification performed. */
    OFFLINE_PIN_PERFORMED(2, 3, "Offline PIN verification performed"),

    /** Byte 2, bit 2: offline PIN verification failed. */
    OFFLINE_PIN_FAILED(2, 2, "Offline PIN verification failed"),

    /** Byte 2, bit 1: unable to go online. */
    UNABLE_TO_GO_ONLINE(2, 1, "Unable to go online"),

    /** Byte 3, bit 8: last online transaction not completed. */
    LAST_ONLINE_NOT_COMPLETED(3, 8, "Last online transaction not completed"),

    /** Byte 3, bit 7: PIN Try Limit exceeded. */
    PIN_TRY_LIMIT_EXCEEDED(3, 7, "PIN Try Limit exceeded"),

    /** Byte 3, bit 6: exceeded velocity checking counters. */
    VELOCITY_EXCEEDED(3, 6, "Exceeded velocity checking counters"),

    /** Byte 3, bit 5: new card. */
    NEW_CARD(3, 5, "New card"),

    /** Byte 3, bit 4: issuer authentication failure on last online transaction. */
    LAST_ISSUER_AUTHENTICATION_FAILED(3, 4, "Issuer authentication failure on last online transaction"),

    /** Byte 3, bit 3: issuer authentication not performed after online authorization. */
    ISSUER_AUTHENTICATION_NOT_PERFORMED(3, 3, "Issuer authentication not performed after online authorization"),

    /** Byte 3, bit 2: application blocked by card because PIN Try Limit exceeded. */
    APPLICATION_BLOCKED(3, 2, "Application blocked by card because PIN Try Limit exceeded"),

    /** Byte 3, bit 1: offline static data authentication failed on last transaction and transaction declined offline. */
    LAST_SDA_FAILED(
            3, 1, "Offline static data authentication failed on last transaction and transaction declined offline"),

    /** Byte 4, bit 4: issuer script processing failed on last transaction. */
    SCRIPT_FAILED(4, 4, "Issuer script processing failed on last transaction"),

    /** Byte 4, bit 3: offline dynamic data authentication failed on last transaction and transaction declined offline. */
    LAST_DDA_FAILED(
            4, 3, "Offline dynamic data authentication failed on last transaction and transaction declined offline"),

    /** Byte 4, bit 2: offline dynamic data authentication performed. */
    DDA_PERFORMED(4, 2, "Offline dynamic data authentication performed"),

    /** Byte 4, bit 1: PIN verification command not received for a PIN-expecting card. */
    PIN_COMMAND_NOT_RECEIVED(4, 1, "PIN verification command not received for a PIN-expecting card");

    private final int byteNumber;
    private final int bit;
    private final String title;

    VisaCvrBit(int byteNumber, int bit, String title) {
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
