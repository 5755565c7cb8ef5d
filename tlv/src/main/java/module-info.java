// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** EMV data: BER-TLV, the data dictionary, typed values, data object lists and QR codes. Depends on nothing. */
@NullMarked
module lydian.tlv {
    requires static transitive org.jspecify;

    exports lydian.tlv.data;
    exports lydian.tlv.dictionary;
    exports lydian.tlv.dol;
    exports lydian.tlv.privacy;
    exports lydian.tlv.qr;
    exports lydian.tlv;
}
