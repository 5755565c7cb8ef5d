// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.privacy.SensitiveAccess;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Track2Test {
    private static final SensitiveAccess CLEAR = SensitiveAccess.deliberately();
    private static final Track2 TRACK = Track2.parse(Bytes.hex("4761739001010119D29082011234567F"));

    @Test
    void hasAPanAMonthAServiceCodeAndTheRest() {
        assertThat(TRACK.pan()).isEqualTo(Pan.parseText("4761739001010119"));
        assertThat(TRACK.expiry()).hasValue(new ExpiryMonth(YearMonth.of(2029, 8)));
        assertThat(TRACK.serviceCode()).hasValue(new ServiceCode(201));
        assertThat(TRACK.discretionary(CLEAR)).isEqualTo("1234567");
        assertThat(TRACK.text(CLEAR)).isEqualTo("4761739001010119=29082011234567");
        assertThat(TRACK.bytes(CLEAR).hex()).isEqualTo("4761739001010119D29082011234567F");
    }

    @Test
    void aLongPanAndMoreThanTheStandardAllows() {
        Track2 track = Track2.parse(Bytes.hex("5555556688776655667D11056201692807659000000F"));
        assertThat(track.pan().length()).isEqualTo(19);
        assertThat(track.expiry()).hasValue(new ExpiryMonth(YearMonth.of(2011, 5)));
        assertThat(track.serviceCode()).hasValue(new ServiceCode(620));
        assertThat(track.discretionary(CLEAR)).isEqualTo("169280765900000" + "0");
    }

    @Test
    void theRestMayBeEmpty() {
        Track2 track = Track2.parse(Bytes.hex("4761739001010119D2908201"));
        assertThat(track.discretionary(CLEAR)).isEmpty();
        assertThat(track.text(CLEAR)).isEqualTo("4761739001010119=2908201");
    }

    @ParameterizedTest
    @CsvSource({
        "4761739001010119DD201123, '', 201, 123, 4761739001010119==201123",
        "4761739001010119D2908D123F, 2029-08, '', 123, 4761739001010119=2908=123",
        "4761739001010119DDD123FF, '', '', 123, 4761739001010119===123",
        "4761739001010119DDDF, '', '', '', 4761739001010119===",
        "4761739001010119D2908FFF12, 2029-08, '', 12, 4761739001010119=2908=12",
        "4761739001010119D29082F112, 2029-08, '', 12, 4761739001010119=2908=12",
    })
    void separatorsAndPaddingStandForWhatIsNotThere(
            String value, String expiry, String serviceCode, String rest, String text) {
        Track2 track = Track2.parse(Bytes.hex(value.length() % 2 == 0 ? value : value + "F"));
        assertThat(track.expiry().map(ExpiryMonth::toString).orElse("")).isEqualTo(expiry);
        assertThat(track.serviceCode().map(ServiceCode::toString).orElse("")).isEqualTo(serviceCode);
        assertThat(track.discretionary(CLEAR)).isEqualTo(rest);
        assertThat(track.text(CLEAR)).isEqualTo(text);
    }

    @Test
    void paddingMayStandAmongTheRest() {
        Track2 track = Track2.parse(Bytes.hex("4979670123453600D16022017412FFFF80000F"));
        assertThat(track.discretionary(CLEAR)).isEqualTo("7412FFFF80000");
    }

    @ParameterizedTest
    @CsvSource({
        "'', track 2 without a separator",
        "00, track 2 without a separator",
        "4761739001010119, track 2 without a separator",
        "D2908201, a PAN of 0 digits",
        "476173D2908201, a PAN of 6 digits",
        "47617390F1010119D2908201, not a digit at position 8",
        "4761739001010119D2900201, an expiry date with no such month",
        "4761739001010119D2913201, an expiry date with no such month",
        "4761739001010119D29A8201, not a digit at position 2",
        "4761739001010119D290F201, not a digit at position 3",
        "4761739001010119D2908A01, not a digit at position 0",
        "4761739001010119DF, the track ends before or inside its expiry date",
        "4761739001010119D290, the track ends before or inside its expiry date",
        "4761739001010119D2908F, the track ends before or inside its service code",
        "4761739001010119D290820F, the track ends before or inside its service code",
        "4761739001010119DDF, the track ends before or inside its service code",
        "4761739001010119D290820112D4, track 2 with a stray character at position 26",
        "4761739001010119D2908201A234, track 2 with a stray character at position 24",
        "4761739001010119D290820112E4, track 2 with a stray character at position 26",
    })
    void anythingElseIsRefusedWithoutItsDigits(String value, String message) {
        Bytes bytes = Bytes.hex(value.length() % 2 == 0 ? value : value + "F");
        assertThatThrownBy(() -> Track2.parse(bytes))
                .isInstanceOf(CardDataException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";4761739001010119=29082011234567?",
                ";4761739001010119=29082011234567?8",
                ";4761739001010119=29082011234567",
                "4761739001010119=29082011234567",
                "4761739001010119=29082011234567?",
            })
    void aStripeMayComeWithSentinelsAndItsCheckCharacter(String stripe) {
        Track2 track = Track2.parseText(stripe);
        assertThat(track).isEqualTo(TRACK).hasSameHashCodeAs(TRACK);
        assertThat(track.bytes(CLEAR)).isEqualTo(TRACK.bytes(CLEAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                ";",
                ";?",
                ";;4761739001010119=2908201?",
                ";4761739001010119=2908201?12",
                ";4761739001010119=2908201??",
                ";4761739001010119D2908201?",
                ";4761739001010119=29082F1?",
                ";4761739001010119=2908201/?",
                ";4761739001010119=2908201:?",
                ";4761739001010119?",
            })
    void aStripeWithAnythingElseIsRefused(String stripe) {
        assertThatThrownBy(() -> Track2.parseText(stripe)).isInstanceOf(CardDataException.class);
    }

    @Test
    void aStripeOfAnEvenNumberOfCharactersNeedsNoPadding() {
        assertThat(Track2.parseText("4761739001010119=29082011").bytes(CLEAR).hex())
                .isEqualTo("4761739001010119D29082011F");
        assertThat(Track2.parseText("4761739001010119=2908201").bytes(CLEAR).hex())
                .isEqualTo("4761739001010119D2908201");
        assertThatThrownBy(() -> Track2.parseText("4761739001010119=290820x"))
                .hasMessage("track 2 with a stray character at position 23");
    }

    @Test
    void printsMasked() {
        assertThat(TRACK).hasToString("476173******0119D***************");
        assertThat(TRACK.masked()).isEqualTo(TRACK.toString());
    }

    @Test
    void equalWhenEncodedTheSame() {
        assertThat(TRACK)
                .isNotEqualTo(Track2.parse(Bytes.hex("4761739001010119D29082011234568F")))
                .isNotEqualTo("476173******0119D***************")
                .hasSameHashCodeAs(TRACK.pan());
    }

    @Test
    @NullUnmarked
    void theClearTrackNeedsAccess() {
        assertThatThrownBy(() -> TRACK.bytes(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> TRACK.discretionary(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> TRACK.text(null)).isInstanceOf(NullPointerException.class);
    }

    @Property
    void stripeAndChipSayTheSame(
            @ForAll @NumericChars @StringLength(min = 8, max = 19) String pan,
            @ForAll @IntRange(max = 99) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(max = 999) int serviceCode,
            @ForAll @NumericChars @StringLength(max = 13) String rest) {
        String text = pan + "=" + ThreeDigits.text(year).substring(1)
                + ThreeDigits.text(month).substring(1) + ThreeDigits.text(serviceCode) + rest;
        Track2 track = Track2.parseText(";" + text + "?");
        assertThat(track.text(CLEAR)).isEqualTo(text);
        assertThat(Track2.parse(track.bytes(CLEAR))).isEqualTo(track);
        assertThat(track.toString()).doesNotContain(pan);
    }
}
