// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lydian.kernel.oda.OdaProblem.Reason;
import lydian.kernel.oda.OdaProblem.Stage;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import lydian.tlv.dictionary.EmvTag;

/** The static data to be authenticated. EMV 4.4 Book 3, 10.3. */
public final class StaticData {
    private static final int LAST_EMV_SFI = 10;

    private final List<Bytes> parts = new ArrayList<>();
    private boolean misplaced;

    /** No records yet. */
    public StaticData() {}

    /**
     * Adds a record that the AFL marks as part of the data, in the order of the AFL.
     *
     * @param sfi 1 to 30
     * @param record the answer to READ RECORD without its status word
     */
    public void add(int sfi, Bytes record) {
        Optional<Bytes> template = template70(record);
        // EMV 4.4 Book 3, 10.3: a record that is not coded in a template 70 makes authentication fail.
        if (!template.isPresent()) misplaced = true;
        // Of a record in SFI 1 to 10 only the value of the template counts, of any other all of it.
        else parts.add(sfi > LAST_EMV_SFI ? record : template.get());
    }

    private static Optional<Bytes> template70(Bytes record) {
        try {
            List<TlvElement> elements = TlvMap.parse(record).elements();
            boolean one = elements.size() == 1 && elements.get(0).tag() == EmvTag.DATA_TEMPLATE;
            return one ? Optional.of(elements.get(0).value()) : Optional.empty();
        } catch (CardDataException malformed) {
            return Optional.empty();
        }
    }

    /**
     * The data for RSA methods.
     *
     * @param tagList tag 9F4A, empty if absent
     * @param aip tag 82, 2 bytes
     * @return the data, or why authentication has failed
     */
    public Verdict<Bytes> forRsa(Bytes tagList, Bytes aip) {
        if (misplaced) return Verdict.failed(Stage.STATIC_DATA, Reason.RECORD_FORMAT);
        boolean withAip = !tagList.isEmpty();
        // EMV 4.4 Book 3, 10.3: the list names the AIP alone, or authentication has failed.
        if (withAip && !(tagList.length() == 1 && tagList.u8(0) == EmvTag.AIP)) {
            return Verdict.failed(Stage.STATIC_DATA, Reason.TAG_LIST);
        }
        Bytes data = records();
        return Verdict.passed(withAip ? data.then(aip) : data);
    }

    /**
     * The records alone.
     *
     * @return what was added, one after another
     */
    public Bytes records() {
        int length = 0;
        for (Bytes part : parts) length += part.length();
        byte[] data = new byte[length];
        int at = 0;
        for (Bytes part : parts) at = part.copyTo(data, at);
        return Bytes.of(data);
    }
}
