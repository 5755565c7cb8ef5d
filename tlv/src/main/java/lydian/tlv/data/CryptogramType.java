// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/** What kind of application cryptogram the card returned. EMV 4.4 Book 3, 6.5.5.4, and Table 15. */
public enum CryptogramType {
    /** Application Authentication Cryptogram: declined. */
    AAC(0, "Application Authentication Cryptogram"),

    /** Transaction Certificate: approved. */
    TC(1, "Transaction Certificate"),

    /** Authorisation Request Cryptogram: the card asks to go online. */
    ARQC(2, "Authorisation Request Cryptogram"),

    /** 11: reserved; it was the Application Authorisation Referral before EMV 4.1. */
    UNDEFINED(3, "Reserved for future use");

    private static final CryptogramType[] BY_CODE = values();

    private final int code;
    private final String title;

    CryptogramType(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * The type that two bits name.
     *
     * @param code 0 to 3
     * @return the type
     */
    static CryptogramType of(int code) {
        return BY_CODE[code];
    }

    /**
     * The two bits that name the type, as a number.
     *
     * @return 0 for an AAC, 1 for a TC, 2 for an ARQC, 3 for the undefined type
     */
    public int code() {
        return code;
    }

    /**
     * What the Book calls it.
     *
     * @return the name in full
     */
    public String title() {
        return title;
    }
}
