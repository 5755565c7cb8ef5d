// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of Mastercard's Card Verification Results (M/Chip 4 and M/Chip Advance). The numbers in the field are
 * methods of {@link MChipCvr}.
 */
public enum MChipCvrBit implements NamedBit {
    /** Byte 1, bit 4: date check failed. */
    DATE_CHECK_FAILED(1, 4, "Date check failed"),

    /** Byte 1, bit 3: offline PIN verification performed. */
    OFFLINE_PIN_PERFORMED(1, 3, "Offline PIN verification performed"),

    /** Byte 1, bit 2: offline encrypted PIN verification performed. */
    OFFLINE_ENCIPHERED_PIN_PERFORMED(1, 2, "Offline encrypted PIN verification performed"),

    /** Byte 1, bit 1: offline PIN verification successful. */
    OFFLINE_PIN_SUCCESSFUL(1, 1, "Offline PIN verification successful"),

    /** Byte 2, bit 8: DDA returned. */
    DDA_RETURNED(2, 8, "DDA returned"),

    /** Byte 2, bit 7: combined DDA/AC generation returned in first GENERATE AC. */
    CDA_IN_FIRST_AC(2, 7, "Combined DDA/AC generation returned in first GENERATE AC"),

    /** Byte 2, bit 6: combined DDA/AC generation returned in second GENERATE AC. */
    CDA_IN_SECOND_AC(2, 6, "Combined DDA/AC generation returned in second GENERATE AC"),

    /** Byte 2, bit 5: issuer authentication performed. */
    ISSUER_AUTHENTICATION_PERFORMED(2, 5, "Issuer authentication performed"),

    /** Byte 2, bit 4: CIAC-Default skipped on CAT3. */
    CIAC_DEFAULT_SKIPPED(2, 4, "CIAC-Default skipped on CAT3"),

    /** Byte 2, bit 3: offline change PIN result successful. */
    OFFLINE_PIN_CHANGED(2, 3, "Offline change PIN result successful"),

    /** Byte 4, bit 8: last online transaction not completed. */
    LAST_ONLINE_NOT_COMPLETED(4, 8, "Last online transaction not completed"),

    /** Byte 4, bit 7: unable to go online indicated. */
    UNABLE_TO_GO_ONLINE(4, 7, "Unable to go online indicated"),

    /** Byte 4, bit 6: offline PIN verification not performed. */
    OFFLINE_PIN_NOT_PERFORMED(4, 6, "Offline PIN verification not performed"),

    /** Byte 4, bit 5: offline PIN verification failed. */
    OFFLINE_PIN_FAILED(4, 5, "Offline PIN verification failed"),

    /** Byte 4, bit 4: PTL exceeded. */
    PIN_TRY_LIMIT_EXCEEDED(4, 4, "PTL exceeded"),

    /** Byte 4, bit 3: international transaction. */
    INTERNATIONAL(4, 3, "International transaction"),

    /** Byte 4, bit 2: domestic transaction. */
    DOMESTIC(4, 2, "Domestic transaction"),

    /** Byte 4, bit 1: terminal erroneously considers offline PIN OK. */
    OFFLINE_PIN_WRONGLY_OK(4, 1, "Terminal erroneously considers offline PIN OK"),

    /** Byte 5, bit 8: lower consecutive offline limit exceeded. */
    LOWER_CONSECUTIVE_LIMIT_EXCEEDED(5, 8, "Lower consecutive offline limit exceeded"),

    /** Byte 5, bit 7: upper consecutive offline limit exceeded. */
    UPPER_CONSECUTIVE_LIMIT_EXCEEDED(5, 7, "Upper consecutive offline limit exceeded"),

    /** Byte 5, bit 6: lower cumulative offline limit exceeded. */
    LOWER_CUMULATIVE_LIMIT_EXCEEDED(5, 6, "Lower cumulative offline limit exceeded"),

    /** Byte 5, bit 5: upper cumulative offline limit exceeded. */
    UPPER_CUMULATIVE_LIMIT_EXCEEDED(5, 5, "Upper cumulative offline limit exceeded"),

    /** Byte 5, bit 4: go online on next transaction was set. */
    GO_ONLINE_NEXT(5, 4, "Go online on next transaction was set"),

    /** Byte 5, bit 3: issuer authentication failed. */
    ISSUER_AUTHENTICATION_FAILED(5, 3, "Issuer authentication failed"),

    /** Byte 5, bit 2: script received. */
    SCRIPT_RECEIVED(5, 2, "Script received"),

    /** Byte 5, bit 1: script failed. */
    SCRIPT_FAILED(5, 1, "Script failed"),

    /** Byte 6, bit 8: lower consecutive counter 2 limit exceeded. */
    LOWER_CONSECUTIVE_LIMIT_2_EXCEEDED(6, 8, "Lower consecutive counter 2 limit exceeded"),

    /** Byte 6, bit 7: upper consecutive counter 2 limit exceeded. */
    UPPER_CONSECUTIVE_LIMIT_2_EXCEEDED(6, 7, "Upper consecutive counter 2 limit exceeded"),

    /** Byte 6, bit 6: lower cumulative accumulator 2 limit exceeded. */
    LOWER_CUMULATIVE_LIMIT_2_EXCEEDED(6, 6, "Lower cumulative accumulator 2 limit exceeded"),

    /** Byte 6, bit 5: upper cumulative accumulator 2 limit exceeded. */
    UPPER_CUMULATIVE_LIMIT_2_EXCEEDED(6, 5, "Upper cumulative accumulator 2 limit exceeded"),

    /** Byte 6, bit 4: MTA limit exceeded. */
    TRANSACTION_AMOUNT_LIMIT_EXCEEDED(6, 4, "MTA limit exceeded"),

    /** Byte 6, bit 3: number of days offline limit exceeded. */
    DAYS_OFFLINE_LIMIT_EXCEEDED(6, 3, "Number of days offline limit exceeded"),

    /** Byte 6, bit 2: match found in additional check table. */
    MATCH_IN_CHECK_TABLE(6, 2, "Match found in additional check table"),

    /** Byte 6, bit 1: no match found in additional check table. */
    NO_MATCH_IN_CHECK_TABLE(6, 1, "No match found in additional check table");

    private final int byteNumber;
    private final int bit;
    private final String title;

    MChipCvrBit(int byteNumber, int bit, String title) {
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
