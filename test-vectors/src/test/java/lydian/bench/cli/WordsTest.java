// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Option FLAG = Option.flag("--flag", "a flag");
    private static final Option LOUD = Option.flag("-v", "--loud", "louder with each");
    private static final Option QUICK = Option.flag("-q", "quick");
    private static final Option FILE = Option.with("--file", "FILE", "a file");
    private static final Usage USAGE = Usage.of("test", "Tests.", "WORD", "words", FLAG, LOUD, QUICK, FILE);

    private static Words words(String... args) {
        return Words.parse(USAGE, args, 0);
    }

    @Test
    void optionsAndOperandsMayBeMixed() {
        Words words = words("a", "--flag", "b", "--file", "f", "c");
        assertThat(words.operands()).containsExactly("a", "b", "c");
        assertThat(words.has(FLAG)).isTrue();
        assertThat(words.has(LOUD)).isFalse();
        assertThat(words.value(FILE)).isEqualTo("f");
    }

    @Test
    void valueMayFollowAnEqualsSign() {
        assertThat(words("--file=f=g").value(FILE)).isEqualTo("f=g");
        assertThat(words("--file=").value(FILE)).isEmpty();
    }

    @Test
    void lastValueCountsAndAllAreKept() {
        Words words = words("--file", "a,b", "--file=c");
        assertThat(words.value(FILE)).isEqualTo("c");
        assertThat(words.all(FILE)).containsExactly("a", "b", "c");
        assertThat(words().all(FILE)).isEmpty();
    }

    @Test
    void flagsAreCountedAndMayShareAWord() {
        assertThat(words("-v", "-vv", "--loud").count(LOUD)).isEqualTo(4);
        Words words = words("-vqv");
        assertThat(words.count(LOUD)).isEqualTo(2);
        assertThat(words.has(QUICK)).isTrue();
    }

    @Test
    void everythingAfterTwoHyphensIsAnOperand() {
        assertThat(words("--flag", "--", "--flag", "-v").operands()).containsExactly("--flag", "-v");
    }

    @Test
    void aHyphenAloneIsAnOperand() {
        assertThat(words("-", "").operands()).containsExactly("-", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nothing", "-x", "-vx", "--flag=yes", "--file", "--fil=x", "--nothing=x"})
    void whatIsNotUnderstoodIsAWrongCall(String word) {
        assertThatThrownBy(() -> words(word)).isInstanceOfSatisfying(Ending.class, end -> {
            assertThat(end.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(end.pointsToHelp()).isTrue();
            assertThat(end.helpFor()).isEqualTo("test");
        });
    }

    @Test
    void onlyWordsOfLettersAreRepeatedInMessages() {
        assertThat(Words.named("--verbos")).isEqualTo("--verbos");
        assertThat(Words.named("4761739001010119")).isEqualTo("(not shown)");
        assertThat(Words.named("--pan4761")).isEqualTo("(not shown)");
        assertThat(Words.named("a".repeat(41))).isEqualTo("(not shown)");
        assertThat(Words.named("[@`{")).isEqualTo("(not shown)");
    }
}
