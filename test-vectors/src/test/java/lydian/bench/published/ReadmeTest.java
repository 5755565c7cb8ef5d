// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final String PAGE = """
            ```sh
            one
            ```

            prints

            ```text
            old
            ```

            ```java
            two
            ```

            ```sh
            three
            ```
            ```text last 1 lines, other figures each time
            on 2026-11-23 12:00:00 AC 0123456789ABCDEF
            ```
            """;

    @Test
    void outputIsTheTextBlockThatFollows() {
        Readme readme = new Readme(PAGE);
        assertThat(readme.examples("sh")).extracting(Readme.Example::code).containsExactly("one\n", "three\n");
        assertThat(readme.examples("sh").get(0).output().orElseThrow().text()).isEqualTo("old\n");
        assertThat(readme.examples("java").get(0).output()).isEmpty();
    }

    @Test
    void showsAllOrTheEnd() {
        Readme readme = new Readme(PAGE);
        Readme.Output all = readme.examples("sh").get(0).output().orElseThrow();
        assertThat(all.shown("a\nb\n")).isEqualTo("a\nb\n");
        Readme.Output last = readme.examples("sh").get(1).output().orElseThrow();
        assertThat(last.shown("a\n")).isEqualTo("a\n");
        assertThat(last.shown("a\nb\n")).isEqualTo("b\n");
    }

    @Test
    void keepsFiguresThatAreOtherOnesEachTime() {
        Readme.Output varies = new Readme(PAGE).examples("sh").get(1).output().orElseThrow();
        assertThat(varies.shown("on 2027-01-01 00:00:00 AC FEDCBA9876543210\n")).isEqualTo(varies.text());
        assertThat(varies.shown("on 2027-01-01 00:00:00 TC FEDCBA9876543210\n"))
                .isEqualTo("on 2027-01-01 00:00:00 TC FEDCBA9876543210\n");
    }

    @Test
    void refreshingReplacesOutputsAndNothingElse() {
        String fresh = new Readme(PAGE).refreshed("sh", example -> "more\nnew " + example.code());
        assertThat(fresh)
                .isEqualTo(PAGE.replace("old\n", "more\nnew one\n")
                        .replace("on 2026-11-23 12:00:00 AC 0123456789ABCDEF\n", "new three\n"));
    }
}
