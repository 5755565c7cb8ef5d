// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.qr.QrProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Takes a merchant-presented code apart: identifier of two digits, length of two digits, value of that many characters,
 * and so on to the end. Each character is looked at once for each template around it, of which there are at most two.
 *
 * <p>Characters are Unicode code points: a Chinese merchant's name counts by its characters, not by its bytes.
 */
final class QrObjectReader {
    private final String text;
    private final int mostObjects;
    private final QrProblems problems;
    private int objects;

    QrObjectReader(String text, QrLimits limits, QrProblems problems) {
        this.text = text;
        this.mostObjects = limits.objects();
        this.problems = problems;
    }

    /** What could be read, and whether that was all. */
    record Part(List<QrObject> objects, boolean whole) {}

    /** Reads the text from end to end. What cannot be read is fatal at the root. */
    Part root() {
        List<QrObject> read = new ArrayList<>();
        Defect defect = read(QrScope.ROOT, 0, text.length(), "", read);
        if (defect != null) problems.fatal(defect.reason, defect.offset, defect.path, defect.message);
        return new Part(read, defect == null);
    }

    private record Defect(Reason reason, int offset, String path, String message) {}

    private @Nullable Defect read(QrScope scope, int from, int end, String path, List<QrObject> into) {
        int at = from;
        while (at < end) {
            Header header = new Header(at, end, path);
            if (header.defect != null) return header.defect;
            int value = at + QrObject.HEADER;
            int next = skip(value, end, header.length);
            if (next < 0) {
                return new Defect(Reason.VALUE_TRUNCATED, value, header.path, "the value is cut short");
            }
            if (++objects > mostObjects) {
                return new Defect(
                        Reason.TOO_MANY_OBJECTS, at, header.path, "more than " + mostObjects + " data objects");
            }
            List<QrObject> children = children(scope.inside(header.id), value, next, header.path);
            String name = scope.element(header.id).name();
            into.add(new QrObject(header.id, name, text.substring(value, next), at, children));
            at = next;
        }
        return null;
    }

    /** A template that cannot be read is an error, not fatal: its value as a whole was read and checked. */
    private List<QrObject> children(@Nullable QrScope scope, int from, int end, String path) {
        if (scope == null) return List.of();
        List<QrObject> read = new ArrayList<>();
        Defect defect = read(scope, from, end, path, read);
        if (defect == null) return read;
        problems.error(defect.reason, defect.offset, defect.path, "in the template: " + defect.message);
        return List.of();
    }

    /** The index after so many characters; -1 if there are not so many. */
    private int skip(int from, int end, int characters) {
        int at = from;
        for (int i = 0; i < characters; i++) {
            if (at >= end) return -1;
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Identifier and length of the data object at an index, or why there are none. */
    private final class Header {
        final int id;
        final int length;
        final String path;
        final @Nullable Defect defect;

        Header(int at, int end, String outer) {
            id = number(at, end);
            length = number(at + 2, end);
            path = id < 0 ? outer : QrProblems.path(outer, QrObject.twoDigits(id));
            defect = defect(at, end);
        }

        private @Nullable Defect defect(int at, int end) {
            if (id < 0) {
                return at + 2 > end
                        ? new Defect(Reason.ID_INCOMPLETE, at, path, "half an identifier")
                        : new Defect(Reason.ID_NOT_DIGITS, at, path, "an identifier is two digits");
            }
            if (length >= 0) return null;
            return at + QrObject.HEADER > end
                    ? new Defect(Reason.LENGTH_INCOMPLETE, at + 2, path, "no length, or half of one")
                    : new Defect(Reason.LENGTH_NOT_DIGITS, at + 2, path, "a length is two digits");
        }
    }

    /** Two digits as a number; -1 if they are not there. */
    private int number(int at, int end) {
        if (at + 2 > end) return -1;
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }
}
