// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what two people wrote about the same thing.
 *
 * <p>A vector's author calls a bit "consumer device CVM", the Book "Consumer Device CVM supported". What counts are the
 * words that carry the sense; when the library has a closed list of titles, the one that the author meant must be ours.
 */
final class Wording {
    /** Words that carry no sense here. */
    private static final Set<String> FILLERS = Set.of(
            "a", "an", "the", "if", "is", "are", "was", "were", "in", "of", "on", "by", "to", "for", "and", "be");

    private Wording() {}

    /** Whether both are the same words in the same order; case and punctuation do not count. */
    static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    /** Whether every word of sense occurs in the other text. */
    static boolean within(String wanted, String text) {
        Set<String> sense = sense(wanted);
        return !sense.isEmpty() && sense(text).containsAll(sense);
    }

    /** Whether the text is said by one of several. */
    static boolean among(String wanted, List<String> texts) {
        for (String text : texts) {
            if (same(wanted, text) || within(wanted, text)) return true;
        }
        return false;
    }

    /**
     * Whether a title is the one of a closed list that was meant: no other shares more of its words.
     *
     * @param wanted what the author wrote
     * @param ours what came out
     * @param all every title that could have come out
     */
    static boolean means(String wanted, String ours, List<String> all) {
        double best = likeness(wanted, ours);
        if (best == 0) return false;
        for (String other : all) {
            if (likeness(wanted, other) > best) return false;
        }
        return true;
    }

    /** The share of common words in all words of both, 0 to 1. */
    private static double likeness(String one, String other) {
        Set<String> common = sense(one);
        Set<String> all = new TreeSet<>(common);
        Set<String> theirs = sense(other);
        common.retainAll(theirs);
        all.addAll(theirs);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<String> sense(String text) {
        Set<String> sense = new TreeSet<>(words(text));
        sense.removeAll(FILLERS);
        return sense;
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace(">=", " over ")
                .replace("<=", " under ")
                .replace(">", " over ")
                .replace("<", " under ");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
