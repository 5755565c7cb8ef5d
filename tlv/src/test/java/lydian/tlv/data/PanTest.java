// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.privacy.SensitiveAccess;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanTest {
    private static final SensitiveAccess CLEAR = SensitiveAccess.deliberately();
    private static final Pan PAN = Pan.parseText("4761739001010119");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4761739001010119",
                "4761739001010119FFFF",
                "374245455400126F",
                "12345678",
                "1234567890123456789F"
            })
    void digitsWithPaddingAfterThem(String value) {
        Pan pan = Pan.parse(Bytes.hex(value));
        assertThat(pan.digits(CLEAR)).isEqualTo(value.replace("F", ""));
        assertThat(pan.length()).isEqualTo(value.replace("F", "").length());
        assertThat(pan.bytes(CLEAR)).isEqualTo(Bytes.hex(value));
    }

    @ParameterizedTest
    @CsvSource({
        "'', a PAN of 0 digits",
        "FFFF, a PAN of 0 digits",
        "1234567F, a PAN of 7 digits",
        "12345678901234567890, a PAN of 20 digits",
        "4761739001F10119, not a digit at position 10",
        "47617390010101D9, not a digit at position 14",
        "F761739001010119, not a digit at position 0",
    })
    void anythingElseIsRefusedWithoutItsDigits(String value, String message) {
        assertThatThrownBy(() -> Pan.parse(Bytes.hex(value)))
                .isInstanceOf(CardDataException.class)
                .hasMessage(message);
    }

    @Test
    void textIsDigitsAndNothingBetweenThem() {
        assertThat(Pan.parseText("12345678").length()).isEqualTo(8);
        assertThat(Pan.parseText("1234567890123456789").bytes(CLEAR).hex()).isEqualTo("1234567890123456789F");
        assertThatThrownBy(() -> Pan.parseText("1234567")).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> Pan.parseText("12345678901234567890")).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> Pan.parseText("4761 7390 0101 0119"))
                .isInstanceOf(CardDataException.class)
                .hasMessage("not a digit at position 4");
    }

    @ParameterizedTest
    @CsvSource({
        "4761739001010119, true",
        "4761739001010118, false",
        "4761739010101019, false",
        "374245455400126, true",
        "374245455400127, false",
        "5413330089601109, true",
        "6799998900000060018, true",
        "00000000, true",
        "40000002, true",
        "50000009, true",
        "90000001, true",
    })
    void theLastDigitChecksTheOthers(String digits, boolean right) {
        assertThat(Pan.parseText(digits).hasCheckDigit()).isEqualTo(right);
    }

    @Test
    void thePrefixTellsTheIssuerAndLeavesFourDigitsHidden() {
        assertThat(PAN.prefix(1)).isEqualTo("4");
        assertThat(PAN.prefix(6)).isEqualTo("476173");
        assertThat(PAN.prefix(8)).isEqualTo("47617390");
        assertThatThrownBy(() -> PAN.prefix(9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PAN.prefix(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Pan.parseText("12345678").prefix(4)).isEqualTo("1234");
        assertThatThrownBy(() -> Pan.parseText("12345678").prefix(5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PAN.lastFour()).isEqualTo("0119");
    }

    @ParameterizedTest
    @CsvSource({
        "47617390, true",
        "476173FF, true",
        "476FFFFF, true",
        "4761739001010119, true",
        "4761739001010119FF, true",
        "47617391, false",
        "476174FF, false",
        "47F17390, false",
        "476173FD, false",
        "FFFFFFFF, false",
        "'', false",
        "476173900101011900, false",
        "47617390010101190F, false",
    })
    void anIssuerIdentifierIsItsBeginning(String identifier, boolean matches) {
        assertThat(PAN.startsWith(Bytes.hex(identifier))).isEqualTo(matches);
    }

    @Test
    void equalWhenTheDigitsAre() {
        Pan padded = Pan.parse(Bytes.hex("4761739001010119FFFF"));
        assertThat(PAN).isEqualTo(padded).hasSameHashCodeAs(padded);
        assertThat(PAN).isNotEqualTo(Pan.parseText("4761739001010118")).isNotEqualTo("476173******0119");
    }

    @Test
    void theHashTellsNoMoreThanTheMask() {
        assertThat(PAN).hasSameHashCodeAs(Pan.parseText("4761730000000119"));
        assertThat(PAN.hashCode())
                .isNotEqualTo(Pan.parseText("4761730000000118").hashCode());
    }

    @Test
    void printsMasked() {
        assertThat(PAN).hasToString("476173******0119");
        assertThat(PAN.masked()).isEqualTo("476173******0119");
    }

    @Test
    @NullUnmarked
    void theClearDigitsNeedAccess() {
        assertThatThrownBy(() -> PAN.digits(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> PAN.bytes(null)).isInstanceOf(NullPointerException.class);
    }

    @Property
    void anyDigitsComeBack(@ForAll @NumericChars @StringLength(min = 8, max = 19) String digits) {
        Pan pan = Pan.parseText(digits);
        assertThat(pan.digits(CLEAR)).isEqualTo(digits);
        assertThat(Pan.parse(pan.bytes(CLEAR))).isEqualTo(pan);
        assertThat(pan.startsWith(NumericFormat.COMPRESSED_NUMERIC.encode(pan.prefix(3), 4)))
                .isTrue();
        assertThat(pan.toString()).doesNotContain(digits);
    }

    @Property
    void exactlyOneOfTenLastDigitsIsRight(@ForAll @NumericChars @StringLength(min = 7, max = 18) String payload) {
        int right = 0;
        for (int digit = 0; digit < 10; digit++) {
            if (Pan.parseText(payload + digit).hasCheckDigit()) right++;
        }
        assertThat(right).isEqualTo(1);
    }
}
