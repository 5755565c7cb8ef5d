// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the command prints, letter by letter. Each file holds the words of a call in its first line, after a dollar sign,
 * then what comes out, then the exit code. {@code -Dlydian.golden=write} writes what comes out now; look at the
 * difference before it is committed.
 */
class GoldenOutputTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("lydian.root"), "test-vectors/src/test/resources/lydian/bench/cli/golden");

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(FOLDER)) {
            all.sorted().forEach(files::add);
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void printsWhatItPrinted(Path file) throws IOException {
        String golden = Files.readString(file);
        String call = golden.substring(2, golden.indexOf('\n'));
        Called called = Called.with(words(call));
        String printed = "$ " + call + "\n" + called.out() + called.err() + "exit code " + called.exitCode() + "\n";
        if ("write".equals(System.getProperty("lydian.golden"))) Files.writeString(file, printed);
        else assertThat(printed).isEqualTo(golden);
    }

    /** Words between blanks, or between apostrophes. */
    private static String[] words(String call) {
        List<String> words = new ArrayList<>();
        String[] parts = call.split("'", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) words.add(parts[i]);
            else for (String word : parts[i].trim().split(" ", -1)) if (!word.isEmpty()) words.add(word);
        }
        return words.subList(1, words.size()).toArray(new String[0]);
    }
}
