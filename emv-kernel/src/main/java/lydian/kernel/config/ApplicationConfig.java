// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

import lydian.tlv.Bytes;
import lydian.tlv.data.Aid;
import lydian.tlv.data.TerminalCapabilities;
import lydian.tlv.data.Tvr;
import lydian.tlv.dol.Dol;
import org.jspecify.annotations.Nullable;

/**
 * What a terminal knows of one application that it supports.
 *
 * @param aid how the terminal names it
 * @param partial whether a card's application counts whose name only begins with the AID
 * @param version tag 9F09, 2 bytes
 * @param floorLimit tag 9F1B in minor units of the terminal's currency
 * @param selection random selection, or null
 * @param actionCodes the acquirer's TACs
 * @param defaultDdol used where the card has none; without the unpredictable number DDA fails
 * @param defaultTdol used where the card has none
 * @param riskData tag 9F1D, 0 to 8 bytes
 * @param capabilities tag 9F33 for this application, where it differs from the terminal's, or null
 */
public record ApplicationConfig(
        Aid aid,
        boolean partial,
        Bytes version,
        long floorLimit,
        @Nullable RandomSelectionTargets selection,
        TerminalActionCodes actionCodes,
        Dol defaultDdol,
        Dol defaultTdol,
        Bytes riskData,
        @Nullable TerminalCapabilities capabilities) {

    /**
     * Random transaction selection. EMV 4.4 Book 3, 10.6.2.
     *
     * @param target percentage below the threshold, 0 to 99
     * @param maxTarget percentage just below the floor limit, from {@code target} to 99
     * @param threshold amount in minor units, 0 to less than the floor limit
     */
    public record RandomSelectionTargets(int target, int maxTarget, long threshold) {}

    /**
     * Terminal action codes. EMV 4.4 Book 3, 10.7. What is absent is all zeroes.
     *
     * @param denial TAC-Denial
     * @param online TAC-Online
     * @param defaults TAC-Default
     */
    public record TerminalActionCodes(Tvr denial, Tvr online, Tvr defaults) {
        /** None: the issuer's codes alone decide. */
        public static final TerminalActionCodes NONE = new TerminalActionCodes(Tvr.NONE, Tvr.NONE, Tvr.NONE);
    }
}
