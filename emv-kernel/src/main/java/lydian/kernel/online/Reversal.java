// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.online;

/**
 * That an authorisation has to be taken back, since the transaction did not end as the host may believe.
 *
 * <p>EMV 4.4 Book 4, 12.1.6.
 *
 * @param reason why
 * @param original what was sent
 */
public record Reversal(Reason reason, OnlineRequest original) {
    /** Why an authorisation has to be taken back. */
    public enum Reason {
        /** The host approved, the card did not, or its answer could not be used. */
        APPROVED_BUT_NOT_COMPLETED,
        /** The host's answer is not known. */
        NO_ANSWER
    }
}
