// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.selection;

import java.util.Optional;
import lydian.kernel.Candidate;
import lydian.kernel.config.ApplicationConfig;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.data.Aid;
import lydian.tlv.data.ApplicationPriority;
import lydian.tlv.dictionary.EmvTag;

/**
 * An application that both sides support.
 *
 * @param candidate what a person is shown
 * @param config what the terminal knows of it
 */
public record ListedApplication(Candidate candidate, ApplicationConfig config) {
    /**
     * Puts one together from what the card says of it, in its directory or in its FCI.
     *
     * @param name its whole name
     * @param told the data objects: label, preferred name, priority
     * @param config what the terminal knows of it
     * @return the application
     * @throws CardDataException if its name is no AID
     */
    public static ListedApplication of(Bytes name, TlvMap told, ApplicationConfig config) {
        Optional<Bytes> indicator = told.find(EmvTag.APPLICATION_PRIORITY_INDICATOR);
        // Assumption: an indicator of any other length says nothing.
        ApplicationPriority priority = indicator.isPresent() && indicator.get().length() == 1
                ? ApplicationPriority.parse(indicator.get())
                : ApplicationPriority.parse(Bytes.ofInts(0));
        Candidate candidate =
                new Candidate(Aid.parse(name), DisplayName.of(told), priority.priority(), priority.needsConfirmation());
        return new ListedApplication(candidate, config);
    }
}
