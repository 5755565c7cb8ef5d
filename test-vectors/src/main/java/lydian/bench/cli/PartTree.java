// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.util.List;
import lydian.bench.decode.BitRow;
import lydian.bench.decode.Part;
import lydian.bench.decode.PartWords;
import lydian.bench.text.Printable;

/** Shows decoded parts as a tree. */
final class PartTree {
    /** Hexadecimal digits in a line of a long value. */
    private static final int DIGITS_IN_LINE = 64;

    /** Value and meaning share a line that is no longer than this. */
    private static final int LINE = 96;

    private final Screen screen;
    private final boolean verbose;
    private final String margin;
    private final String branch;
    private final String lastBranch;
    private final String trunk;
    private final String dot;

    /**
     * A tree on a screen.
     *
     * @param verbose whether to show offsets, and bits that are not set
     */
    PartTree(Screen screen, boolean verbose) {
        this(screen, verbose, "");
    }

    /**
     * A tree in the middle of something else.
     *
     * @param verbose whether to show offsets, and bits that are not set
     * @param margin what stands before every line
     */
    PartTree(Screen screen, boolean verbose, String margin) {
        this.margin = margin;
        this.screen = screen;
        this.verbose = verbose;
        boolean unicode = screen.unicode();
        branch = unicode ? "├─ " : "+- ";
        lastBranch = unicode ? "└─ " : "`- ";
        trunk = unicode ? "│  " : "|  ";
        dot = unicode ? " · " : ", ";
    }

    void print(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) print(parts.get(i), margin, "", "");
    }

    /**
     * Shows one part.
     *
     * @param indent what stands before everything of the part
     * @param joint what joins it to the part around it
     * @param under what stands in place of the joint in the lines below
     */
    private void print(Part part, String indent, String joint, String under) {
        screen.print(Ink.QUIET, indent + joint);
        head(part);
        String inner = indent + under;
        String beside = inner + (part.inside().isEmpty() ? "   " : trunk);
        if (part.isTagged()) screen.line();
        value(part, part.isTagged() ? beside : "  ", indent.length() + joint.length());
        bits(part.bits(), beside);
        for (int i = 0; i < part.complaints().size(); i++) {
            screen.print(Ink.QUIET, beside)
                    .print(Ink.WRONG, "! " + part.complaints().get(i));
            screen.line();
        }
        for (int i = 0; i < part.inside().size(); i++) {
            boolean last = i == part.inside().size() - 1;
            print(part.inside().get(i), inner, last ? lastBranch : branch, last ? "   " : trunk);
        }
    }

    private void head(Part part) {
        screen.print(Ink.LABEL, part.label());
        if (!part.label().isEmpty() && !part.name().isEmpty()) screen.print(" ");
        screen.print(Ink.NAME, part.name());
        if (!part.format().isEmpty()) screen.print(Ink.QUIET, dot + part.format());
        if (part.length() >= 0) screen.print(Ink.QUIET, dot + PartWords.bytes(part.length()));
        if (verbose && part.offset() >= 0) screen.print(Ink.QUIET, dot + "at " + part.offset());
        if (part.isMasked()) screen.print(Ink.CARE, dot + "masked");
    }

    /**
     * The value and what it means: of a data object on lines of their own, of anything else behind the label.
     *
     * @param indent what to begin with, and each further line of a data object
     */
    private void value(Part part, String indent, int from) {
        String value = part.value() == null ? "" : part.value();
        String meaning = meaning(part);
        if (value.isEmpty() && meaning.isEmpty()) {
            if (!part.isTagged()) screen.line();
            return;
        }
        screen.print(Ink.QUIET, indent);
        for (int at = 0; at < value.length(); at += DIGITS_IN_LINE) {
            if (at > 0) screen.line().print(Ink.QUIET, part.isTagged() ? indent : " ".repeat(from + 2));
            screen.print(Ink.VALUE, value.substring(at, Math.min(value.length(), at + DIGITS_IN_LINE)));
        }
        if (!value.isEmpty() && !meaning.isEmpty()) {
            boolean fits = indent.length() + value.length() + 2 + meaning.length() <= LINE;
            if (fits || !part.isTagged()) screen.print("  ");
            else screen.line().print(Ink.QUIET, indent);
        }
        screen.print(Ink.MEANING, meaning).line();
    }

    private static String meaning(Part part) {
        String text = part.text();
        String meaning = part.meaning();
        if (text == null) return meaning == null ? "" : meaning;
        return meaning == null ? Printable.quoted(text) : Printable.quoted(text) + "  " + meaning;
    }

    private void bits(List<BitRow> rows, String indent) {
        int shown = 0;
        for (int i = 0; i < rows.size(); i++) {
            BitRow row = rows.get(i);
            if (row.single() && !row.set() && !verbose) continue;
            shown++;
            screen.print(Ink.QUIET, indent).print(Ink.QUIET, "byte " + row.byteNumber() + " " + place(row));
            screen.print(row.set() ? Ink.VALUE : Ink.QUIET, row.single() ? row.set() ? " 1  " : " 0  " : "  ");
            screen.print(row.set() ? Ink.PLAIN : Ink.QUIET, row.title()).line();
        }
        if (shown == 0 && !rows.isEmpty())
            screen.print(Ink.QUIET, indent + "no bit is set").line();
    }

    private static String place(BitRow row) {
        return row.single() ? "b" + row.highBit() : "b" + row.highBit() + "-" + row.lowBit();
    }
}
