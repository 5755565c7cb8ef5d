// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnsiPictureTest {
    @Test
    void coloursAndWeightsComeFromTheEscapeSequences() {
        String svg = AnsiPicture.of("x", "\u001b[1;36m5A\u001b[0m pan \u001b[2mquiet\u001b[0m\n");
        assertThat(svg)
                .contains("<tspan x=\"16.0\" fill=\"#7fdbca\" font-weight=\"bold\">5A</tspan>")
                .contains("<tspan x=\"31.6\" fill=\"#d6deeb\"> pan </tspan>")
                .contains("opacity=\"0.6\">quiet</tspan>")
                .doesNotContain("\u001b");
    }

    @Test
    void textIsText() {
        assertThat(AnsiPicture.of("x", "<a & \"b\">")).contains(">&lt;a &amp; &quot;b&quot;&gt;</tspan>");
    }

    @Test
    void asLargeAsItsLines() {
        assertThat(AnsiPicture.of("decode", "12345678901234567890\n\n")).contains("width=\"188\" height=\"83\"");
    }
}
