// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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

    /** Words that people wrote, in their order: upper and lower case, hyphens and punctuation do not count. */
    Comparison words(String name, String actual) throws VectorException {
        Json place = place(name);
        if (place == null) return this;
        if (!Wording.same(place.text(), actual)) differs(name, shown(place.text()), shown(actual));
        return this;
    }

    /** Words that must occur, each in at least one of several texts. */
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

    /** Says that a member was compared elsewhere. */
    Comparison seen(String name) {
        if (place(name) == null) return this;
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

    /** How loosely words are compared: what they say, not how they are set. */
    static final class Wording {
        private Wording() {}

        static boolean same(String one, String other) {
            return folded(one).equals(folded(other));
        }

        static boolean among(String wanted, List<String> texts) {
            for (String text : texts) {
                if (folded(text).contains(folded(wanted))) return true;
            }
            return false;
        }

        private static String folded(String text) {
            StringBuilder folded = new StringBuilder();
            for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
                if (Character.isLetterOrDigit(c) || c == '=' || c == '<' || c == '>') folded.append(c);
            }
            return folded.toString();
        }
    }
}
