// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import lydian.tlv.dol.DolFormats.Format;

/** The formats of the data elements of EMV 4.4 Book 3, Annex A. */
final class EmvFormats {
    private EmvFormats() {}

    static Format of(int tag) {
        return switch (tag) {
            case 0x42,
                    0x9A,
                    0x9C,
                    0x5F24,
                    0x5F25,
                    0x5F28,
                    0x5F2A,
                    0x5F30,
                    0x5F34,
                    0x5F36,
                    0x5F57,
                    0x9F01,
                    0x9F02,
                    0x9F03,
                    0x9F0C,
                    0x9F11,
                    0x9F15,
                    0x9F19,
                    0x9F1A,
                    0x9F21,
                    0x9F25,
                    0x9F35,
                    0x9F39,
                    0x9F3B,
                    0x9F3C,
                    0x9F3D,
                    0x9F41,
                    0x9F42,
                    0x9F43,
                    0x9F44 -> Format.NUMERIC;
            case 0x5A, 0x9F20 -> Format.COMPRESSED_NUMERIC;
            default -> Format.OTHER;
        };
    }
}
