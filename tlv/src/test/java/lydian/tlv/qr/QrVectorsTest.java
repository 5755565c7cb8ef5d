// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvTag;
import lydian.tlv.vectors.VectorCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of other people's codes. What they call valid is {@link MerchantQr#intact()}. */
class QrVectorsTest {
    static Stream<VectorCase> merchant() {
        return VectorCase.ofKind("qr").stream().filter(c -> c.inputs().containsKey("payload"));
    }

    static Stream<VectorCase> consumer() {
        return VectorCase.ofKind("qr").stream().filter(c -> c.inputs().containsKey("base64"));
    }

    @ParameterizedTest
    @MethodSource("merchant")
    void merchantPresented(VectorCase vector) {
        MerchantQr qr = MerchantQr.read(vector.text("payload"));
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        read.put("valid", qr.intact());
        read.put("fields", qr.whole() ? fields(qr.objects()) : null);
        read.put("crc_present", qr.crcPresented().isPresent());
        read.put("crc_in_payload", qr.crcPresented().orElse(null));
        read.put("crc_computed", qr.crcComputed());
        // Why a code is not valid is said in other words.
        assertThat(read.entrySet())
                .containsAll(without(vector.expected(), "error").entrySet());
    }

    @ParameterizedTest
    @MethodSource("consumer")
    void consumerPresented(VectorCase vector) {
        ConsumerQr qr = ConsumerQr.read(vector.text("base64"));
        boolean valid = !Boolean.FALSE.equals(vector.expected().get("valid"));
        assertThat(qr.intact()).isEqualTo(valid);
        if (!valid) return;
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        read.put("hex", qr.bytes().hex());
        read.put("tlvs", elements(qr.objects()));
        read.put("payload_format_indicator", qr.payloadFormatIndicator().orElse(null));
        assertThat(read).isEqualTo(vector.expected());
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> map, String key) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(map);
        rest.remove(key);
        return rest;
    }

    private static List<Object> fields(List<QrObject> objects) {
        List<Object> fields = new ArrayList<>();
        for (QrObject object : objects) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("id", object.idText());
            field.put("value", object.value());
            if (!object.children().isEmpty()) field.put("sub", fields(object.children()));
            fields.add(field);
        }
        return fields;
    }

    private static List<Object> elements(TlvMap map) {
        List<Object> elements = new ArrayList<>();
        for (TlvElement element : map.elements()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("tag", TlvTag.hex(element.tag()));
            one.put("length", (long) element.value().length());
            if (element.constructed()) one.put("children", elements(element.children()));
            else one.put("value", element.value().hex());
            elements.add(one);
        }
        return elements;
    }
}
