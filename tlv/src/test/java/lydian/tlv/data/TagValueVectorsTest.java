// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lydian.tlv.privacy.SensitiveAccess;
import lydian.tlv.vectors.VectorCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The independent vectors of the values that stand for themselves: formats, codes, tracks. */
class TagValueVectorsTest {
    private static final SensitiveAccess CLEAR = SensitiveAccess.deliberately();

    static List<VectorCase> formats() {
        return VectorCase.of("tag-values", "format-n", "format-cn");
    }

    static List<VectorCase> countries() {
        return VectorCase.of("tag-values", "country");
    }

    static List<VectorCase> idTypes() {
        return VectorCase.of("tag-values", "upi-id-type");
    }

    static List<VectorCase> priorities() {
        return VectorCase.of("tag-values", "application-priority");
    }

    static List<VectorCase> firstTracks() {
        return VectorCase.of("tag-values", "track1");
    }

    static List<VectorCase> secondTracks() {
        return VectorCase.of("tag-values", "track2");
    }

    @Test
    void allAreThere() {
        assertThat(List.of(formats(), countries(), idTypes(), priorities(), firstTracks(), secondTracks()))
                .noneMatch(List::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void digitsAreEncoded(VectorCase vector) {
        NumericFormat format =
                vector.text("format").equals("n") ? NumericFormat.NUMERIC : NumericFormat.COMPRESSED_NUMERIC;
        assertThat(format.encode(vector.text("text"), vector.number("length")).hex())
                .isEqualTo(vector.expected().get("hex"));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void countryHasItsLetters(VectorCase vector) {
        assertThat(CountryCode.parse(vector.hex("value")).country().map(Country::alpha3))
                .hasValue((String) vector.expected().get("alpha3"));
    }

    @ParameterizedTest
    @MethodSource("idTypes")
    void identificationTypeHasItsMeaning(VectorCase vector) {
        assertThat(CardholderIdType.parse(vector.hex("value")).title())
                .isEqualTo(vector.expected().get("meaning"));
    }

    @ParameterizedTest
    @MethodSource("priorities")
    void priorityAndConfirmation(VectorCase vector) {
        ApplicationPriority priority = ApplicationPriority.parse(vector.hex("value"));
        assertThat((long) priority.priority()).isEqualTo(vector.expected().get("priority"));
        assertThat(!priority.needsConfirmation()).isEqualTo(vector.expected().get("may_select_without_confirmation"));
    }

    @ParameterizedTest
    @MethodSource("firstTracks")
    void trackOneIsTakenApart(VectorCase vector) {
        Track1 track = Track1.parse(vector.hex("value"));
        assertThat(track.pan().digits(CLEAR)).isEqualTo(vector.expected().get("pan"));
        assertThat(track.expiry().map(TagValueVectorsTest::yymm).orElse(null))
                .isEqualTo(vector.expected().get("expiry_yymm"));
        assertThat(track.serviceCode().map(ServiceCode::toString).orElse(null))
                .isEqualTo(vector.expected().get("service_code"));
        assertThat(track.name().map(name -> name.text(CLEAR)).orElse(null))
                .isEqualTo(vector.expected().get("name"));
    }

    @ParameterizedTest
    @MethodSource("secondTracks")
    void trackTwoIsTakenApart(VectorCase vector) {
        Track2 track = Track2.parse(vector.hex("value"));
        assertThat(track.pan().digits(CLEAR)).isEqualTo(vector.expected().get("pan"));
        assertThat(track.expiry().map(TagValueVectorsTest::yymm).orElse(null))
                .isEqualTo(vector.expected().get("expiry_yymm"));
        assertThat(track.serviceCode().map(ServiceCode::toString).orElse(null))
                .isEqualTo(vector.expected().get("service_code"));
        assertThat(track.discretionary(CLEAR)).isEqualTo(vector.expected().get("discretionary"));
    }

    private static @Nullable String yymm(ExpiryMonth month) {
        return month.yymm().hex();
    }
}
