// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.MalformedTlvException;
import lydian.tlv.TlvTag;
import lydian.tlv.TlvWriter;
import org.jspecify.annotations.Nullable;

/** BER-TLV read and written, well-formed and not. EMV 4.4 Book 3, Annex B. */
final class TlvDecodeKind implements Kind {
    @Override
    public Verdict check(VectorCase vector) throws VectorException {
        return switch (vector.op()) {
            case "decode" -> decode(vector);
            case "decode-reject" -> decodeReject(vector);
            case "decode-quirk", "decode-ambiguous" -> oneOfSeveral(vector);
            case "encode" -> encode(vector);
            case "encode-reject" -> encodeReject(vector);
            case "tag-validity" -> tagValidity(vector);
            case "tag-constructed" -> tagConstructed(vector);
            default -> Verdict.notSupported("op " + vector.op());
        };
    }

    private static Verdict decode(VectorCase vector) throws VectorException {
        Comparison comparison = new Comparison(vector.expected()).seen("tlvs");
        List<TlvTree> read = TlvTree.read(vector.inputs().at("hex").hex());
        String difference = TlvTree.difference(read, vector.expected().at("tlvs"));
        return difference == null ? comparison.verdict() : Verdict.failed(difference);
    }

    /** The text of an error is its author's; that there is one, and where, is compared. */
    private static Verdict decodeReject(VectorCase vector) throws VectorException {
        Comparison comparison = new Comparison(vector.expected()).seen("error");
        try {
            TlvTree.read(vector.inputs().at("hex").hex());
            return Verdict.failed("expected a refusal, but it was read");
        } catch (MalformedTlvException refused) {
            comparison.number("offset", (long) refused.offset());
            Json tag = vector.expected().at("offending_tag");
            if (tag.present() && !endsWith(refused.path(), tag.hex())) {
                comparison.differs(
                        "offending_tag",
                        tag.text(),
                        "the path " + refused.path().hex());
            }
            return comparison.seen("offending_tag").verdict();
        }
    }

    private static boolean endsWith(Bytes path, Bytes tag) {
        return path.length() >= tag.length()
                && path.from(path.length() - tag.length()).equals(tag);
    }

    /**
     * Several results are right, and ours has to be one of them: what real cards do and the Books do not say. Which one
     * the strict reader takes and which one the lenient is told in the documentation of {@code lydian.tlv}.
     */
    private static Verdict oneOfSeveral(VectorCase vector) throws VectorException {
        Bytes message = vector.inputs().at("hex").hex();
        Alternatives alternatives = new Alternatives();
        alternatives.collect(vector.expected());
        if (alternatives.isEmpty()) return Verdict.notSupported("no result that can be compared");
        String difference;
        try {
            difference = alternatives.difference(TlvTree.read(message));
            if (difference == null) return Verdict.PASSED;
        } catch (MalformedTlvException refused) {
            if (alternatives.mayRefuse) return Verdict.PASSED;
            difference = String.valueOf(refused.getMessage());
        }
        boolean lenient = alternatives.difference(TlvTree.readLeniently(message)) == null;
        return lenient ? Verdict.PASSED : Verdict.failed("none of the results that are listed: " + difference);
    }

    /** The results that a case accepts, wherever it puts them. */
    private static final class Alternatives {
        private final List<Json> trees = new ArrayList<>();
        private boolean mayRefuse;

        boolean isEmpty() {
            return trees.isEmpty() && !mayRefuse;
        }

        /** Finds lists of data objects, and what says that a refusal is one of the results. */
        void collect(Json place) throws VectorException {
            if (place.isObject()) {
                for (String name : place.names()) member(name, place.at(name));
            } else if (place.isList()) {
                List<Json> elements = place.list();
                boolean tree = elements.isEmpty() || elements.get(0).at("tag").present();
                if (tree) trees.add(place);
                else for (Json element : elements) collect(element);
            }
        }

        private void member(String name, Json member) throws VectorException {
            if (member.isText()) {
                mayRefuse |= speaksOfRefusal(name) || speaksOfRefusal(member.text());
            } else if (member.isTruth()) {
                mayRefuse |= speaksOfRefusal(name) == member.truth();
            } else if (member.isNull()) {
                mayRefuse |= !speaksOfRefusal(name);
            } else {
                collect(member);
            }
        }

        private static boolean speaksOfRefusal(String words) {
            return words.contains("error")
                    || words.contains("reject")
                    || words.contains("refuse")
                    || words.contains("malformed");
        }

        /** The difference to the result that is listed first, null if there is none to one of them. */
        @Nullable
        String difference(List<TlvTree> read) throws VectorException {
            String first = null;
            for (Json tree : trees) {
                String difference = TlvTree.difference(read, tree);
                if (difference == null) return null;
                if (first == null) first = difference;
            }
            return first == null ? "expected a refusal, but it was read" : first;
        }
    }

    private static Verdict encode(VectorCase vector) throws VectorException {
        List<Element> elements = elements(vector.inputs().at("tlvs"));
        Bytes written = TlvWriter.message(writer -> write(elements, writer));
        return new Comparison(vector.expected()).hex("hex", written).verdict();
    }

    private static Verdict encodeReject(VectorCase vector) throws VectorException {
        Comparison comparison = new Comparison(vector.expected()).seen("error");
        Json inputs = vector.inputs();
        try {
            List<Element> elements = inputs.at("tlvs").present()
                    ? elements(inputs.at("tlvs"))
                    : List.of(element(inputs.at("tag"), inputs.at("value")));
            TlvWriter.message(writer -> write(elements, writer));
            return Verdict.failed("expected a refusal, but it was written");
        } catch (IllegalArgumentException refused) {
            return comparison.verdict();
        }
    }

    /** Something to write: a value, or what is inside a template. */
    private record Element(int tag, Bytes value, @Nullable List<Element> children) {}

    private static List<Element> elements(Json list) throws VectorException {
        List<Element> elements = new ArrayList<>();
        for (Json pair : list.list()) {
            List<Json> both = pair.isList() ? pair.list() : List.of();
            if (both.size() == 2) elements.add(element(both.get(0), both.get(1)));
            else if (pair.at("children").present()) elements.add(element(pair.at("tag"), pair.at("children")));
            else elements.add(element(pair.at("tag"), pair.at("value")));
        }
        return elements;
    }

    private static Element element(Json tag, Json content) throws VectorException {
        int number = TlvTag.parse(tag.text());
        if (content.isList()) return new Element(number, Bytes.EMPTY, elements(content));
        return new Element(number, content.present() ? Bytes.hex(content.text()) : Bytes.EMPTY, null);
    }

    private static void write(List<Element> elements, TlvWriter writer) {
        for (Element element : elements) {
            List<Element> children = element.children();
            if (children == null) writer.put(element.tag(), element.value());
            else writer.put(element.tag(), inner -> write(children, inner));
        }
    }

    private static Verdict tagValidity(VectorCase vector) throws VectorException {
        boolean valid;
        try {
            valid = TlvTag.isValid(Bytes.hex(vector.inputs().at("tag").text()));
        } catch (IllegalArgumentException noHex) {
            valid = false;
        }
        return new Comparison(vector.expected()).truth("valid", valid).verdict();
    }

    private static Verdict tagConstructed(VectorCase vector) throws VectorException {
        boolean constructed =
                TlvTag.isConstructed(TlvTag.parse(vector.inputs().at("tag").text()));
        return new Comparison(vector.expected())
                .truth("constructed", constructed)
                .verdict();
    }
}
