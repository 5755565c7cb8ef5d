// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;

/**
 * The cardholder verification methods that the Books define. EMV 4.4 Book 3, Annex C3. Codes 20 to 2F are payment
 * systems' own, 30 to 3E issuers'; the others are reserved.
 */
public enum CvmMethod {
    /** 00: fail CVM processing. */
    FAIL(0x00, "Fail CVM processing"),

    /** 01: plaintext PIN verification performed by ICC. */
    PLAINTEXT_PIN(0x01, "Plaintext PIN verification performed by ICC"),

    /** 02: enciphered PIN verified online. */
    ENCIPHERED_PIN_ONLINE(0x02, "Enciphered PIN verified online"),

    /** 03: plaintext PIN verification performed by ICC and signature. */
    PLAINTEXT_PIN_AND_SIGNATURE(0x03, "Plaintext PIN verification performed by ICC and signature"),

    /** 04: enciphered PIN verification performed by ICC. */
    ENCIPHERED_PIN(0x04, "Enciphered PIN verification performed by ICC"),

    /** 05: enciphered PIN verification performed by ICC and signature. */
    ENCIPHERED_PIN_AND_SIGNATURE(0x05, "Enciphered PIN verification performed by ICC and signature"),

    /** 06: facial biometric verified offline (by ICC). */
    FACIAL_OFFLINE(0x06, "Facial biometric verified offline (by ICC)"),

    /** 07: facial biometric verified online. */
    FACIAL_ONLINE(0x07, "Facial biometric verified online"),

    /** 08: finger biometric verified offline (by ICC). */
    FINGER_OFFLINE(0x08, "Finger biometric verified offline (by ICC)"),

    /** 09: finger biometric verified online. */
    FINGER_ONLINE(0x09, "Finger biometric verified online"),

    /** 0A: palm biometric verified offline (by ICC). */
    PALM_OFFLINE(0x0A, "Palm biometric verified offline (by ICC)"),

    /** 0B: palm biometric verified online. */
    PALM_ONLINE(0x0B, "Palm biometric verified online"),

    /** 0C: iris biometric verified offline (by ICC). */
    IRIS_OFFLINE(0x0C, "Iris biometric verified offline (by ICC)"),

    /** 0D: iris biometric verified online. */
    IRIS_ONLINE(0x0D, "Iris biometric verified online"),

    /** 0E: voice biometric verified offline (by ICC). */
    VOICE_OFFLINE(0x0E, "Voice biometric verified offline (by ICC)"),

    /** 0F: voice biometric verified online. */
    VOICE_ONLINE(0x0F, "Voice biometric verified online"),

    /** 1E: signature. */
    SIGNATURE(0x1E, "Signature"),

    /** 1F: no CVM required. */
    NO_CVM_REQUIRED(0x1F, "No CVM required");

    private static final CvmMethod[] ALL = values();

    private final int code;
    private final String title;

    CvmMethod(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * The method of a code.
     *
     * @param code bits 6 to 1 of the first byte of a rule: 0 to 63
     * @return empty for a code that the Books do not define
     */
    public static Optional<CvmMethod> of(int code) {
        for (CvmMethod method : ALL) {
            if (method.code == code) return Optional.of(method);
        }
        return Optional.empty();
    }

    /**
     * The code.
     *
     * @return bits 6 to 1 of the first byte of a rule
     */
    public int code() {
        return code;
    }

    /**
     * What the Book calls the method.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * Whether the card checks a PIN, alone or with a signature.
     *
     * @return true for the four forms of offline PIN
     */
    public boolean offlinePin() {
        return this == PLAINTEXT_PIN
                || this == PLAINTEXT_PIN_AND_SIGNATURE
                || this == ENCIPHERED_PIN
                || this == ENCIPHERED_PIN_AND_SIGNATURE;
    }

    /**
     * Whether the cardholder signs, alone or after a PIN.
     *
     * @return true for the three methods with a signature
     */
    public boolean withSignature() {
        return this == SIGNATURE || this == PLAINTEXT_PIN_AND_SIGNATURE || this == ENCIPHERED_PIN_AND_SIGNATURE;
    }

    /**
     * Whether a biometric is checked, by the card or online.
     *
     * @return true for codes 06 to 0F
     */
    public boolean biometric() {
        return code >= 0x06 && code <= 0x0F;
    }
}
