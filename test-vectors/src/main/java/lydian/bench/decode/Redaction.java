// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import lydian.tlv.Bytes;
import lydian.tlv.data.Pan;
import lydian.tlv.dictionary.DataElement;
import lydian.tlv.dictionary.Privacy;
import lydian.tlv.privacy.Mask;

/** Decides what of a value may be shown. */
final class Redaction {
    private static final int SHORTEST_PAN = 13;
    private static final int LONGEST_PAN = 19;
    /** In a longer value of no type, as a certificate, digits that look like a PAN are there by chance. */
    private static final int LONGEST_TRUSTED = 32;

    private final boolean clear;

    Redaction(boolean clear) {
        this.clear = clear;
    }

    /** Whether nothing is hidden. */
    boolean clear() {
        return clear;
    }

    /** Whether the value of an element is hidden, all of it or in part. */
    boolean hides(DataElement<?> element) {
        return !clear && element.privacy() != Privacy.OPEN;
    }

    /**
     * Puts a value into a part, masked if it must be.
     *
     * @param typed what the value was read as, or the value itself if it could not be read
     */
    void show(Part part, DataElement<?> element, Bytes value, Object typed) {
        if (!hides(element)) {
            boolean plain = typed != value || value.length() > LONGEST_TRUSTED;
            if (plain) part.value(value.hex());
            else showRaw(part, value);
        } else if (element.privacy() == Privacy.SECRET) {
            part.masked(Mask.all(value));
        } else {
            part.masked(masked(typed, value));
        }
    }

    private static String masked(Object typed, Bytes value) {
        // By name: instanceof would load each class, which takes longer than all the rest.
        return switch (typed.getClass().getName()) {
            case "lydian.tlv.data.Pan" -> Mask.pan(value);
            case "lydian.tlv.data.Track2" -> Mask.track2(value);
            default -> Mask.all(value);
        };
    }

    /** Bytes of which no type says what they are may hold a PAN all the same: what looks like one is hidden. */
    Part showRaw(Part part, Bytes value) {
        String hex = value.hex();
        return clear || panAt(hex, 0) < 0 ? part.value(hex) : part.masked(withoutPans(hex));
    }

    /** Bytes that are not what they were taken for: whatever is as long as a PAN is hidden, wherever it may begin. */
    Part showUnread(Part part, Bytes value) {
        String hex = value.hex();
        StringBuilder masked = new StringBuilder(hex);
        for (int at = 0; at < hex.length(); ) {
            int end = runEnd(hex, at);
            if (end - at >= SHORTEST_PAN) masked.replace(at, end, Mask.hidden(end - at));
            at = Math.max(end, at + 1);
        }
        String shown = masked.toString();
        return clear || shown.equals(hex) ? part.value(hex) : part.masked(shown);
    }

    /** Text with the numbers hidden that look like a PAN. */
    String text(String text) {
        return clear ? text : withoutPans(text);
    }

    private static String withoutPans(String digits) {
        StringBuilder masked = new StringBuilder(digits);
        for (int at = panAt(digits, 0); at >= 0; ) {
            int end = runEnd(digits, at);
            masked.replace(at, end, Mask.pan(digits.substring(at, end)));
            at = panAt(digits, end);
        }
        return masked.toString();
    }

    /** Where a run of digits begins that is as long as a PAN and ends in a check digit, or -1. */
    private static int panAt(String text, int from) {
        for (int at = from; at < text.length(); ) {
            int end = runEnd(text, at);
            boolean fits = end - at >= SHORTEST_PAN && end - at <= LONGEST_PAN;
            if (fits && Pan.parseText(text.substring(at, end)).hasCheckDigit()) return at;
            at = Math.max(end, at + 1);
        }
        return -1;
    }

    private static int runEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
        return end;
    }
}
