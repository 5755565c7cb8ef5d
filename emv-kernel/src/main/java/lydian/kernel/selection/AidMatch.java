// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.selection;

import java.util.List;
import java.util.Optional;
import lydian.kernel.config.ApplicationConfig;
import lydian.tlv.Bytes;

/** Whether a card's application is one that the terminal knows. EMV 4.4 Book 1, 12.3.1. */
public enum AidMatch {
    /** The names are the same: that counts whether or not partial names do. */
    EXACT,
    /** The card's name begins with the terminal's AID and is longer. */
    PARTIAL,
    /** Neither. */
    NONE;

    /**
     * Compares two names.
     *
     * @param terminal the terminal's AID
     * @param card the card's DF name
     * @return how they match
     */
    public static AidMatch of(Bytes terminal, Bytes card) {
        if (card.equals(terminal)) return EXACT;
        return card.startsWith(terminal) ? PARTIAL : NONE;
    }

    /**
     * Whether this counts for an application.
     *
     * @param application what the terminal knows
     * @return true for the same name, and for a partial one where the application allows that
     */
    public boolean countsFor(ApplicationConfig application) {
        return this == EXACT || (this == PARTIAL && application.partial());
    }

    /**
     * Finds what the terminal knows of a card's application.
     *
     * @param applications the terminal's list
     * @param card the card's DF name
     * @return the application with the same name, else the longest that counts, else nothing
     */
    public static Optional<ApplicationConfig> find(List<ApplicationConfig> applications, Bytes card) {
        ApplicationConfig best = null;
        for (ApplicationConfig application : applications) {
            if (!of(application.aid().bytes(), card).countsFor(application)) continue;
            boolean longer = best == null
                    || application.aid().bytes().length() > best.aid().bytes().length();
            if (longer) best = application;
        }
        return Optional.ofNullable(best);
    }
}
