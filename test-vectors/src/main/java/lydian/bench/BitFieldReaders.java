// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lydian.tlv.Bytes;
import lydian.tlv.data.AdditionalTerminalCapabilities;
import lydian.tlv.data.Aip;
import lydian.tlv.data.ApplicationUsageControl;
import lydian.tlv.data.BitField;
import lydian.tlv.data.CardVerificationResults;
import lydian.tlv.data.CcdCvr;
import lydian.tlv.data.Ctq;
import lydian.tlv.data.MChipCvr;
import lydian.tlv.data.NamedBit;
import lydian.tlv.data.TerminalCapabilities;
import lydian.tlv.data.TerminalCapabilityBit;
import lydian.tlv.data.Tsi;
import lydian.tlv.data.Ttq;
import lydian.tlv.data.Tvr;
import lydian.tlv.data.TvrBit;
import lydian.tlv.data.VisaCvr;
import lydian.tlv.data.VisaExtendedCvr;

/** Bit fields: which bits are set, and what each of them is called. */
final class BitFieldReaders {
    /** What EMV 4.3 called bits that have another name in EMV 4.4; a case may use either. */
    private static final Map<NamedBit, String> FORMER_TITLES = Map.of(
            TvrBit.ONLINE_CVM_CAPTURED, "Online PIN entered", TerminalCapabilityBit.SIGNATURE, "Signature (paper)");

    private BitFieldReaders() {}

    static void addTo(Map<String, TagValuesKind.Reader> readers) {
        readers.put("tvr", field(Tvr::parse));
        readers.put("tsi", field(Tsi::parse));
        readers.put("aip", field(Aip::parse));
        readers.put("ttq", field(Ttq::parse));
        readers.put("ctq", field(Ctq::parse));
        readers.put("auc", field(ApplicationUsageControl::parse));
        readers.put("application-usage-control", field(ApplicationUsageControl::parse));
        readers.put("terminal-capabilities", field(TerminalCapabilities::parse));
        readers.put("additional-terminal-capabilities", field(AdditionalTerminalCapabilities::parse));
        readers.put("visa-cvr", results(BitFieldReaders::visaCvr));
        readers.put("mastercard-cvr", results(MChipCvr::parse));
        readers.put("mchip-cvr", results(MChipCvr::parse));
        readers.put("ccd-cvr", results(CcdCvr::parse));
    }

    private static CardVerificationResults visaCvr(Bytes value) {
        return value.length() == VisaExtendedCvr.LENGTH ? VisaExtendedCvr.parse(value) : VisaCvr.parse(value);
    }

    private static TagValuesKind.Reader field(Function<Bytes, ? extends BitField<? extends NamedBit, ?>> parse) {
        return (value, inputs, comparison) -> {
            BitField<? extends NamedBit, ?> field = parse.apply(value);
            List<String> titles = new ArrayList<>();
            for (NamedBit bit : field.bits()) {
                titles.add(bit.title());
                String former = FORMER_TITLES.get(bit);
                if (former != null) titles.add(former);
            }
            return said(comparison.bits("bits_set", bits(field)), titles);
        };
    }

    private static TagValuesKind.Reader results(Function<Bytes, CardVerificationResults> parse) {
        return (value, inputs, comparison) -> {
            CardVerificationResults results = parse.apply(value);
            return said(comparison.bits("bits_set", rawBits(results.bytes())), results.meanings());
        };
    }

    /** What is said of a value, by whatever name a case asks for it. */
    static Comparison said(Comparison comparison, List<String> meanings) throws VectorException {
        return comparison
                .among("meanings", meanings)
                .among("meaning", meanings)
                .among("includes", meanings)
                .among("contains", meanings);
    }

    /** Every bit that is set: those with a name as the library names them, the others as they are. */
    private static List<String> bits(BitField<? extends NamedBit, ?> field) {
        List<String> bits = new ArrayList<>(rawBits(field.unnamed()));
        for (NamedBit bit : field.bits()) bits.add(bit.byteNumber() + "." + bit.bit());
        return bits;
    }

    private static List<String> rawBits(Bytes value) {
        List<String> bits = new ArrayList<>();
        for (int i = 0; i < value.length(); i++) {
            for (int bit = 8; bit > 0; bit--) {
                if ((value.u8(i) >> (bit - 1) & 1) != 0) bits.add(i + 1 + "." + bit);
            }
        }
        return bits;
    }
}
