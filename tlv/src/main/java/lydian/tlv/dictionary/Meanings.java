// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import lydian.tlv.Bytes;
import lydian.tlv.TlvTag;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of one tag, as {@link ElementTable} has them: a line for each.
 *
 * <p>A line is three letters (format, privacy, confidence), the name, and after it, each behind a bar: lengths, sources,
 * templates, rulebooks, and the scope: nothing for the first line; f, for its rulebooks; i, in its templates; r and RIDs behind
 * it, in applications of these; e, when a person says so. Nothing is parsed before somebody asks for it, so that showing the
 * name of a tag costs next to nothing.
 */
final class Meanings {
    static final int FORMAT = 0;
    static final int PRIVACY = 1;
    static final int CONFIDENCE = 2;
    static final int NAME = 3;

    /** Columns behind the name. */
    static final int LENGTHS = 1;

    static final int SOURCES = 2;
    static final int TEMPLATES = 3;
    static final int RULEBOOKS = 4;
    static final int SCOPE = 5;

    /** The scope of a meaning that counts inside its templates only. */
    private static final char IN_TEMPLATES = 'i';

    private Meanings() {}

    /** One line: where it starts. */
    static int line(String text, int meaning) {
        int start = 0;
        for (int i = 0; i < meaning; i++) start = text.indexOf('\n', start) + 1;
        return start;
    }

    static int count(String text) {
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
        return count;
    }

    static String name(String text, int line) {
        return text.substring(line + NAME, text.indexOf('|', line));
    }

    static String column(String text, int line, int column) {
        int start = line;
        for (int i = 0; i < column; i++) start = text.indexOf('|', start) + 1;
        int end = text.indexOf(column == SCOPE ? '\n' : '|', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** Which meaning a context asks for. */
    static int in(String text, Context context) {
        int count = count(text);
        if (count == 1) return 0;
        int found = inTemplate(text, count, context.template());
        if (found < 0) found = under(text, count, context.rules());
        if (found < 0) found = inScheme(text, count, context.rid());
        if (found < 0) found = fitting(text, count, context.length());
        return Math.max(found, 0);
    }

    private static int inTemplate(String text, int count, int template) {
        String tag = TlvTag.hex(template);
        for (int i = 1; i < count; i++) {
            int line = line(text, i);
            if (scope(text, line) == IN_TEMPLATES && lists(column(text, line, TEMPLATES), tag)) return i;
        }
        return -1;
    }

    /** A meaning inside templates has the rules of the first, which is found before it. */
    private static int under(String text, int count, @Nullable Rulebook rules) {
        if (rules == null) return -1;
        for (int i = 0; i < count; i++) {
            if (column(text, line(text, i), RULEBOOKS).indexOf(rules.code()) >= 0) return i;
        }
        return -1;
    }

    /** A meaning that is this scheme's by name, or else that of the scheme's contactless kernel. */
    private static int inScheme(String text, int count, Bytes rid) {
        if (rid.isEmpty()) return -1;
        String hex = rid.hex();
        for (int i = 1; i < count; i++) {
            // Only behind the letter of this scope there is anything.
            if (lists(column(text, line(text, i), SCOPE).substring(1), hex)) return i;
        }
        return under(text, count, Rulebook.ofScheme(rid));
    }

    /** The one other meaning that a length fits, when it does not fit the first. */
    private static int fitting(String text, int count, int length) {
        if (lengths(text, 0).allow(length)) return -1;
        int fitting = -1;
        for (int i = 1; i < count; i++) {
            int line = line(text, i);
            if (scope(text, line) == IN_TEMPLATES || !lengths(text, line).allow(length)) continue;
            if (fitting >= 0) return -1;
            fitting = i;
        }
        return fitting;
    }

    private static char scope(String text, int line) {
        return column(text, line, SCOPE).charAt(0);
    }

    private static Lengths lengths(String text, int line) {
        return Lengths.parse(column(text, line, LENGTHS));
    }

    private static boolean lists(String words, String word) {
        return (' ' + words + ' ').contains(' ' + word + ' ');
    }
}
