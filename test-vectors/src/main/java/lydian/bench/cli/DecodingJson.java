// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.util.List;
import lydian.bench.decode.BitRow;
import lydian.bench.decode.Decoding;
import lydian.bench.decode.Defect;
import lydian.bench.decode.Part;
import lydian.bench.text.JsonWriter;

/** A decoding for programs. The form is described by {@code test-vectors/schemas/decode-output.json}. */
final class DecodingJson {
    private DecodingJson() {}

    static String of(Decoding decoding) {
        JsonWriter json = new JsonWriter().object();
        json.member("taken_for", decoding.shape().word())
                .member("is", decoding.shape().words());
        json.list("could_also_be");
        for (int i = 0; i < decoding.others().size(); i++) {
            json.element(decoding.others().get(i).words());
        }
        json.endList().member("length", decoding.length()).list("parts");
        parts(json, decoding.parts());
        json.endList();
        defects(json, "defects", decoding.defects());
        defects(json, "remarks", decoding.remarks());
        return json.endObject().toString();
    }

    private static void defects(JsonWriter json, String name, List<Defect> defects) {
        json.list(name);
        for (int i = 0; i < defects.size(); i++) {
            Defect defect = defects.get(i);
            json.object()
                    .member("offset", defect.offset())
                    .member("reason", defect.reason())
                    .member("message", defect.message())
                    .endObject();
        }
        json.endList();
    }

    private static void parts(JsonWriter json, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) part(json, parts.get(i));
    }

    private static void part(JsonWriter json, Part part) {
        json.object().member(part.isTagged() ? "tag" : "label", part.label());
        json.member("name", part.name());
        if (!part.format().isEmpty()) json.member("format", part.format());
        if (part.offset() >= 0) json.member("offset", part.offset());
        if (part.length() >= 0) json.member("length", part.length());
        json.member("value", part.value());
        if (part.isMasked()) json.member("masked", true);
        json.member("text", part.text()).member("meaning", part.meaning());
        if (!part.bits().isEmpty()) bits(json, part.bits());
        if (!part.complaints().isEmpty()) {
            json.list("complaints");
            for (int i = 0; i < part.complaints().size(); i++) {
                json.element(part.complaints().get(i));
            }
            json.endList();
        }
        if (!part.inside().isEmpty()) {
            json.list("children");
            parts(json, part.inside());
            json.endList();
        }
        json.endObject();
    }

    private static void bits(JsonWriter json, List<BitRow> rows) {
        json.list("bits");
        for (int i = 0; i < rows.size(); i++) {
            BitRow row = rows.get(i);
            json.object().member("byte", row.byteNumber());
            if (row.single()) json.member("bit", row.highBit());
            else json.member("high_bit", row.highBit()).member("low_bit", row.lowBit());
            json.member("set", row.set()).member("title", row.title()).endObject();
        }
        json.endList();
    }
}
