// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.Bytes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
    @ParameterizedTest
    @CsvSource({
        "4761739001010119, 476173******0119",
        "374245455400126, 374245*****0126",
        "6799998900000060018, 679999*********0018",
        "30569309025904, **********5904",
        "4222222222222, *********2222",
        "679999890010, ********0010",
        "123456789, *****6789",
        "12345678, ********",
        "1, *",
        "'', ''",
    })
    void aPanShowsSixAndFourOrLessWhenItIsShort(String digits, String masked) {
        assertThat(Mask.pan(digits)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "476173900101011A",
        "476173900101011/",
        "476173900101011:",
        "4761 7390 0101 0119",
        "D761739001010119",
    })
    void whatIsNoPanIsHiddenAltogether(String text) {
        assertThat(Mask.pan(text)).isEqualTo("*".repeat(text.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "4761739001010119, 476173******0119",
        "374245455400126F, 374245*****0126F",
        "4761739001010119FFFF, 476173******0119FFFF",
        "FFFF, FFFF",
        "476173F001010119, ****************",
        "A761739001010119, ****************",
    })
    void anEncodedPanKeepsItsPadding(String value, String masked) {
        assertThat(Mask.pan(Bytes.hex(value))).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        ";4761739001010119=29082011234?, ;476173******0119=************",
        "4761739001010119=29082011234, 476173******0119=***********",
        "4761739001010119D29082011234, 476173******0119D***********",
        "4761739001010119=, 476173******0119=",
        "4761739001010119==1234, 476173******0119==****",
        "374245455400126=2908, 374245*****0126=****",
        ";30569309025904=2908, ;**********5904=****",
        "4761739001010119, ****************",
        "4761739001010119^2908, *********************",
        "47617390010101 19=2908, **********************",
        ";, *",
        "=2908, =****",
        "'', ''",
    })
    void trackTwoShowsThePanMaskedAndItsSeparators(String text, String masked) {
        assertThat(Mask.track2(text)).isEqualTo(masked);
    }

    @Test
    void encodedTrackTwoKeepsItsLength() {
        assertThat(Mask.track2(Bytes.hex("5566887766556677D15062016928076590000F")))
                .isEqualTo("556688******6677D*********************");
        assertThat(Mask.track2(Bytes.EMPTY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "%B4761739001010119^CARD/TEST^2908201?, %B476173******0119^*********^********",
        "B4761739001010119^CARD/TEST^2908201, B476173******0119^*********^*******",
        "4761739001010119^CARD/TEST^2908201, **********************************",
        "%4761739001010119^CARD/TEST, ***************************",
        "B4761739001010119, *****************",
        "B4761739001010119?0^, ********************",
        "B476173900101011=^, ******************",
        "b4761739001010119^, ******************",
        "[4761739001010119^, ******************",
        "@4761739001010119^, ******************",
        "A374245455400126^, A374245*****0126^",
        "Z374245455400126^, Z374245*****0126^",
        "B^, B^",
        "B, *",
        "%, *",
        "'', ''",
    })
    void trackOneShowsThePanMaskedAndItsSeparators(String text, String masked) {
        assertThat(Mask.track1(text)).isEqualTo(masked);
    }

    @Test
    void aValueShowsItsLengthOnly() {
        assertThat(Mask.all(Bytes.hex("010203"))).isEqualTo("******");
        assertThat(Mask.hidden(3)).isEqualTo("***");
        assertThat(Mask.hidden(0)).isEmpty();
    }

    @Property
    void atLeastFiveDigitsStayHidden(@ForAll @NumericChars @StringLength(max = 30) String digits) {
        String masked = Mask.pan(digits);
        assertThat(masked).hasSameSizeAs(digits);
        assertThat(masked.chars().filter(c -> c == '*').count())
                .isGreaterThanOrEqualTo(Math.min(Mask.HIDDEN_DIGITS, digits.length()));
    }

    @Property
    void everyMaskKeepsTheLength(@ForAll String text, @ForAll @Size(max = 40) byte[] value) {
        assertThat(Mask.pan(text)).hasSameSizeAs(text);
        assertThat(Mask.track1(text)).hasSameSizeAs(text);
        assertThat(Mask.track2(text)).hasSameSizeAs(text);
        assertThat(Mask.pan(Bytes.of(value))).hasSize(2 * value.length);
        assertThat(Mask.track2(Bytes.of(value))).hasSize(2 * value.length);
        assertThat(Mask.all(Bytes.of(value))).hasSize(2 * value.length);
    }
}
