// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Cardholder Verification Method Results: the method last performed, its condition, and how it ended. EMV 4.4 Book 4,
 * A4.
 *
 * @param code the first byte: that of the rule, or 3F when no method was performed
 * @param conditionCode the second byte: that of the rule, or 00
 * @param resultCode the third byte
 */
public record CvmResults(int code, int conditionCode, int resultCode) {
    /** How the method ended. */
    public enum Result {
        /** 00: unknown, for example a signature. */
        UNKNOWN(0, "Unknown"),

        /** 01: failed, for example an offline PIN. */
        FAILED(1, "Failed"),

        /** 02: successful, for example an offline PIN. */
        SUCCESSFUL(2, "Successful");

        private static final Result[] BY_CODE = values();

        private final int code;
        private final String title;

        Result(int code, String title) {
            this.code = code;
            this.title = title;
        }

        /**
         * The code.
         *
         * @return the third byte
         */
        public int code() {
            return code;
        }

        /**
         * What the Book calls it.
         *
         * @return one word
         */
        public String title() {
            return title;
        }
    }

    /** The first byte when no method was performed. */
    private static final int NONE_PERFORMED = 0x3F;

    /** How many bytes the value has. */
    private static final int LENGTH = 3;

    /**
     * Checks the ranges.
     *
     * @param code the first byte
     * @param conditionCode the second byte
     * @param resultCode the third byte
     * @throws IllegalArgumentException if one is not a byte
     */
    public CvmResults {
        if (((code | conditionCode | resultCode) & ~0xFF) != 0) {
            throw new IllegalArgumentException("not three bytes: " + code + ", " + conditionCode + ", " + resultCode);
        }
    }

    /**
     * The results when a rule's method was performed, or failed, last.
     *
     * @param rule the rule
     * @param result how it ended
     * @return the results
     */
    public static CvmResults of(CvmRule rule, Result result) {
        return new CvmResults(rule.code(), rule.conditionCode(), result.code());
    }

    /**
     * The results when no method was performed.
     *
     * @param result failed if the list was worked through in vain, unknown if there was nothing to work through
     * @return 3F 00 and the result
     */
    public static CvmResults nonePerformed(Result result) {
        return new CvmResults(NONE_PERFORMED, 0, result.code());
    }

    /**
     * Reads the value.
     *
     * @param value 3 bytes
     * @return the results
     * @throws CardDataException if the length is not 3
     */
    public static CvmResults parse(Bytes value) {
        if (value.length() != LENGTH) throw new CardDataException("length is " + value.length() + ", must be 3");
        return new CvmResults(value.u8(0), value.u8(1), value.u8(2));
    }

    /**
     * Whether no method was performed at all.
     *
     * @return true for a first byte of 3F
     */
    public boolean nonePerformed() {
        return code == NONE_PERFORMED;
    }

    /**
     * The method performed.
     *
     * @return empty if none was, or one that the Books do not define
     */
    public Optional<CvmMethod> method() {
        return CvmMethod.of(code & 0x3F);
    }

    /**
     * The condition of the rule.
     *
     * @return empty for a code that the Books do not define
     */
    public Optional<CvmCondition> condition() {
        return CvmCondition.of(conditionCode);
    }

    /**
     * How the method ended.
     *
     * @return empty for a code that the Books do not define
     */
    public Optional<Result> result() {
        return resultCode < Result.BY_CODE.length ? Optional.of(Result.BY_CODE[resultCode]) : Optional.empty();
    }

    /**
     * The encoded value.
     *
     * @return 3 bytes
     */
    public Bytes bytes() {
        return Bytes.ofInts(code, conditionCode, resultCode);
    }
}
