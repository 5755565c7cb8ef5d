// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of Visa's Card Verification Results of five bytes, in issuer application data of format 2 or 4. Byte 1
 * says how the cardholder was verified; it and the numbers in the field are methods of {@link VisaExtendedCvr}.
 */
public enum VisaExtendedCvrBit implements NamedBit {
    /** Byte 2, bit 4: issuer authentication performed and failed. */
    ISSUER_AUTHENTICATION_FAILED(2, 4, "Issuer authentication performed and failed"),

    /** Byte 2, bit 3: CDCVM successfully performed. */
    CDCVM_PERFORMED(2, 3, "CDCVM successfully performed"),

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
    PIN_COMMAND_NOT_RECEIVED(4, 1, "PIN verification command not received for a PIN-expecting card"),

    /** Byte 5, bit 8: consumer device is not in debug mode. */
    NOT_IN_DEBUG_MODE(5, 8, "Consumer device is not in debug mode"),

    /** Byte 5, bit 7: consumer device is not a rooted device. */
    NOT_ROOTED(5, 7, "Consumer device is not a rooted device"),

    /** Byte 5, bit 6: mobile application is not hooked. */
    NOT_HOOKED(5, 6, "Mobile application is not hooked"),

    /** Byte 5, bit 5: mobile application integrity is intact. */
    INTEGRITY_INTACT(5, 5, "Mobile application integrity is intact"),

    /** Byte 5, bit 4: consumer device has data connectivity. */
    DATA_CONNECTIVITY(5, 4, "Consumer device has data connectivity"),

    /** Byte 5, bit 3: consumer device is genuine. */
    GENUINE(5, 3, "Consumer device is genuine"),

    /** Byte 5, bit 2: CDCVM successfully performed by the consumer device. */
    DEVICE_CVM_PERFORMED(5, 2, "CDCVM successfully performed by the consumer device"),

    /** Byte 5, bit 1: secure messaging uses EMV session key-based derivation. */
    EMV_SESSION_KEY(5, 1, "Secure messaging uses EMV session key-based derivation");

    private final int byteNumber;
    private final int bit;
    private final String title;

    VisaExtendedCvrBit(int byteNumber, int bit, String title) {
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
