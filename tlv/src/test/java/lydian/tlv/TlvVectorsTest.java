// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lydian.tlv.vectors.VectorCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The independent vectors of the kind tlv-decode. */
class TlvVectorsTest {
    @TestFactory
    Stream<DynamicTest> vectors() {
        return VectorCase.ofKind("tlv-decode").stream().map(vector -> dynamicTest(vector.id(), () -> check(vector)));
    }

    private static void check(VectorCase vector) {
        switch (vector.op()) {
            case "decode" -> decode(vector);
            case "decode-reject" -> decodeReject(vector);
            case "encode" ->
                assertThat(TlvWriter.message(w -> write(w, vector.inputs().get("tlvs")))
                                .hex())
                        .isEqualTo(vector.expected().get("hex"));
            case "encode-reject" ->
                assertThatIllegalArgumentException().isThrownBy(() -> TlvTag.parse(vector.text("tag")));
            case "tag-validity" ->
                assertThat(TlvTag.isValid(Bytes.hex(vector.text("tag"))))
                        .isEqualTo(vector.expected().get("valid"));
            case "tag-constructed" ->
                assertThat(TlvTag.isConstructed(TlvTag.parse(vector.text("tag"))))
                        .isEqualTo(vector.expected().get("constructed"));
            default -> throw new AssertionError("no test for " + vector.op());
        }
    }

    private static void decode(VectorCase vector) {
        TlvMap map = TlvMap.parse(vector.hex("hex"));
        assertThat(fromMap(map)).isEqualTo(vector.expected().get("tlvs"));
        assertThat(fromCursor(TlvCursor.over(vector.hex("hex"))))
                .isEqualTo(vector.expected().get("tlvs"));
        TlvReading reading = TlvReading.of(vector.hex("hex"));
        assertThat(fromNodes(reading.elements())).isEqualTo(vector.expected().get("tlvs"));
        assertThat(reading.defects()).isEmpty();
    }

    private static void decodeReject(VectorCase vector) {
        MalformedTlvException refused =
                catchThrowableOfType(MalformedTlvException.class, () -> TlvMap.parse(vector.hex("hex")));
        Object offset = vector.expected().get("offset");
        if (offset != null) assertThat((long) refused.offset()).isEqualTo(offset);
        Object tag = vector.expected().get("offending_tag");
        if (tag != null) assertThat(refused.path().hex()).endsWith((String) tag);
        assertThat(TlvReading.of(vector.hex("hex")).defects().get(0).reason()).isEqualTo(refused.reason());
    }

    private static void write(TlvWriter writer, @Nullable Object elements) {
        for (Object element : (List<?>) Objects.requireNonNull(elements)) {
            List<?> pair = (List<?>) element;
            int tag = TlvTag.parse((String) pair.get(0));
            if (pair.get(1) instanceof String value) writer.put(tag, Bytes.hex(value));
            else writer.put(tag, inside -> write(inside, pair.get(1)));
        }
    }

    private static List<Map<String, Object>> fromMap(TlvMap map) {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (TlvElement element : map.elements()) {
            Map<String, Object> one = header(element.tag(), element.value().length());
            if (element.constructed()) one.put("children", fromMap(element.children()));
            else one.put("value", element.value().hex());
            elements.add(one);
        }
        return elements;
    }

    private static List<Map<String, Object>> fromCursor(TlvCursor cursor) {
        List<Map<String, Object>> elements = new ArrayList<>();
        while (cursor.next()) {
            Map<String, Object> one = header(cursor.tag(), cursor.length());
            if (cursor.constructed()) one.put("children", fromCursor(cursor.children()));
            else one.put("value", cursor.value().hex());
            elements.add(one);
        }
        return elements;
    }

    private static List<Map<String, Object>> fromNodes(List<TlvNode> nodes) {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (TlvNode node : nodes) {
            Map<String, Object> one = header(node.tag(), node.length());
            if (node.constructed()) one.put("children", fromNodes(node.children()));
            else one.put("value", node.value().hex());
            elements.add(one);
        }
        return elements;
    }

    private static Map<String, Object> header(int tag, int length) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("tag", TlvTag.hex(tag));
        header.put("length", (long) length);
        return header;
    }
}
