// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.TlvTag;
import lydian.tlv.dictionary.DataElement;
import lydian.tlv.dictionary.Dictionary;
import lydian.tlv.dictionary.Privacy;
import lydian.tlv.dictionary.Rulebook;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the input is, there is a decoding and no exception. */
class DecoderPropertiesTest {
    private static final @Nullable Shape[] SHAPES = shapes();

    private static @Nullable Shape[] shapes() {
        return Arrays.copyOf(Shape.values(), Shape.values().length + 1);
    }

    private static Decoding decode(Input input, @Nullable Shape shape, int tag, boolean lenient) {
        return Decoder.decode(input, new Options(shape, tag, null, lenient, false));
    }

    @Property
    void anyBytesAsAnything(@ForAll byte[] bytes, @ForAll boolean lenient) {
        for (Shape shape : SHAPES) {
            Decoding decoding = decode(Input.ofText(Bytes.of(bytes).hex()), shape, 0x9F10, lenient);
            assertThat(decoding.length()).isLessThanOrEqualTo(2 * bytes.length);
        }
    }

    @Property
    void anyTextAsAnything(@ForAll String text) {
        for (Shape shape : SHAPES)
            assertThat(decode(Input.ofText(text), shape, 0x5A, true)).isNotNull();
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().ascii().ofMaxLength(60).map(rest -> "000201" + rest);
    }

    @Property
    void anyCode(@ForAll("codes") String text) {
        assertThat(decode(Input.ofText(text), null, 0, false).shape()).isEqualTo(Shape.QR);
    }

    @Provide
    Arbitrary<DataElement<?>> elements() {
        return Arbitraries.of(Dictionary.elements());
    }

    @Property
    void anyValueOfEveryElement(@ForAll("elements") DataElement<?> element, @ForAll byte[] value) {
        for (Rulebook rulebook : Rulebook.values()) {
            Options options = new Options(Shape.VALUE, element.tag(), rulebook, true, false);
            assertThat(Decoder.decode(Input.ofText(Bytes.of(value).hex()), options)
                            .parts())
                    .hasSize(1);
        }
    }

    /** The value of an element that is not open never comes out whole. */
    @Property
    void whatIsNotOpenIsHidden(@ForAll("elements") DataElement<?> element) {
        if (element.privacy() == Privacy.OPEN || TlvTag.isConstructed(element.tag())) return;
        Bytes value = Bytes.hex("1234567890123452D99F");
        Decoding decoding = decode(Input.ofText(value.hex()), Shape.VALUE, element.tag(), false);
        Part part = decoding.parts().get(0);
        assertThat(part.isMasked()).isTrue();
        assertThat(part.value()).doesNotContain("1234567890123452").hasSize(2 * value.length());
        assertThat(part.text()).isNull();
        assertThat(part.meaning()).isNull();
        assertThat(part.bits()).isEmpty();
        assertThat(part.inside()).isEmpty();
    }

    @Test
    void everyElementOfTheDictionaryCanBeShownEmpty() {
        for (DataElement<?> element : Dictionary.elements()) {
            assertThat(decode(Input.ofText(""), Shape.VALUE, element.tag(), false)
                            .parts())
                    .hasSize(1);
        }
    }

    @FuzzTest
    void nothingBreaksIt(FuzzedDataProvider data) {
        Shape shape = SHAPES[data.consumeInt(0, SHAPES.length - 1)];
        boolean lenient = data.consumeBoolean();
        List<Integer> tags = List.of(0x9F10, 0x8E, 0x94, 0x57, 0x9F5B, 0x6F, 0x80, 0x9F6E, 0x8C);
        int tag = data.pickValue(tags);
        Input input = Input.ofContent(data.consumeRemainingAsBytes());
        assertThat(decode(input, shape, tag, lenient)).isNotNull();
    }
}
