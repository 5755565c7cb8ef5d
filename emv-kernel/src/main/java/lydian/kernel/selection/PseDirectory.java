// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lydian.kernel.config.ApplicationConfig;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.dictionary.EmvTag;

/** A record of the payment system directory. EMV 4.4 Book 1, 12.2.3. */
public final class PseDirectory {
    private static final int LEAST_NAME = 5;
    private static final int MOST_NAME = 16;

    private PseDirectory() {}

    /**
     * The applications of a record that the terminal knows.
     *
     * @param record the answer to READ RECORD without its status word
     * @param known the terminal's list
     * @return in the order of the record
     * @throws CardDataException if it is not a record of a directory
     */
    public static List<ListedApplication> applications(Bytes record, List<ApplicationConfig> known) {
        TlvMap directory = TlvMap.parse(record)
                .template(EmvTag.DATA_TEMPLATE)
                .orElseThrow(() -> new CardDataException(EmvTag.DATA_TEMPLATE, "is missing (EMV 4.4 Book 1, 12.2.3)"));
        List<ListedApplication> found = new ArrayList<>();
        for (TlvMap entry : directory.templates(EmvTag.APPLICATION_TEMPLATE)) {
            Optional<Bytes> name = entry.find(EmvTag.ADF_NAME);
            // Assumption: an entry without a name that can be one is of no use, and no reason to distrust the others.
            if (!name.isPresent()
                    || name.get().length() < LEAST_NAME
                    || name.get().length() > MOST_NAME) continue;
            AidMatch.find(known, name.get())
                    .ifPresent(config -> found.add(ListedApplication.of(name.get(), entry, config)));
        }
        return Collections.unmodifiableList(found);
    }
}
