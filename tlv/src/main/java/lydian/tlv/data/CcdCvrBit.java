// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of the Card Verification Results of a CCD-compliant application. EMV 4.4 Book 3, C9.3. The numbers in
 * the field are methods of {@link CcdCvr}.
 */
public enum CcdCvrBit implements NamedBit {
    /** Byte 1, bit 4: CDA performed. */
    CDA_PERFORMED(1, 4, "CDA performed"),

    /** Byte 1, bit 3: offline DDA performed. */
    DDA_PERFORMED(1, 3, "Offline DDA performed"),

    /** Byte 1, bit 2: issuer authentication not performed. */
    ISSUER_AUTHENTICATION_NOT_PERFORMED(1, 2, "Issuer authentication not performed"),

    /** Byte 1, bit 1: issuer authentication failed. */
    ISSUER_AUTHENTICATION_FAILED(1, 1, "Issuer authentication failed"),

    /** Byte 2, bit 4: offline PIN verification performed. */
    OFFLINE_PIN_PERFORMED(2, 4, "Offline PIN verification performed"),

    /** Byte 2, bit 3: offline PIN verification performed and PIN not successfully verified. */
    OFFLINE_PIN_FAILED(2, 3, "Offline PIN verification performed and PIN not successfully verified"),

    /** Byte 2, bit 2: PIN Try Limit exceeded. */
    PIN_TRY_LIMIT_EXCEEDED(2, 2, "PIN Try Limit exceeded"),

    /** Byte 2, bit 1: last online transaction not completed. */
    LAST_ONLINE_NOT_COMPLETED(2, 1, "Last online transaction not completed"),

    /** Byte 3, bit 8: lower offline transaction count limit exceeded. */
    LOWER_COUNT_LIMIT_EXCEEDED(3, 8, "Lower offline transaction count limit exceeded"),

    /** Byte 3, bit 7: upper offline transaction count limit exceeded. */
    UPPER_COUNT_LIMIT_EXCEEDED(3, 7, "Upper offline transaction count limit exceeded"),

    /** Byte 3, bit 6: lower cumulative offline amount limit exceeded. */
    LOWER_AMOUNT_LIMIT_EXCEEDED(3, 6, "Lower cumulative offline amount limit exceeded"),

    /** Byte 3, bit 5: upper cumulative offline amount limit exceeded. */
    UPPER_AMOUNT_LIMIT_EXCEEDED(3, 5, "Upper cumulative offline amount limit exceeded"),

    /** Byte 3, bit 4: Issuer-discretionary bit 1. */
    ISSUER_DISCRETIONARY_1(3, 4, "Issuer-discretionary bit 1"),

    /** Byte 3, bit 3: Issuer-discretionary bit 2. */
    ISSUER_DISCRETIONARY_2(3, 3, "Issuer-discretionary bit 2"),

    /** Byte 3, bit 2: Issuer-discretionary bit 3. */
    ISSUER_DISCRETIONARY_3(3, 2, "Issuer-discretionary bit 3"),

    /** Byte 3, bit 1: Issuer-discretionary bit 4. */
    ISSUER_DISCRETIONARY_4(3, 1, "Issuer-discretionary bit 4"),

    /** Byte 4, bit 4: issuer script processing failed. */
    SCRIPT_FAILED(4, 4, "Issuer script processing failed"),

    /** Byte 4, bit 3: offline data authentication failed on previous transaction. */
    LAST_ODA_FAILED(4, 3, "Offline data authentication failed on previous transaction"),

    /** Byte 4, bit 2: go online on next transaction was set. */
    GO_ONLINE_NEXT(4, 2, "Go online on next transaction was set"),

    /** Byte 4, bit 1: unable to go online. */
    UNABLE_TO_GO_ONLINE(4, 1, "Unable to go online");

    private final int byteNumber;
    private final int bit;
    private final String title;

    CcdCvrBit(int byteNumber, int bit, String title) {
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
