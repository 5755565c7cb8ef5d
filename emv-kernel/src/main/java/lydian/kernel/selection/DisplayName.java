// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.selection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.data.ApplicationName;
import lydian.tlv.data.IssuerCodeTable;
import lydian.tlv.dictionary.EmvTag;

/** What an application is called on a display. EMV 4.4 Book 1, 12.4; Book 4, 11.3. */
final class DisplayName {
    private DisplayName() {}

    /** The preferred name where its code table is there and known, else the label, else nothing. */
    static String of(TlvMap told) {
        Optional<String> preferred = preferred(told);
        if (preferred.isPresent()) return preferred.get();
        return told.find(EmvTag.APPLICATION_LABEL)
                .map(label -> label.text(StandardCharsets.US_ASCII))
                .orElse("");
    }

    private static Optional<String> preferred(TlvMap told) {
        Optional<Bytes> name = told.find(EmvTag.APPLICATION_PREFERRED_NAME);
        Optional<Bytes> table = told.find(EmvTag.ISSUER_CODE_TABLE_INDEX);
        if (!name.isPresent() || !table.isPresent()) return Optional.empty();
        try {
            return Optional.of(ApplicationName.parse(name.get()).text(IssuerCodeTable.parse(table.get())));
        } catch (CardDataException unreadable) {
            // A name that cannot be shown is treated as if it were not there: the label takes its place.
            return Optional.empty();
        }
    }
}
