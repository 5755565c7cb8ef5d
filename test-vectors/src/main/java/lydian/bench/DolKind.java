// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvTag;
import lydian.tlv.dol.Dol;
import lydian.tlv.dol.DolEntry;
import lydian.tlv.dol.DolFiller;
import lydian.tlv.dol.DolSource;
import lydian.tlv.dol.DolValue;
import org.jspecify.annotations.Nullable;

/** Data object lists: parsed, filled from several sources, and split. EMV 4.4 Book 3, 5.4. */
final class DolKind implements Kind {
    @Override
    public Verdict check(VectorCase vector) throws VectorException {
        return switch (vector.op()) {
            case "parse" -> parse(vector);
            case "build" -> build(vector);
            case "split" -> split(vector);
            case "parse-reject", "build-reject", "split-reject" -> refused(vector);
            default -> Verdict.notSupported("op " + vector.op());
        };
    }

    private static Dol dol(VectorCase vector) throws VectorException {
        return Dol.parse(vector.inputs().at("dol").hex());
    }

    private static Verdict parse(VectorCase vector) throws VectorException {
        Dol dol = dol(vector);
        List<DolEntry> entries = dol.entries();
        return new Comparison(vector.expected())
                .pairs(
                        "entries",
                        entries.size(),
                        i -> tag(entries.get(i)),
                        i -> String.valueOf(entries.get(i).length()))
                .number("data_length", (long) dol.dataLength())
                .verdict();
    }

    private static Verdict build(VectorCase vector) throws VectorException {
        return new Comparison(vector.expected()).hex("data", filled(vector)).verdict();
    }

    private static Bytes filled(VectorCase vector) throws VectorException {
        List<DolSource> sources = new ArrayList<>();
        for (Json map : vector.inputs().at("sources_in_priority_order").list()) sources.add(new Values(map));
        return DolFiller.from(sources.toArray(new DolSource[0])).fill(dol(vector));
    }

    private static Verdict split(VectorCase vector) throws VectorException {
        List<DolValue> values = dol(vector).split(vector.inputs().at("data").hex());
        return new Comparison(vector.expected())
                .pairs(
                        "elements",
                        values.size(),
                        i -> tag(values.get(i).entry()),
                        i -> values.get(i).value().hex())
                .verdict();
    }

    private static String tag(DolEntry entry) {
        return TlvTag.hex(entry.tag());
    }

    private static Verdict refused(VectorCase vector) throws VectorException {
        try {
            if (vector.inputs().at("sources_in_priority_order").present()) filled(vector);
            else if (vector.inputs().at("data").present()) split(vector);
            else dol(vector);
            return Verdict.failed("expected a refusal, but it was read");
        } catch (CardDataException expected) {
            return new Comparison(vector.expected()).seen("error").verdict();
        }
    }

    /** A map of tags to values, as a case spells it out. */
    private static final class Values implements DolSource {
        private final Map<Integer, Bytes> values = new HashMap<>();

        Values(Json map) throws VectorException {
            for (String tag : map.names()) {
                try {
                    values.put(TlvTag.parse(tag), map.at(tag).hex());
                } catch (IllegalArgumentException noTag) {
                    throw new VectorException(map.path() + ": not a tag: " + tag);
                }
            }
        }

        @Override
        public @Nullable Bytes valueOf(int tag) {
            return values.get(tag);
        }
    }
}
