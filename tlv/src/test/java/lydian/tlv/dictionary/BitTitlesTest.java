// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lydian.tlv.data.AdditionalTerminalCapabilityBit;
import lydian.tlv.data.AipBit;
import lydian.tlv.data.ApplicationCapabilityBit;
import lydian.tlv.data.AucBit;
import lydian.tlv.data.CtqBit;
import lydian.tlv.data.FormFactorBit;
import lydian.tlv.data.Kernel8TvrBit;
import lydian.tlv.data.NamedBit;
import lydian.tlv.data.RelayResistanceBit;
import lydian.tlv.data.TerminalCapabilityBit;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TtqBit;
import lydian.tlv.data.TvrBit;
import org.junit.jupiter.api.Test;

/** The typed values and the dictionary call a bit by the same name. */
class BitTitlesTest {
    private static List<String> bits(DataElement<?> element) {
        List<String> bits = new ArrayList<>();
        for (NamedBits field : element.bits()) {
            if (field.isBit()) bits.add(field.byteNumber() + "." + field.bit() + " " + field.title());
        }
        return bits;
    }

    private static List<String> bits(Predicate<NamedBit> which, NamedBit... names) {
        List<String> bits = new ArrayList<>();
        for (NamedBit name : names) {
            if (which.test(name)) bits.add(name.byteNumber() + "." + name.bit() + " " + name.title());
        }
        return bits;
    }

    private static List<String> bits(NamedBit... names) {
        return bits(name -> true, names);
    }

    @Test
    void bitFields() {
        assertThat(bits(EmvData.AIP)).isEqualTo(bits(AipBit.values()));
        assertThat(bits(EmvData.TSI)).isEqualTo(bits(TsiBit.values()));
        assertThat(bits(EmvData.APPLICATION_USAGE_CONTROL)).isEqualTo(bits(AucBit.values()));
        assertThat(bits(EmvData.TERMINAL_CAPABILITIES)).isEqualTo(bits(TerminalCapabilityBit.values()));
        assertThat(bits(EmvData.ADDITIONAL_TERMINAL_CAPABILITIES))
                .isEqualTo(bits(AdditionalTerminalCapabilityBit.values()));
        assertThat(bits(EmvData.TTQ)).isEqualTo(bits(TtqBit.values()));
        assertThat(bits(EmvData.CTQ)).isEqualTo(bits(CtqBit.values()));
        assertThat(bits(EmvData.FORM_FACTOR_INDICATOR)).isEqualTo(bits(FormFactorBit.values()));
        assertThat(bits(EmvData.APPLICATION_CAPABILITIES_INFORMATION))
                .isEqualTo(bits(ApplicationCapabilityBit.values()));
    }

    @Test
    void terminalVerificationResults() {
        List<String> found = bits(EmvData.TVR);

        assertThat(found).containsAll(bits(TvrBit.values()));
        found.removeAll(bits(TvrBit.values()));
        // What the contact Books leave to the contactless ones.
        assertThat(found)
                .isEqualTo(bits(
                        RelayResistanceBit.RELAY_RESISTANCE_THRESHOLD_EXCEEDED,
                        RelayResistanceBit.RELAY_RESISTANCE_NOT_PERFORMED));
    }

    @Test
    void terminalVerificationResultsOfKernel2() {
        List<String> expected = bits(bit -> bit.byteNumber() < 5 || bit.bit() > 4, TvrBit.values());
        expected.addAll(bits(RelayResistanceBit.values()));

        assertThat(bits(Dictionary.element(EmvTag.TVR, Context.of(Rulebook.C2))))
                .isEqualTo(expected);
    }

    @Test
    void terminalVerificationResultsOfKernel8() {
        List<String> found = bits(Dictionary.element(EmvTag.TVR, Context.of(Rulebook.C8)));

        assertThat(found).containsAll(bits(Kernel8TvrBit.values())).containsAll(bits(RelayResistanceBit.values()));
        found.removeAll(bits(Kernel8TvrBit.values()));
        found.removeAll(bits(RelayResistanceBit.values()));
        assertThat(bits(TvrBit.values())).containsAll(found);
    }
}
