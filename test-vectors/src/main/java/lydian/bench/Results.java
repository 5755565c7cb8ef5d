// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a decision, under the names of {@code expected}; with {@code acceptable}, a list of overlays of which
 * one may be laid over it.
 */
final class Results {
    private static final String ACCEPTABLE = "acceptable";
    /** An overlay that says so compares nothing else. */
    private static final String TERMINATE = "terminate";

    private static final Set<String> ENDS = Set.of("outcome", "result", "final");

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private boolean terminated;

    /** A text, a number, a truth, a list of those, a map of those, or nothing of the kind. */
    Results put(String name, @Nullable Object value) {
        values.put(name, value instanceof Bytes bytes ? bytes.hex() : value);
        return this;
    }

    /** The transaction ended at once: nothing more is given. */
    Results terminated() {
        terminated = true;
        for (String name : ENDS) values.put(name, TERMINATE);
        return this;
    }

    /** Compares with what the case expects, and then with each reading that it accepts as well. */
    Verdict against(Json expected) throws VectorException {
        String difference = difference(expected, null);
        if (difference == null) return passed(expected, "");
        if (!expected.at(ACCEPTABLE).present()) return Verdict.failed(difference);
        List<Json> overlays = expected.at(ACCEPTABLE).list();
        for (int i = 0; i < overlays.size(); i++) {
            if (difference(expected, overlays.get(i)) == null) return passed(expected, "met reading " + (i + 1));
        }
        return Verdict.failed(difference);
    }

    private Verdict passed(Json expected, String reading) throws VectorException {
        Set<String> ignored = new TreeSet<>(expected.names());
        ignored.removeAll(values.keySet());
        ignored.remove(ACCEPTABLE);
        if (terminated || ignored.isEmpty()) return new Verdict(Verdict.Result.PASSED, reading);
        String rest = "not compared: " + String.join(", ", ignored);
        return new Verdict(Verdict.Result.PASSED, reading.isEmpty() ? rest : reading + "; " + rest);
    }

    private @Nullable String difference(Json expected, @Nullable Json overlay) throws VectorException {
        if (overlay != null && overlay.at(TERMINATE).present()) return terminated ? null : "it did not end";
        for (String name : names(expected, overlay)) {
            if (!values.containsKey(name)) continue;
            // Nothing but the end is compared where the transaction has ended.
            if (terminated && !ENDS.contains(name)) continue;
            Json wanted = overlay != null && overlay.names().contains(name) ? overlay.at(name) : expected.at(name);
            Object wants = plain(wanted);
            Object got = values.get(name);
            if (!same(wants, got)) return name + ": expected " + wants + ", got " + got;
        }
        return terminated && !endIsCompared(expected) ? "it ended at once" : null;
    }

    private static boolean endIsCompared(Json expected) throws VectorException {
        for (String name : expected.names()) if (ENDS.contains(name)) return true;
        return false;
    }

    private static Set<String> names(Json expected, @Nullable Json overlay) throws VectorException {
        Set<String> names = new TreeSet<>(expected.names());
        if (overlay != null) names.addAll(overlay.names());
        names.remove(ACCEPTABLE);
        return names;
    }

    /** Members that we cannot show do not count, at any depth. */
    private static boolean same(@Nullable Object wanted, @Nullable Object got) {
        if (!(wanted instanceof Map<?, ?> members)) return Objects.equals(wanted, got);
        if (!(got instanceof Map<?, ?> ours)) return false;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!Objects.equals(member.getValue(), ours.get(member.getKey()))) return false;
        }
        return true;
    }

    private static @Nullable Object plain(Json place) throws VectorException {
        if (!place.present()) return null;
        if (place.isText()) return place.text();
        if (place.isTruth()) return place.truth();
        if (place.isList()) {
            List<@Nullable Object> list = new ArrayList<>();
            for (Json element : place.list()) list.add(plain(element));
            return list;
        }
        if (!place.isObject()) return place.number();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name : place.names()) members.put(name, plain(place.at(name)));
        return members;
    }
}
