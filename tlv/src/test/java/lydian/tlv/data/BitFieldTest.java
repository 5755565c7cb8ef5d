// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all bit fields have in common. */
class BitFieldTest {
    static List<Arguments> fields() {
        return List.of(
                field(Tvr::parse, Tvr.LENGTH, 5),
                field(Tsi::parse, Tsi.LENGTH, 2),
                field(Aip::parse, Aip.LENGTH, 2),
                field(ApplicationUsageControl::parse, ApplicationUsageControl.LENGTH, 2),
                field(TerminalCapabilities::parse, TerminalCapabilities.LENGTH, 3),
                field(AdditionalTerminalCapabilities::parse, AdditionalTerminalCapabilities.LENGTH, 5),
                field(Ttq::parse, Ttq.LENGTH, 4),
                field(Ctq::parse, Ctq.LENGTH, 2),
                field(VisaCvr::parse, VisaCvr.LENGTH, 4),
                field(VisaExtendedCvr::parse, VisaExtendedCvr.LENGTH, 5),
                field(MChipCvr::parse, MChipCvr.LENGTH, 6),
                field(CcdCvr::parse, CcdCvr.LENGTH, 5),
                field(FormFactorIndicator::parse, FormFactorIndicator.LENGTH, 4),
                field(ApplicationCapabilities::parse, ApplicationCapabilities.LENGTH, 3));
    }

    private static Arguments field(Function<Bytes, BitField<?, ?>> parse, int length, int expected) {
        return Arguments.of(parse, length, expected);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theLengthIsFixed(Function<Bytes, BitField<?, ?>> parse, int length, int expected) {
        assertThat(length).isEqualTo(expected);
        assertThat(parse.apply(Bytes.of(new byte[length])).isZero()).isTrue();
        for (int wrong : new int[] {0, length - 1, length + 1}) {
            assertThatExceptionOfType(CardDataException.class)
                    .isThrownBy(() -> parse.apply(Bytes.of(new byte[wrong])))
                    .withMessage("length is " + wrong + ", must be " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyNameHasAPlaceOfItsOwn(Function<Bytes, BitField<?, ?>> parse, int length, int expected) {
        byte[] ones = new byte[length];
        Arrays.fill(ones, (byte) 0xFF);
        BitField<?, ?> all = parse.apply(Bytes.of(ones));
        Set<Integer> places = new HashSet<>();
        int previous = 0;
        for (NamedBit bit : all.bits()) {
            assertThat(bit.byteNumber()).isBetween(1, length);
            assertThat(bit.bit()).isBetween(1, 8);
            assertThat(bit.title()).isNotBlank();
            int place = 8 * bit.byteNumber() + 8 - bit.bit();
            assertThat(place).as("in the order of the Book").isGreaterThan(previous);
            previous = place;
            assertThat(places.add(place)).isTrue();
        }
        assertThat(all.bits()).isNotEmpty();
        assertThat(bits(all.unnamed())).isEqualTo(8 * length - places.size());
    }

    private static int bits(Bytes value) {
        int count = 0;
        for (int i = 0; i < value.length(); i++) count += Integer.bitCount(value.u8(i));
        return count;
    }

    @Test
    void bitsAreSetAndCleared() {
        Tvr tvr = Tvr.NONE.with(TvrBit.EXPIRED_APPLICATION, TvrBit.FLOOR_LIMIT_EXCEEDED);
        assertThat(tvr.bytes()).isEqualTo(Bytes.hex("0040008000"));
        assertThat(tvr.with(TvrBit.EXPIRED_APPLICATION)).isEqualTo(tvr);
        assertThat(tvr.without(TvrBit.EXPIRED_APPLICATION).bytes()).isEqualTo(Bytes.hex("0000008000"));
        assertThat(tvr.without(TvrBit.EXPIRED_APPLICATION, TvrBit.FLOOR_LIMIT_EXCEEDED))
                .isEqualTo(Tvr.NONE);
        assertThat(tvr.without(TvrBit.NEW_CARD)).isEqualTo(tvr);
        assertThat(tvr.bytes()).as("the value itself does not change").isEqualTo(Bytes.hex("0040008000"));
        assertThat(tvr.isZero()).isFalse();
        assertThat(Tvr.NONE.isZero()).isTrue();
        assertThat(Tvr.of()).isEqualTo(Tvr.NONE);
    }

    @Test
    void setOfBitsMakesAValue() {
        assertThat(Tvr.of(TvrBit.SDA_FAILED, RelayResistanceBit.RELAY_RESISTANCE_PERFORMED)
                        .bytes())
                .isEqualTo(Bytes.hex("4000000002"));
        assertThat(Tsi.of(TsiBit.ODA_PERFORMED).bytes()).isEqualTo(Bytes.hex("8000"));
        assertThat(Aip.of(AipBit.CDA_SUPPORTED, AipBit.EMV_MODE_SUPPORTED).bytes())
                .isEqualTo(Bytes.hex("0180"));
        assertThat(ApplicationUsageControl.of(AucBit.DOMESTIC_CASHBACK).bytes()).isEqualTo(Bytes.hex("0080"));
        assertThat(TerminalCapabilities.of(TerminalCapabilityBit.XDA).bytes()).isEqualTo(Bytes.hex("000004"));
        assertThat(AdditionalTerminalCapabilities.of(AdditionalTerminalCapabilityBit.CODE_TABLE_1)
                        .bytes())
                .isEqualTo(Bytes.hex("0000000001"));
        assertThat(Ttq.of(TtqBit.CVM_REQUIRED).bytes()).isEqualTo(Bytes.hex("00400000"));
        assertThat(Ctq.of(CtqBit.SIGNATURE_REQUIRED).bytes()).isEqualTo(Bytes.hex("4000"));
    }

    @Test
    void unnamedBitsAreKept() {
        Tsi tsi = Tsi.parse(Bytes.hex("83FF"));
        assertThat(tsi.bits()).containsExactly(TsiBit.ODA_PERFORMED);
        assertThat(tsi.unnamed()).isEqualTo(Bytes.hex("03FF"));
        assertThat(tsi.without(TsiBit.ODA_PERFORMED).bytes()).isEqualTo(Bytes.hex("03FF"));
        assertThat(tsi.with(TsiBit.SCRIPT_PROCESSING_PERFORMED).bytes()).isEqualTo(Bytes.hex("87FF"));
    }

    @Test
    void aTvrMeetsAnActionCode() {
        Tvr tvr = Tvr.of(TvrBit.NEW_CARD);
        assertThat(tvr.intersects(Tvr.of(TvrBit.NEW_CARD, TvrBit.SDA_FAILED))).isTrue();
        assertThat(tvr.intersects(Tvr.of(TvrBit.SDA_FAILED))).isFalse();
        assertThat(tvr.intersects(Tvr.ALL)).isTrue();
        assertThat(Tvr.NONE.intersects(Tvr.ALL)).isFalse();
        assertThat(Tvr.ALL.bytes()).isEqualTo(Bytes.hex("FFFFFFFFFF"));
    }

    @Test
    void equalWhenTypeAndBytesAre() {
        assertThat(Aip.parse(Bytes.hex("8000"))).isEqualTo(Aip.of(AipBit.XDA_SUPPORTED));
        assertThat(Aip.parse(Bytes.hex("8000"))).hasSameHashCodeAs(Aip.of(AipBit.XDA_SUPPORTED));
        assertThat(Aip.parse(Bytes.hex("8000")).hashCode())
                .isNotEqualTo(Aip.parse(Bytes.hex("4000")).hashCode());
        assertThat(Aip.parse(Bytes.hex("8000"))).isNotEqualTo(Aip.parse(Bytes.hex("4000")));
        assertThat((Object) Aip.parse(Bytes.hex("8000"))).isNotEqualTo(Tsi.parse(Bytes.hex("8000")));
        assertThat(Aip.parse(Bytes.hex("8000"))).isNotEqualTo(null);
        assertThat(Aip.parse(Bytes.hex("8000"))).hasToString("Aip 8000");
    }

    @Test
    void kernel2CallsTheEndOfTheTvrOtherwise() {
        assertThat(Tvr.namesInKernel2())
                .hasSize(TvrBit.values().length - 2 + 4)
                .contains(TvrBit.SCRIPT_FAILED_AFTER_FINAL_AC)
                .doesNotContain(TvrBit.CA_ECC_KEY_MISSING, TvrBit.ECC_KEY_RECOVERY_FAILED)
                .endsWith(RelayResistanceBit.values());
        assertInOrder(Tvr.namesInKernel2());
    }

    @Test
    void kernel8SetsFewerBits() {
        assertThat(Tvr.namesInKernel8())
                .hasSize(15)
                .contains(Kernel8TvrBit.values())
                .contains(RelayResistanceBit.values())
                .doesNotContain(TvrBit.SDA_FAILED, TvrBit.CDA_FAILED);
        assertInOrder(Tvr.namesInKernel8());
    }

    private static void assertInOrder(List<Tvr.Bit> names) {
        int previous = 0;
        for (Tvr.Bit name : names) {
            int place = 8 * name.byteNumber() + 8 - name.bit();
            assertThat(place).isGreaterThan(previous);
            previous = place;
        }
    }
}
