// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes: a value is refused as card data, or gives its bytes back. */
class CodedValuePropertyTest {
    @Property
    void parsedOrRefused(
            @ForAll("types") Map.Entry<String, UnaryOperator<Bytes>> type, @ForAll @Size(max = 40) byte[] value) {
        Bytes bytes = Bytes.of(value);
        List<Bytes> back = new ArrayList<>();
        Throwable refused = catchThrowable(() -> back.add(type.getValue().apply(bytes)));
        if (refused == null) {
            assertThat(back).containsExactly(bytes);
        } else {
            assertThat(refused).isExactlyInstanceOf(CardDataException.class);
        }
    }

    @Provide
    Arbitrary<Map.Entry<String, UnaryOperator<Bytes>>> types() {
        return Arbitraries.of(CodedValues.ROUND_TRIPS.entrySet());
    }

    /** Setting a bit and taking it away again changes that bit and no other. */
    @Property
    void aBitIsSetAlone(@ForAll @Size(5) byte[] value, @ForAll TvrBit bit, @ForAll TvrBit other) {
        Tvr tvr = Tvr.parse(Bytes.of(value));
        assertThat(tvr.with(bit).has(bit)).isTrue();
        assertThat(tvr.without(bit).has(bit)).isFalse();
        if (other != bit) {
            assertThat(tvr.with(bit).has(other)).isEqualTo(tvr.has(other));
            assertThat(tvr.without(bit).has(other)).isEqualTo(tvr.has(other));
        }
        assertThat(tvr.has(bit) ? tvr.without(bit).with(bit) : tvr.with(bit).without(bit))
                .isEqualTo(tvr);
    }

    /** The bits by name and the rest of the value are the whole value. */
    @Property
    void namedAndUnnamedMakeTheValue(@ForAll @Size(5) byte[] value) {
        Tvr tvr = Tvr.parse(Bytes.of(value));
        assertThat(Tvr.parse(tvr.unnamed()).with(tvr.bits().toArray(new Tvr.Bit[0])))
                .isEqualTo(tvr);
    }

    @Property
    void intersectionIsMutual(@ForAll @Size(5) byte[] one, @ForAll @Size(5) byte[] other) {
        Tvr tvr = Tvr.parse(Bytes.of(one));
        Tvr code = Tvr.parse(Bytes.of(other));
        boolean common = false;
        for (int i = 0; i < 5; i++) common |= (one[i] & other[i]) != 0;
        assertThat(tvr.intersects(code)).isEqualTo(common);
        assertThat(code.intersects(tvr)).isEqualTo(common);
    }

    /** The parts of issuer application data are the whole value, in order, whatever the form. */
    @Property
    void partsMakeTheValue(@ForAll("issuerData") byte[] value) {
        IssuerApplicationData data = IssuerApplicationData.parse(Bytes.of(value));
        Bytes together = Bytes.EMPTY;
        for (IssuerApplicationData.Part part : data.parts()) {
            assertThat(part.offset()).isEqualTo(together.length());
            assertThat(part.value().isEmpty()).isFalse();
            together = together.then(part.value());
        }
        assertThat(together).isEqualTo(Bytes.of(value));
        assertThat(data.cvr().isPresent()).isEqualTo(data.format() != IadFormat.UNKNOWN);
        data.verificationResults().ifPresent(results -> assertThat(data.cvr()).hasValue(results.bytes()));
    }

    /** Beginnings that make some form likely, then anything. */
    @Provide
    Arbitrary<byte[]> issuerData() {
        Arbitrary<String> starts = Arbitraries.of(
                "",
                "06010A03",
                "06011203",
                "06013203",
                "07010103",
                "07010104",
                "0110",
                "0114",
                "0FA501",
                "1F2201",
                "1F4201");
        Arbitrary<byte[]> rests =
                Arbitraries.bytes().array(byte[].class).ofMinSize(0).ofMaxSize(28);
        return Combinators.combine(starts, rests)
                .as((start, rest) -> Bytes.hex(start).then(Bytes.of(rest)).toArray());
    }

    /** A range is refused exactly when the Book does not allow it. */
    @Property
    void rangeIsRefusedByTheBook(
            @ForAll @IntRange(max = 255) int sfiByte,
            @ForAll @IntRange(max = 4) int first,
            @ForAll @IntRange(max = 5) int last,
            @ForAll @IntRange(max = 6) int authenticated) {
        boolean allowed = sfiByte % 8 == 0
                && sfiByte / 8 >= 1
                && sfiByte / 8 <= 30
                && first >= 1
                && last >= first
                && authenticated <= last - first + 1;
        Throwable refused = catchThrowable(() -> Afl.parse(Bytes.ofInts(sfiByte, first, last, authenticated)));
        assertThat(refused == null).isEqualTo(allowed);
    }

    /** Only digits name an entry mode. */
    @Property
    void entryModeIsTwoDigits(@ForAll @ByteRange(min = Byte.MIN_VALUE) byte value) {
        String hex = Bytes.of(value).hex();
        Throwable refused = catchThrowable(() -> PosEntryMode.parse(Bytes.of(value)));
        assertThat(refused == null).isEqualTo(hex.charAt(0) <= '9' && hex.charAt(1) <= '9');
    }
}
