// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import lydian.tlv.data.Aid;

/**
 * An application both sides support, as people are asked about it.
 *
 * @param name the DF name (tag 84 or 4F), 5 to 16 bytes, also where the terminal only knows a shorter AID
 * @param label what to show: the preferred name where the terminal can show its characters, otherwise the label, otherwise
 *     something made of the AID
 * @param priority 1 (first) to 15, or 0 if the card gives none
 * @param needsConfirmation whether it may not be chosen without the cardholder's consent
 */
public record Candidate(Aid name, String label, int priority, boolean needsConfirmation) {
    /**
     * Checks the priority.
     *
     * @param name the DF name
     * @param label what to show
     * @param priority 0 to 15
     * @param needsConfirmation whether it needs the cardholder's consent
     * @throws IllegalArgumentException if the priority is out of range
     */
    public Candidate {
        if (priority < 0 || priority > 15) throw new IllegalArgumentException("priority " + priority);
    }
}
