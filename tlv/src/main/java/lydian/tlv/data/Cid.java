// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Cryptogram Information Data: the type of the cryptogram, whether an advice is required, and why. EMV 4.4 Book 3,
 * 6.5.5.4.
 *
 * @param code the byte, 0 to 255
 */
public record Cid(int code) {
    /** Why the card answered as it did, or wants an advice. */
    public enum Reason {
        /** 000: no information given. */
        NO_INFORMATION("No information given"),

        /** 001: the card does not allow the service. */
        SERVICE_NOT_ALLOWED("Service not allowed"),

        /** 010: the PIN has been tried too often. */
        PIN_TRY_LIMIT_EXCEEDED("PIN Try Limit exceeded"),

        /** 011: the issuer could not be authenticated. */
        ISSUER_AUTHENTICATION_FAILED("Issuer authentication failed");

        private static final Reason[] BY_CODE = values();

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        /**
         * What the Book calls it.
         *
         * @return a few words
         */
        public String title() {
            return title;
        }
    }

    /**
     * Checks the range.
     *
     * @param code the byte, 0 to 255
     * @throws IllegalArgumentException if it is not a byte
     */
    public Cid {
        if ((code & ~0xFF) != 0) throw new IllegalArgumentException("not a byte: " + code);
    }

    /**
     * Reads the value.
     *
     * @param value 1 byte
     * @return what it says
     * @throws CardDataException if the length is not 1
     */
    public static Cid parse(Bytes value) {
        if (value.length() != 1) throw new CardDataException("length is " + value.length() + ", must be 1");
        return new Cid(value.u8(0));
    }

    /**
     * The encoded value.
     *
     * @return 1 byte
     */
    public Bytes bytes() {
        return Bytes.ofInts(code);
    }

    /**
     * The type of the cryptogram.
     *
     * @return bits 8 and 7
     */
    public CryptogramType type() {
        return CryptogramType.of(code >> 6);
    }

    /**
     * What the payment system put into bits 6 and 5.
     *
     * @return 0 to 3
     */
    public int paymentSystemSpecific() {
        return code >> 4 & 3;
    }

    /**
     * Whether the card requires an advice.
     *
     * @return bit 4
     */
    public boolean adviceRequired() {
        return (code & 8) != 0;
    }

    /**
     * The reason, or advice, code.
     *
     * @return bits 3 to 1: 0 to 7
     */
    public int reasonCode() {
        return code & 7;
    }

    /**
     * What the reason code means.
     *
     * @return empty for the codes that are reserved
     */
    public Optional<Reason> reason() {
        return reasonCode() < Reason.BY_CODE.length ? Optional.of(Reason.BY_CODE[reasonCode()]) : Optional.empty();
    }
}
