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
            ```text first 1 lines
            a
            …
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
    void showsAllOrTheBeginning() {
        Readme readme = new Readme(PAGE);
        Readme.Output all = readme.examples("sh").get(0).output().orElseThrow();
        assertThat(all.shown("a\nb\n")).isEqualTo("a\nb\n");
        Readme.Output first = readme.examples("sh").get(1).output().orElseThrow();
        assertThat(first.shown("a\n")).isEqualTo("a\n");
        assertThat(first.shown("a\nb\n")).isEqualTo("a\n…\n");
    }

    @Test
    void refreshingReplacesOutputsAndNothingElse() {
        String fresh = new Readme(PAGE).refreshed("sh", example -> "new " + example.code() + "more\n");
        assertThat(fresh).isEqualTo(PAGE.replace("old\n", "new one\nmore\n").replace("a\n…\n", "new three\n…\n"));
    }
}
