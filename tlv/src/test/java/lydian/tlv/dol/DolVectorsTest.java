// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.MalformedTlvException;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvTag;
import lydian.tlv.TlvWriter;
import lydian.tlv.vectors.VectorCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The independent vectors of the kind dol. */
class DolVectorsTest {
    @TestFactory
    Stream<DynamicTest> vectors() {
        return VectorCase.ofKind("dol").stream().map(vector -> dynamicTest(vector.id(), () -> check(vector)));
    }

    private static void check(VectorCase vector) {
        switch (vector.op()) {
            case "parse" -> parse(vector);
            case "parse-reject" ->
                assertThatExceptionOfType(MalformedTlvException.class).isThrownBy(() -> dol(vector));
            case "build" -> build(vector);
            case "split" ->
                assertThat(dol(vector).split(vector.hex("data")))
                        .extracting(value -> List.of(
                                TlvTag.hex(value.entry().tag()), value.value().hex()))
                        .isEqualTo(vector.expected().get("elements"));
            case "split-reject" ->
                assertThatExceptionOfType(CardDataException.class)
                        .isThrownBy(() -> dol(vector).split(vector.hex("data")));
            default -> throw new AssertionError("no test for " + vector.op());
        }
    }

    private static void parse(VectorCase vector) {
        assertThat(dol(vector).entries())
                .extracting(entry -> List.of(TlvTag.hex(entry.tag()), (long) entry.length()))
                .isEqualTo(vector.expected().get("entries"));
        assertThat((long) dol(vector).dataLength()).isEqualTo(vector.expected().get("data_length"));
    }

    private static void build(VectorCase vector) {
        List<?> given = (List<?>) Objects.requireNonNull(vector.inputs().get("sources_in_priority_order"));
        DolFiller filler =
                DolFiller.from(given.stream().map(DolVectorsTest::source).toArray(DolSource[]::new));
        assertThat(filler.fill(dol(vector)).hex()).isEqualTo(vector.expected().get("data"));
        Bytes explained = Bytes.EMPTY;
        for (DolFill fill : filler.explain(dol(vector))) explained = explained.then(fill.data());
        assertThat(explained).isEqualTo(filler.fill(dol(vector)));
    }

    private static DolSource source(@Nullable Object values) {
        Map<?, ?> map = (Map<?, ?>) Objects.requireNonNull(values);
        return DolSource.of(
                "vector",
                TlvMap.parse(TlvWriter.message(w ->
                        map.forEach((tag, value) -> w.put(TlvTag.parse((String) tag), Bytes.hex((String) value))))));
    }

    private static Dol dol(VectorCase vector) {
        return Dol.parse(vector.hex("dol"));
    }
}
