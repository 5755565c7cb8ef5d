// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import lydian.tlv.MalformedTlvException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlvTagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"01", "5A", "E1", "9F26", "9F00", "BF0C", "9F8001", "DF8129", "9F818001", "DF85E371", "FF81E371"
            })
    void completeTagsAreValidAndComeBack(String hex) {
        int tag = TlvTag.parse(hex);
        assertThat(TlvTag.isValid(tag)).isTrue();
        assertThat(TlvTag.isValid(Bytes.hex(hex))).isTrue();
        assertThat(TlvTag.byteCount(tag)).isEqualTo(hex.length() / 2);
        assertThat(TlvTag.hex(tag)).isEqualTo(hex);
        assertThat(TlvTag.bytes(tag)).isEqualTo(Bytes.hex(hex));
        assertThat(TlvTag.read(Bytes.hex("00" + hex + "FF"), 1)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "0001",
                "1F",
                "3F",
                "FF",
                "9F80",
                "9F8080",
                "9F808080",
                "9F0001",
                "9F1A1A",
                "5A01",
                "5A8001",
                "9F8001FF",
                "9F01FF01",
                "9F81017F",
                "9F80800100",
                "9F80808001"
            })
    void otherBytesAreNoTag(String hex) {
        assertThat(TlvTag.isValid(Bytes.hex(hex))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> TlvTag.parse(hex));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                0x1F,
                0x5A01,
                0x9F80,
                0x9F0001,
                0x9F8080,
                0x5A8001,
                0x9F810101,
                0x9F018101,
                0x5A818101,
                0x9F818181
            })
    void otherNumbersAreNoTag(int tag) {
        assertThat(TlvTag.isValid(tag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "XX", "9F2", "9F2G"})
    void textThatIsNotHexadecimalIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TlvTag.parse(text));
    }

    @Test
    void bitSixOfTheFirstByteSaysTemplate() {
        assertThat(TlvTag.isConstructed(0x21)).isTrue();
        assertThat(TlvTag.isConstructed(0xBF0C)).isTrue();
        assertThat(TlvTag.isConstructed(0xFF8105)).isTrue();
        assertThat(TlvTag.isConstructed(0xFF81E371)).isTrue();
        assertThat(TlvTag.isConstructed(0x5A)).isFalse();
        assertThat(TlvTag.isConstructed(0x9F20)).isFalse();
        assertThat(TlvTag.isConstructed(0xDF8120)).isFalse();
        assertThat(TlvTag.isConstructed(0xDF85E371)).isFalse();
    }

    @Test
    void readingATagThatTheSourceCutsShortIsRefused() {
        MalformedTlvException one =
                catchThrowableOfType(MalformedTlvException.class, () -> TlvTag.read(Bytes.hex("5A9F"), 1));
        assertThat(one.reason()).isEqualTo(Reason.TAG_INCOMPLETE);
        assertThat(one.offset()).isEqualTo(1);
        assertThat(one.path()).isEqualTo(Bytes.hex("9F"));
        MalformedTlvException three =
                catchThrowableOfType(MalformedTlvException.class, () -> TlvTag.read(Bytes.hex("9F8181"), 0));
        assertThat(three.reason()).isEqualTo(Reason.TAG_INCOMPLETE);
        assertThat(three.path()).isEqualTo(Bytes.hex("9F8181"));
    }

    @Test
    void readingATagOfFiveBytesIsRefused() {
        MalformedTlvException refused =
                catchThrowableOfType(MalformedTlvException.class, () -> TlvTag.read(Bytes.hex("9F81818101"), 0));
        assertThat(refused.reason()).isEqualTo(Reason.TAG_TOO_LONG);
        assertThat(refused.path()).isEqualTo(Bytes.hex("9F818181"));
        assertThatThrownBy(() -> TlvTag.read(Bytes.EMPTY, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
