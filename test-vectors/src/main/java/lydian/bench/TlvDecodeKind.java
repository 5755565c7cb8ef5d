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
     * the strict reader takes is its documentation's to tell.
     */
    private static Verdict oneOfSeveral(VectorCase vector) throws VectorException {
        List<Json> trees = new ArrayList<>();
        boolean mayRefuse = alternatives(vector.expected(), trees);
        if (trees.isEmpty() && !mayRefuse) return Verdict.notSupported("no result that can be compared");
        List<TlvTree> read;
        try {
            read = TlvTree.read(vector.inputs().at("hex").hex());
        } catch (MalformedTlvException refused) {
            return mayRefuse ? Verdict.PASSED : Verdict.failed("expected to be read, got: " + refused.getMessage());
        }
        String first = null;
        for (Json tree : trees) {
            String difference = TlvTree.difference(read, tree);
            if (difference == null) return Verdict.PASSED;
            if (first == null) first = difference;
        }
        return Verdict.failed(first == null ? "expected a refusal, but it was read" : first);
    }

    /**
     * Finds the results that a case accepts, wherever it puts them: lists of data objects go into {@code trees}.
     *
     * @return whether a refusal is one of them: a text where a result should be, or an error
     */
    private static boolean alternatives(Json place, List<Json> trees) throws VectorException {
        boolean mayRefuse = false;
        if (place.isObject()) {
            for (String name : place.names()) {
                Json member = place.at(name);
                if (member.isText()) mayRefuse |= saysRefused(name, member.text());
                else mayRefuse |= alternatives(member, trees);
            }
        } else if (place.isList()) {
            List<Json> elements = place.list();
            if (elements.isEmpty() || elements.get(0).at("tag").present()) {
                trees.add(place);
            } else {
                for (Json element : elements) mayRefuse |= alternatives(element, trees);
            }
        }
        return mayRefuse;
    }

    private static boolean saysRefused(String name, String text) {
        return name.contains("error") || name.contains("reject") || text.contains("reject") || text.contains("error");
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
