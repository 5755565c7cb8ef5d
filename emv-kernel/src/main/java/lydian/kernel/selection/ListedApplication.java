// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.selection;

import java.util.Optional;
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
 * @param name its whole name, as the card has it
 * @param label what a person is shown; empty if the card says nothing
 * @param priority the card's priority indicator
 * @param config what the terminal knows of it
 */
public record ListedApplication(Aid name, String label, ApplicationPriority priority, ApplicationConfig config) {
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
        Bytes priority = indicator.filter(value -> value.length() == 1).orElse(Bytes.ofInts(0));
        return new ListedApplication(
                Aid.parse(name), DisplayName.of(told), ApplicationPriority.parse(priority), config);
    }
}
