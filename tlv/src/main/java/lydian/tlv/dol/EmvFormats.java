// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import lydian.tlv.dictionary.Dictionary;
import lydian.tlv.dol.DolFormats.Format;

/** The formats of the data dictionary, each tag in its first meaning. */
final class EmvFormats {
    private EmvFormats() {}

    static Format of(int tag) {
        return switch (Dictionary.format(tag)) {
            case NUMERIC -> Format.NUMERIC;
            case COMPRESSED_NUMERIC -> Format.COMPRESSED_NUMERIC;
            default -> Format.OTHER;
        };
    }
}
