// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/** One object of a profile, and the way to it. Every name that is not asked for is refused in the end. */
final class ProfileNode {
    private final String path;
    private final Map<?, ?> values;

    ProfileNode(String path, @Nullable Object value) {
        this.path = path;
        if (!(value instanceof Map<?, ?> map)) throw new ProfileException(path, "should be an object");
        this.values = map;
    }

    /** Refuses names that nobody knows: a misspelt option must not be silently without effect. */
    ProfileNode only(Set<String> known) {
        for (Object name : values.keySet()) {
            if (!known.contains(name)) throw new ProfileException(at((String) name), "is not known here");
        }
        return this;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    String text(String name) {
        Object value = values.get(name);
        if (value instanceof String text) return text;
        throw new ProfileException(at(name), value == null ? "is missing" : "should be a text");
    }

    String text(String name, String absent) {
        return has(name) ? text(name) : absent;
    }

    int number(String name, int least, int most, int absent) {
        Object value = values.get(name);
        if (value == null) return absent;
        if (value instanceof Integer number && number >= least && number <= most) return number;
        throw new ProfileException(at(name), "should be a number from " + least + " to " + most);
    }

    boolean flag(String name, boolean absent) {
        Object value = values.get(name);
        if (value == null) return absent;
        if (value instanceof Boolean flag) return flag;
        throw new ProfileException(at(name), "should be true or false");
    }

    Bytes hex(String name, int least, int most) {
        Bytes bytes = hexOf(at(name), text(name));
        if (bytes.length() >= least && bytes.length() <= most) return bytes;
        throw new ProfileException(at(name), "should be " + least + " to " + most + " bytes");
    }

    Bytes hex(String name, int least, int most, Bytes absent) {
        return has(name) ? hex(name, least, most) : absent;
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type, E absent) {
        if (!has(name)) return absent;
        for (E each : type.getEnumConstants()) if (each.name().equals(text(name))) return each;
        throw new ProfileException(at(name), "should be one of " + List.of(type.getEnumConstants()));
    }

    ProfileNode object(String name) {
        return new ProfileNode(at(name), values.get(name));
    }

    List<ProfileNode> objects(String name) {
        Object value = values.get(name);
        if (!(value instanceof List<?> list)) throw new ProfileException(at(name), "should be a list");
        List<ProfileNode> nodes = new ArrayList<>();
        for (Object each : list) nodes.add(new ProfileNode(at(name) + "[" + nodes.size() + "]", each));
        return nodes;
    }

    /** Data objects by tag, in their order; values are hexadecimal, or begin with $ and are made when the card is. */
    Map<Integer, String> dataObjects(String name) {
        Map<Integer, String> objects = new LinkedHashMap<>();
        if (!has(name)) return objects;
        ProfileNode node = object(name);
        for (Object key : node.values.keySet()) {
            Bytes tag = hexOf(node.at((String) key), (String) key);
            if (tag.isEmpty() || tag.length() > 4) throw new ProfileException(node.at((String) key), "is not a tag");
            String value = node.text((String) key);
            if (value.isEmpty() || value.charAt(0) != '$') hexOf(node.at((String) key), value);
            objects.put(number(tag), value);
        }
        return objects;
    }

    private static int number(Bytes tag) {
        int number = 0;
        for (int i = 0; i < tag.length(); i++) number = number << 8 | tag.u8(i);
        return number;
    }

    private static Bytes hexOf(String path, String text) {
        try {
            return Bytes.hex(text);
        } catch (IllegalArgumentException wrong) {
            throw new ProfileException(path, String.valueOf(wrong.getMessage()));
        }
    }

    private String at(String name) {
        return path + "." + name;
    }
}
