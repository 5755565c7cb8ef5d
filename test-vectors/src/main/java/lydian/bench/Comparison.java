// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Compares what came out with what a case expects, member by member, and remembers the first difference.
 *
 * <p>A member of {@code expected} that nobody asked for is told in the verdict, so that nothing is passed over in
 * silence; if none was asked for, the case counts as not supported.
 */
final class Comparison {
    /** Members that say something to people and expect nothing. */
    private static final Set<String> REMARKS = Set.of("note", "comment", "description", "verified_scope");

    private final Json expected;
    private final List<String> compared = new ArrayList<>();
    private final Set<String> ignoredInside = new TreeSet<>();
    private @Nullable String difference;

    Comparison(Json expected) {
        this.expected = expected;
    }

    /** Whether the case expects something by that name, null counted as something. */
    boolean expects(String name) {
        Json place = expected.at(name);
        return place.present() || place.isNull();
    }

    /** A text, letter by letter; null stands for "there is none". */
    Comparison text(String name, @Nullable String actual) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        String wanted = place.isNull() ? null : place.text();
        if (!Objects.equals(wanted, actual)) differs(name, shown(wanted), shown(actual));
        return this;
    }

    /** Bytes, written in upper or lower case; null stands for "there are none". */
    Comparison hex(String name, @Nullable Bytes actual) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        Bytes wanted = place.isNull() ? null : place.hex();
        if (!Objects.equals(wanted, actual)) {
            differs(name, wanted == null ? "none" : wanted.hex(), actual == null ? "none" : actual.hex());
        }
        return this;
    }

    /** A whole number; null stands for "there is none". */
    Comparison number(String name, @Nullable Long actual) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        Long wanted = place.isNull() ? null : (Long) place.number();
        if (!Objects.equals(wanted, actual)) {
            differs(name, String.valueOf(wanted), String.valueOf(actual));
        }
        return this;
    }

    /** True or false. */
    Comparison truth(String name, boolean actual) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        if (place.isNull() || place.truth() != actual) differs(name, String.valueOf(!actual), String.valueOf(actual));
        return this;
    }

    /** A title out of a closed list: it must be the one that the author meant. */
    Comparison title(String name, @Nullable String actual, List<String> all) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        boolean same = place.isNull() ? actual == null : actual != null && Wording.means(place.text(), actual, all);
        if (!same) differs(name, place.isNull() ? "none" : shown(place.text()), shown(actual));
        return this;
    }

    /** A text, or each text of a list, must be said by at least one of several texts ({@link Wording}). */
    Comparison among(String name, List<String> actual) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        for (Json wanted : place.isList() ? place.list() : List.of(place)) {
            if (!Wording.among(wanted.text(), actual)) {
                differs(name, shown(wanted.text()), "only " + shown(String.join("; ", actual)));
            }
        }
        return this;
    }

    /** A name out of an open list; where ours is null, the case says null or "unknown". */
    Comparison name(String name, @Nullable String actual) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        String wanted = place.isNull() ? "unknown" : place.text();
        String ours = actual == null ? "unknown" : actual;
        if (!Wording.among(wanted, List.of(ours))) differs(name, shown(wanted), shown(ours));
        return this;
    }

    /** Bits, each as {@code [byte, bit]} in the case and as {@code byte.bit} here, in any order. */
    Comparison bits(String name, List<String> actual) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        Set<String> wanted = new TreeSet<>();
        for (Json bit : place.list()) {
            List<Json> pair = bit.list();
            if (pair.size() != 2) throw new VectorException(bit.path() + " must be a byte and a bit");
            wanted.add(pair.get(0).number() + "." + pair.get(1).number());
        }
        Set<String> got = new TreeSet<>(actual);
        if (!wanted.equals(got)) differs(name, wanted.toString(), got.toString());
        return this;
    }

    /** Compares an element of a list. */
    interface Element {
        /** Compares the element of that index with what the case expects there. */
        void compare(int index, Comparison element) throws VectorException;
    }

    /** A list of objects: as many, and each as it should be. */
    Comparison list(String name, int size, Element element) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        List<Json> wanted = place.list();
        if (wanted.size() != size) return differs(name, wanted.size() + " elements", String.valueOf(size));
        for (int i = 0; i < size; i++) {
            Comparison one = new Comparison(wanted.get(i));
            element.compare(i, one);
            if (difference == null && one.difference != null) difference = name + "[" + i + "]." + one.difference;
            for (String ignored : one.expected.unread()) ignoredInside.add(name + "[]." + ignored);
        }
        return this;
    }

    /** A list of pairs, each a list of two texts or numbers; upper and lower case do not count. */
    Comparison pairs(String name, int size, IntFunction<String> first, IntFunction<String> second)
            throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        List<Json> wanted = place.list();
        if (wanted.size() != size) return differs(name, wanted.size() + " elements", String.valueOf(size));
        for (int i = 0; i < size; i++) {
            List<Json> pair = wanted.get(i).list();
            if (pair.size() != 2) throw new VectorException(wanted.get(i).path() + " must be a pair");
            String expectedPair = scalar(pair.get(0)) + " " + scalar(pair.get(1));
            String actual = first.apply(i) + " " + second.apply(i);
            if (!expectedPair.equalsIgnoreCase(actual)) differs(name + "[" + i + "]", expectedPair, actual);
        }
        return this;
    }

    private static String scalar(Json place) throws VectorException {
        return place.isText() ? place.text() : String.valueOf(place.number());
    }

    /** Whether a number is expected, and it is 0. */
    boolean wantsZero(String name) throws VectorException {
        Json place = expected.at(name);
        return place.present() && place.number() == 0;
    }

    /** Says that a member was compared elsewhere. */
    Comparison seen(String name) {
        place(name);
        return this;
    }

    /** Notes a difference; only the first one is kept. */
    Comparison differs(String name, String wanted, String actual) {
        if (difference == null) difference = name + ": expected " + wanted + ", got " + actual;
        return this;
    }

    private @Nullable Json place(String name) {
        if (!expects(name)) return null;
        compared.add(name);
        return expected.at(name);
    }

    /** What came of it all. */
    Verdict verdict() {
        if (difference != null) return Verdict.failed(difference);
        List<String> ignored = new ArrayList<>(expected.unread());
        ignored.addAll(ignoredInside);
        ignored.removeAll(REMARKS);
        if (compared.isEmpty()) {
            return Verdict.notSupported("nothing of what it expects can be compared: " + String.join(", ", ignored));
        }
        return ignored.isEmpty()
                ? Verdict.PASSED
                : new Verdict(Verdict.Result.PASSED, "not compared: " + String.join(", ", ignored));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "none" : "\"" + text + "\"";
    }
}
