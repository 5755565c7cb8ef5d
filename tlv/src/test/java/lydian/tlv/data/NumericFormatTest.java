// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static lydian.tlv.data.NumericFormat.COMPRESSED_NUMERIC;
import static lydian.tlv.data.NumericFormat.NUMERIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericFormatTest {
    @ParameterizedTest
    @CsvSource({
        "12345, 3, 012345",
        "123456, 4, 00123456",
        "123456, 3, 123456",
        "123456, 2, 3456",
        "12345, 2, 2345",
        "1, 1, 01",
        "12, 0, ''",
        "'', 2, 0000"
    })
    void numericIsCutAndPaddedOnTheLeft(String digits, int length, String hex) {
        assertThat(NUMERIC.encode(digits, length).hex()).isEqualTo(hex);
    }

    @ParameterizedTest
    @CsvSource({
        "12345, 3, 12345F",
        "12345, 4, 12345FFF",
        "123456, 3, 123456",
        "123456, 2, 1234",
        "12345, 2, 1234",
        "1, 1, 1F",
        "12, 0, ''",
        "'', 2, FFFF"
    })
    void compressedNumericIsCutAndPaddedOnTheRight(String digits, int length, String hex) {
        assertThat(COMPRESSED_NUMERIC.encode(digits, length).hex()).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/4", "12:4", "12 4", "12A4", "٣٤٥٦"})
    void onlyDigitsAreEncoded(String text) {
        assertThatThrownBy(() -> NUMERIC.encode(text, 2))
                .isInstanceOf(CardDataException.class)
                .hasMessageContaining("position");
        assertThatThrownBy(() -> COMPRESSED_NUMERIC.encode(text, 1)).isInstanceOf(CardDataException.class);
    }

    @Test
    void numericHasNoPadding() {
        assertThat(NUMERIC.decode(Bytes.hex("0012"))).isEqualTo("0012");
        assertThatThrownBy(() -> NUMERIC.decode(Bytes.hex("012F")))
                .isInstanceOf(CardDataException.class)
                .hasMessage("not a digit at position 3");
        assertThatThrownBy(() -> NUMERIC.decode(Bytes.hex("A9")))
                .isInstanceOf(CardDataException.class)
                .hasMessage("not a digit at position 0");
    }

    @Test
    void compressedNumericHasPaddingAfterTheDigitsOnly() {
        assertThat(COMPRESSED_NUMERIC.decode(Bytes.hex("12345F"))).isEqualTo("12345");
        assertThat(COMPRESSED_NUMERIC.decode(Bytes.hex("9999FFFF"))).isEqualTo("9999");
        assertThat(COMPRESSED_NUMERIC.decode(Bytes.hex("FF"))).isEmpty();
        assertThat(COMPRESSED_NUMERIC.decode(Bytes.EMPTY)).isEmpty();
        assertThatThrownBy(() -> COMPRESSED_NUMERIC.decode(Bytes.hex("12F4FF")))
                .isInstanceOf(CardDataException.class)
                .hasMessage("not a digit at position 2");
        assertThatThrownBy(() -> COMPRESSED_NUMERIC.decode(Bytes.hex("123E"))).isInstanceOf(CardDataException.class);
    }

    @Test
    void aNumberHasOneToEighteenDigits() {
        assertThat(NUMERIC.number(Bytes.hex("0978"))).isEqualTo(978);
        assertThat(NUMERIC.number(Bytes.hex("999999999999999999"))).isEqualTo(999_999_999_999_999_999L);
        assertThat(COMPRESSED_NUMERIC.number(Bytes.hex("5FFF"))).isEqualTo(5);
        assertThatThrownBy(() -> NUMERIC.number(Bytes.hex("00000000000000000000")))
                .isInstanceOf(CardDataException.class)
                .hasMessage("a number of 20 digits");
        assertThatThrownBy(() -> COMPRESSED_NUMERIC.number(Bytes.hex("1234567890123456789F")))
                .hasMessage("a number of 19 digits");
        assertThatThrownBy(() -> NUMERIC.number(Bytes.EMPTY)).hasMessage("a number of 0 digits");
    }

    @Property
    void whatIsWrittenCanBeRead(
            @ForAll @NumericChars @StringLength(max = 40) String digits, @ForAll @IntRange(max = 4) int room) {
        int length = (digits.length() + 1) / 2 + room;
        String read = NUMERIC.decode(NUMERIC.encode(digits, length));
        assertThat(read).hasSize(2 * length).endsWith(digits);
        assertThat(read.substring(0, read.length() - digits.length())).matches("0*");
        assertThat(COMPRESSED_NUMERIC.decode(COMPRESSED_NUMERIC.encode(digits, length)))
                .isEqualTo(digits);
    }
}
