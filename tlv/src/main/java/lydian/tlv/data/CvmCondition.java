// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;

/**
 * When a cardholder verification rule applies. EMV 4.4 Book 3, Annex C3. Codes 80 to 9A are payment systems' own; the
 * others are reserved.
 */
public enum CvmCondition {
    /** 00: always. */
    ALWAYS(0x00, "Always"),

    /** 01: if unattended cash. */
    UNATTENDED_CASH(0x01, "If unattended cash"),

    /** 02: if not unattended cash and not manual cash and not purchase with cashback. */
    NOT_CASH_NOR_CASHBACK(0x02, "If not unattended cash and not manual cash and not purchase with cashback"),

    /** 03: if terminal supports the CVM. */
    TERMINAL_SUPPORTS_CVM(0x03, "If terminal supports the CVM"),

    /** 04: if manual cash. */
    MANUAL_CASH(0x04, "If manual cash"),

    /** 05: if purchase with cashback. */
    PURCHASE_WITH_CASHBACK(0x05, "If purchase with cashback"),

    /** 06: if transaction is in the application currency and is under X value. */
    UNDER_X(0x06, "If transaction is in the application currency and is under X value"),

    /** 07: if transaction is in the application currency and is over X value. */
    OVER_X(0x07, "If transaction is in the application currency and is over X value"),

    /** 08: if transaction is in the application currency and is under Y value. */
    UNDER_Y(0x08, "If transaction is in the application currency and is under Y value"),

    /** 09: if transaction is in the application currency and is over Y value. */
    OVER_Y(0x09, "If transaction is in the application currency and is over Y value");

    private static final CvmCondition[] BY_CODE = values();

    private final int code;
    private final String title;

    CvmCondition(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * The condition of a code.
     *
     * @param code the second byte of a rule: 0 to 255
     * @return empty for a code that the Books do not define
     */
    public static Optional<CvmCondition> of(int code) {
        return code >= 0 && code < BY_CODE.length ? Optional.of(BY_CODE[code]) : Optional.empty();
    }

    /**
     * The code.
     *
     * @return the second byte of a rule
     */
    public int code() {
        return code;
    }

    /**
     * What the Book calls the condition.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * Whether the condition compares the amount with X or Y, which needs a transaction in the application currency.
     *
     * @return true for codes 06 to 09
     */
    public boolean comparesAmount() {
        return code >= UNDER_X.code;
    }
}
