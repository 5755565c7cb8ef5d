// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The classes that carry the dictionary are what its files say.
 *
 * <p>After a change of a file: {@code mvn -pl tlv test -Dtest=GeneratedCodeTest -Dlydian.dictionary.write=true}, then
 * {@code mvn -pl tlv spotless:apply}.
 */
class GeneratedCodeTest {
    private static final Path PACKAGE = Path.of("src", "main", "java", "lydian", "tlv", "dictionary");

    @Test
    void generatedClassesAreCurrent() throws IOException {
        Map<String, String> files = new DictionaryWriter(DictionarySource.read()).files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = PACKAGE.resolve(file.getKey());
            if (Boolean.getBoolean("lydian.dictionary.write")) Files.writeString(path, file.getValue());
            // The formatter breaks lines as it likes.
            assertThat(Files.readString(path).replaceAll("\\s+", ""))
                    .as(file.getKey())
                    .isEqualTo(file.getValue().replaceAll("\\s+", ""));
        }
    }
}
