// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.privacy.SensitiveAccess;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Track1Test {
    private static final SensitiveAccess CLEAR = SensitiveAccess.deliberately();
    private static final Track1 TRACK = parse("B4761739001010119^CARDHOLDER/TEST^2908201123 45");

    private static Track1 parse(String text) {
        return Track1.parse(Bytes.text(text, StandardCharsets.ISO_8859_1));
    }

    @Test
    void hasAPanANameAMonthAServiceCodeAndTheRest() {
        assertThat(TRACK.pan()).isEqualTo(Pan.parseText("4761739001010119"));
        assertThat(TRACK.name().map(name -> name.surname(CLEAR))).hasValue("CARDHOLDER");
        assertThat(TRACK.name().map(name -> name.text(CLEAR))).hasValue("CARDHOLDER/TEST");
        assertThat(TRACK.expiry()).hasValue(new ExpiryMonth(YearMonth.of(2029, 8)));
        assertThat(TRACK.serviceCode()).hasValue(new ServiceCode(201));
        assertThat(TRACK.discretionary(CLEAR)).isEqualTo("123 45");
        assertThat(TRACK.bytes(CLEAR).text(StandardCharsets.US_ASCII))
                .isEqualTo("B4761739001010119^CARDHOLDER/TEST^2908201123 45");
    }

    @ParameterizedTest
    @CsvSource({
        "B4761739001010119^A/B^^201123, '', 201, 123",
        "B4761739001010119^A/B^2908^123, 2029-08, '', 123",
        "B4761739001010119^A/B^^^123, '', '', 123",
        "B4761739001010119^A/B^^^, '', '', ''",
        "B4761739001010119^A/B^2908???123, 2029-08, '', 123",
        "B4761739001010119^A/B^2908201, 2029-08, 201, ''",
    })
    void separatorsAndPaddingStandForWhatIsNotThere(String text, String expiry, String serviceCode, String rest) {
        Track1 track = parse(text);
        assertThat(track.expiry().map(ExpiryMonth::toString).orElse("")).isEqualTo(expiry);
        assertThat(track.serviceCode().map(ServiceCode::toString).orElse("")).isEqualTo(serviceCode);
        assertThat(track.discretionary(CLEAR)).isEqualTo(rest);
    }

    @Test
    void aQuestionMarkInThePanIsPadding() {
        Track1 track = parse("B4111111111111111?0^ /^17022011003?1000000000000000?0000");
        assertThat(track.pan()).isEqualTo(Pan.parseText("4111111111111111"));
        assertThat(track.expiry()).hasValue(new ExpiryMonth(YearMonth.of(2017, 2)));
        assertThat(track.discretionary(CLEAR)).isEqualTo("1003?1000000000000000?0000");
        assertThat(track.toString()).matches("\\*+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", " /", "\"", "                         /"})
    void aNameWithoutLettersNamesNobody(String name) {
        assertThat(parse("B4761739001010119^" + name + "^2908201").name()).isEmpty();
    }

    @Test
    void aNameHasAtMost26Characters() {
        assertThat(parse("B4761739001010119^" + "A".repeat(26) + "^2908201").name())
                .isPresent();
        assertThatThrownBy(() -> parse("B4761739001010119^" + "A".repeat(27) + "^2908201"))
                .isInstanceOf(CardDataException.class)
                .hasMessage("track 1 with a name of 27 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "'', track 1 not of format B",
        "A4761739001010119^A/B^2908201, track 1 not of format B",
        "4761739001010119^A/B^2908201, track 1 not of format B",
        "B4761739001010119, track 1 without its two separators",
        "B4761739001010119^A/B, track 1 without its two separators",
        "B^A/B^2908201, a PAN of 0 digits",
        "B?4761739001010119^A/B^2908201, a PAN of 0 digits",
        "B4761 7390 0101 0119^A/B^2908201, not a digit at position 4",
        "B4761739001010119^A/B^, the track ends before or inside its expiry date",
        "B4761739001010119^A/B^290, the track ends before or inside its expiry date",
        "B4761739001010119^A/B^2900201, an expiry date with no such month",
        "B4761739001010119^A/B^29 8201, not a digit at position 2",
        "B4761739001010119^A/B^2908, the track ends before or inside its service code",
        "B4761739001010119^A/B^290820, the track ends before or inside its service code",
        "B4761739001010119^A/B^29082 1, not a digit at position 1",
        "B4761739001010119^É/B^2908201, a character not of its format at position 18",
    })
    void anythingElseIsRefusedWithoutItsValue(String text, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(CardDataException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%B4761739001010119^CARDHOLDER/TEST^2908201123 45?",
                "%B4761739001010119^CARDHOLDER/TEST^2908201123 45?J",
                "B4761739001010119^CARDHOLDER/TEST^2908201123 45",
                "%B4761739001010119^CARDHOLDER/TEST^2908201123 45",
            })
    void aStripeMayComeWithSentinelsAndItsCheckCharacter(String stripe) {
        assertThat(Track1.parseText(stripe)).isEqualTo(TRACK).hasSameHashCodeAs(TRACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "%?", "?", "%%B4761739001010119^A/B^2908201?", "%B4761739001010119^Ã/B^2908201?"})
    void aStripeWithAnythingElseIsRefused(String stripe) {
        assertThatThrownBy(() -> Track1.parseText(stripe)).isInstanceOf(CardDataException.class);
    }

    @Test
    void whatFollowsTheEndSentinelBelongsToTheTrackIfItIsLong() {
        assertThat(Track1.parseText("%B4761739001010119^A/B^2908201?12").discretionary(CLEAR))
                .isEqualTo("?12");
    }

    @Test
    void printsMasked() {
        assertThat(TRACK).hasToString("B476173******0119^***************^*************");
        assertThat(TRACK.masked()).isEqualTo(TRACK.toString());
    }

    @Test
    void equalWhenEncodedTheSame() {
        assertThat(TRACK)
                .isNotEqualTo(parse("B4761739001010119^CARDHOLDER/TEST^2908201123 46"))
                .isNotEqualTo("B4761739001010119")
                .hasSameHashCodeAs(TRACK.pan());
    }

    @Test
    @NullUnmarked
    void theClearTrackNeedsAccess() {
        assertThatThrownBy(() -> TRACK.bytes(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> TRACK.discretionary(null)).isInstanceOf(NullPointerException.class);
    }
}
