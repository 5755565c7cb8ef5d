// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.TlvCursor;
import lydian.tlv.TlvLimits;
import lydian.tlv.TlvNode;
import lydian.tlv.TlvReading;
import lydian.tlv.TlvTag;
import org.jspecify.annotations.Nullable;

/**
 * A message as a tree, to be compared with one that a vector file spells out.
 *
 * @param tag as written
 * @param length of the value field
 * @param value the value field
 * @param children what is inside a template, empty for a value
 */
record TlvTree(int tag, int length, Bytes value, List<TlvTree> children) {
    /** More than the default: a vector may be longer than what a card sends, and nests no deeper than its file can. */
    static final TlvLimits LIMITS = new TlvLimits(4 << 20, 65_536, Json.NESTING / 2);

    /** Reads a message as a terminal does. */
    static List<TlvTree> read(Bytes message) {
        return read(TlvCursor.over(message, LIMITS));
    }

    private static List<TlvTree> read(TlvCursor cursor) {
        List<TlvTree> level = new ArrayList<>();
        while (cursor.next()) {
            List<TlvTree> children = cursor.constructed() ? read(cursor.children()) : List.of();
            level.add(new TlvTree(cursor.tag(), cursor.length(), cursor.value(), children));
        }
        return level;
    }

    /** Reads a message as a tool does: as much as there is, whatever is wrong. */
    static List<TlvTree> readLeniently(Bytes message) {
        return ofNodes(TlvReading.of(message, LIMITS).elements());
    }

    private static List<TlvTree> ofNodes(List<TlvNode> nodes) {
        List<TlvTree> level = new ArrayList<>();
        for (TlvNode node : nodes) {
            level.add(new TlvTree(node.tag(), node.length(), node.value(), ofNodes(node.children())));
        }
        return level;
    }

    /** The first difference to what a case spells out, or null if there is none. */
    static @Nullable String difference(List<TlvTree> level, Json wanted) throws VectorException {
        List<Json> list = wanted.list();
        for (int i = 0; i < Math.min(level.size(), list.size()); i++) {
            String difference = level.get(i).difference(list.get(i));
            if (difference != null) return difference;
        }
        if (level.size() == list.size()) return null;
        return wanted.path() + ": expected " + list.size() + " data objects, got " + level.size();
    }

    private @Nullable String difference(Json wanted) throws VectorException {
        String wantedTag = wanted.at("tag").text();
        if (!wantedTag.equalsIgnoreCase(TlvTag.hex(tag))) return told(wanted.at("tag"), wantedTag, TlvTag.hex(tag));
        Json wantedLength = wanted.at("length");
        if (wantedLength.present() && wantedLength.number() != length) {
            return told(wantedLength, String.valueOf(wantedLength.number()), String.valueOf(length));
        }
        Json wantedValue = wanted.at("value");
        if (wantedValue.present() && !wantedValue.hex().equals(value)) {
            return told(wantedValue, wantedValue.hex().hex(), value.hex());
        }
        return wanted.at("children").present() ? difference(children, wanted.at("children")) : null;
    }

    private static String told(Json place, String wanted, String actual) {
        return place.path() + ": expected " + wanted + ", got " + actual;
    }
}
