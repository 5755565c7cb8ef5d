// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Bits and notes, as {@link DetailTable} has them: a line for each.
 *
 * <p>A line begins with what it is. {@code 1.8 Title}: bit 8 of byte 1. {@code 1.C0 Title}: the bits of a mask.
 * {@code 4-6.FFFFFF Title}: a mask over several bytes. {@code =40 Meaning}: a value of the field above. {@code #Text}:
 * the note.
 */
final class Details {
    private static final char VALUE = '=';
    private static final char NOTE = '#';

    private Details() {}

    static Optional<String> note(String text) {
        int start = text.indexOf(NOTE);
        return start < 0 ? Optional.empty() : Optional.of(text.substring(start + 1, end(text, start)));
    }

    static List<NamedBits> bits(String text) {
        List<NamedBits> fields = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            if (Character.isDigit(text.charAt(at))) fields.add(field(text, at, end));
            at = end + 1;
        }
        return Collections.unmodifiableList(fields);
    }

    private static NamedBits field(String text, int start, int end) {
        int dot = text.indexOf('.', start);
        int space = text.indexOf(' ', dot);
        int hyphen = text.indexOf('-', start);
        boolean several = hyphen > 0 && hyphen < dot;
        int first = Integer.parseInt(text.substring(start, several ? hyphen : dot));
        int last = several ? Integer.parseInt(text.substring(hyphen + 1, dot)) : first;
        String bits = text.substring(dot + 1, space);
        int mask = bits.length() == 1 ? 1 << (Integer.parseInt(bits) - 1) : hex(bits);
        return new NamedBits(first, last - first + 1, mask, text.substring(space + 1, end), values(text, end + 1));
    }

    private static List<NamedBits.Value> values(String text, int start) {
        List<NamedBits.Value> values = new ArrayList<>();
        for (int at = start; at < text.length() && text.charAt(at) == VALUE; ) {
            int space = text.indexOf(' ', at);
            int end = end(text, at);
            values.add(new NamedBits.Value(hex(text.substring(at + 1, space)), text.substring(space + 1, end)));
            at = end + 1;
        }
        return values;
    }

    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static int hex(String digits) {
        return (int) Long.parseLong(digits, 16);
    }
}
