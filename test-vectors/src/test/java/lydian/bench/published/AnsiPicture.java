// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a terminal shows, as SVG: one line of text each, colours and weights from the escape sequences. */
final class AnsiPicture {
    private static final double COLUMN = 7.8;
    private static final int LINE = 17;
    private static final int MARGIN = 16;
    private static final String PLAIN = "#d6deeb";
    private static final Pattern SGR = Pattern.compile("\u001b\\[([0-9;]*)m");

    /** The foregrounds that the command uses, readable on the dark ground below. */
    private static final Map<Integer, String> COLOURS =
            Map.of(31, "#ff6e67", 32, "#9ece6a", 33, "#e5c07b", 34, "#7aa2f7", 35, "#c792ea", 36, "#7fdbca", 37, PLAIN);

    private final StringBuilder svg = new StringBuilder();
    private boolean bold;
    private boolean dim;
    private String colour = PLAIN;

    private AnsiPicture() {}

    /** Draws the lines below a prompt with the command. */
    static String of(String command, String ansi) {
        List<String> lines = new ArrayList<>();
        lines.add("\u001b[2m$\u001b[0m \u001b[1m" + command + "\u001b[0m");
        ansi.lines().forEach(lines::add);
        return new AnsiPicture().draw(command, lines);
    }

    private String draw(String command, List<String> lines) {
        int columns =
                lines.stream().mapToInt(line -> shown(line).length()).max().orElse(0);
        double width = columns * COLUMN + 2 * MARGIN;
        int height = lines.size() * LINE + 2 * MARGIN;
        append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%d\" role=\"img\" aria-label=\"%s\"\n",
                width, height, escape("What " + command + " prints"));
        append("     font-family=\"ui-monospace,SFMono-Regular,Menlo,Consolas,monospace\" font-size=\"13\">\n");
        append("<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"#1b2130\"/>\n");
        for (int row = 0; row < lines.size(); row++) line(lines.get(row), MARGIN + (row + 1) * LINE - 4);
        return svg.append("</svg>\n").toString();
    }

    private void line(String line, int baseline) {
        Matcher sgr = SGR.matcher(line);
        int column = 0;
        int from = 0;
        append("<text y=\"%d\" xml:space=\"preserve\">", baseline);
        while (sgr.find()) {
            column = run(line.substring(from, sgr.start()), column);
            from = sgr.end();
            for (String code : sgr.group(1).split(";", -1)) style(code.isEmpty() ? 0 : Integer.parseInt(code));
        }
        run(line.substring(from), column);
        append("</text>\n");
    }

    /** One stretch of text in one style, at its column: no font's idea of a width moves what stands behind it. */
    private int run(String text, int column) {
        if (text.isEmpty()) return column;
        append(
                "<tspan x=\"%.1f\" fill=\"%s\"%s%s>%s</tspan>",
                MARGIN + column * COLUMN,
                colour,
                bold ? " font-weight=\"bold\"" : "",
                dim ? " opacity=\"0.6\"" : "",
                escape(text));
        return column + text.length();
    }

    private void style(int code) {
        switch (code) {
            case 0 -> {
                bold = false;
                dim = false;
                colour = PLAIN;
            }
            case 1 -> bold = true;
            case 2 -> dim = true;
            default -> colour = COLOURS.getOrDefault(code, PLAIN);
        }
    }

    private static String shown(String line) {
        return SGR.matcher(line).replaceAll("");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void append(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
