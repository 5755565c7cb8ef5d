// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import lydian.tlv.Bytes;

/**
 * One rule of a CVM list: a method, when it applies, and what happens if it fails. EMV 4.4 Book 3, 10.5 and Annex C3.
 *
 * <p>A rule may carry codes that the Books do not define; what to do then is a matter of cardholder verification, not of
 * form.
 *
 * @param code the first byte as it is, 0 to 255
 * @param conditionCode the second byte as it is, 0 to 255
 */
public record CvmRule(int code, int conditionCode) {
    /**
     * Checks the ranges.
     *
     * @param code the first byte as it is, 0 to 255
     * @param conditionCode the second byte as it is, 0 to 255
     * @throws IllegalArgumentException if one is not a byte
     */
    public CvmRule {
        if (((code | conditionCode) & ~0xFF) != 0) {
            throw new IllegalArgumentException("not two bytes: " + code + ", " + conditionCode);
        }
    }

    /**
     * The code of the method alone.
     *
     * @return bits 6 to 1 of the first byte
     */
    public int methodCode() {
        return code & 0x3F;
    }

    /**
     * The method.
     *
     * @return empty for a code that the Books do not define
     */
    public Optional<CvmMethod> method() {
        return CvmMethod.of(methodCode());
    }

    /**
     * Whether the next rule is tried when this one's method is unsuccessful.
     *
     * @return bit 7 of the first byte; false means that cardholder verification fails then
     */
    public boolean continueIfUnsuccessful() {
        return (code & 0x40) != 0;
    }

    /**
     * When the rule applies.
     *
     * @return empty for a code that the Books do not define
     */
    public Optional<CvmCondition> condition() {
        return CvmCondition.of(conditionCode);
    }

    /**
     * The encoded rule.
     *
     * @return 2 bytes
     */
    public Bytes bytes() {
        return Bytes.ofInts(code, conditionCode);
    }
}
