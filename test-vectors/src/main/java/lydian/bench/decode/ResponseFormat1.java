// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.Afl;
import lydian.tlv.dictionary.EmvTag;

/**
 * The values of a response without their tags (EMV 4.4 Book 3, 6.5.5.4 and 6.5.8.4). The response does not say which
 * command it answers: what fits GET PROCESSING OPTIONS is taken for its answer, else what is long enough for GENERATE AC's.
 */
final class ResponseFormat1 {
    private static final int AIP = 2;
    /** CID, ATC and cryptogram. */
    private static final int[] CRYPTOGRAM = {1, 2, 8};

    private ResponseFormat1() {}

    static void explain(Part part, Bytes value, ElementDecoder elements) {
        if (isProcessingOptions(value)) {
            part.meaning("as GET PROCESSING OPTIONS answers");
            part.add(elements.part(EmvTag.AIP, 0, -1, value.slice(0, AIP)));
            part.add(elements.part(EmvTag.AFL, 0, -1, value.from(AIP)));
        } else if (value.length() >= 11) {
            part.meaning("as GENERATE AC answers");
            int[] tags = {EmvTag.CRYPTOGRAM_INFORMATION_DATA, EmvTag.ATC, EmvTag.APPLICATION_CRYPTOGRAM};
            int at = 0;
            for (int i = 0; i < tags.length; i++) {
                part.add(elements.part(tags[i], 0, -1, value.slice(at, CRYPTOGRAM[i])));
                at += CRYPTOGRAM[i];
            }
            if (at < value.length()) {
                part.add(elements.part(EmvTag.ISSUER_APPLICATION_DATA, 0, -1, value.from(at)));
            }
        }
    }

    private static boolean isProcessingOptions(Bytes value) {
        if (value.length() < AIP + 4) return false;
        try {
            return !Afl.parse(value.from(AIP)).ranges().isEmpty();
        } catch (CardDataException notAnAfl) {
            return false;
        }
    }
}
