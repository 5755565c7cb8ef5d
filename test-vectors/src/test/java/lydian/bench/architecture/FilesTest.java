// SPDX-License-Identifier: Apache-2.0
package lydian.bench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every file of the project must have: the formatter does not look at module-info, package-info and scripts. */
class FilesTest {
    private static final Path ROOT = Path.of(System.getProperty("lydian.root"));
    private static final Set<String> MODULES =
            Set.of("tlv", "emv-kernel", "reader-pcsc", "reader-sim", "benchmarks", "test-vectors");

    @Test
    void topLevelHoldsTheSixModulesAndNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            Set<String> shown = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .collect(Collectors.toSet());
            assertThat(shown)
                    .containsAll(MODULES)
                    .contains("pom.xml", "README.md", "LICENSE")
                    .hasSize(MODULES.size() + 3);
        }
    }

    @Test
    void everySourceFileNamesItsLicence() throws IOException {
        List<Path> sources = sources(ROOT);
        assertThat(sources).hasSizeGreaterThan(50).anyMatch(file -> file.endsWith("module-info.java"));
        assertThat(sources)
                .allSatisfy(
                        file -> assertThat(namesItsLicence(file)).as("%s", file).isTrue());
    }

    @Test
    void aFileWithoutTheLineIsSeen(@TempDir Path folder) throws IOException {
        Path without = Files.writeString(folder.resolve("module-info.java"), "module lydian.wrong {}\n");
        Path late = Files.writeString(folder.resolve("Late.java"), "\n\n\n\n// SPDX-License-Identifier: Apache-2.0\n");
        Path with = Files.writeString(folder.resolve("run"), "#!/bin/bash\n# SPDX-License-Identifier: Apache-2.0\n");
        assertThat(namesItsLicence(without)).isFalse();
        assertThat(namesItsLicence(late)).isFalse();
        assertThat(namesItsLicence(with)).isTrue();
    }

    @Test
    void everyModuleIsNullMarked() throws IOException {
        List<Path> modules = sources(ROOT).stream()
                .filter(file ->
                        file.endsWith("module-info.java") && file.toString().contains("/src/main/"))
                .toList();
        assertThat(modules).hasSize(MODULES.size() - 1);
        for (Path module : modules) assertThat(module).content().contains("@NullMarked\n");
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isSource(folder.relativize(file).toString()) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /** What people write and what can carry a comment; not what the build makes, and no vectors. */
    private static boolean isSource(String path) {
        if (path.contains("target/") || path.contains(".cifuzz-corpus") || path.startsWith(".git/")) return false;
        return path.endsWith(".java")
                || path.endsWith("pom.xml")
                || path.endsWith(".properties")
                || path.endsWith(".yml")
                || path.startsWith(".ci/");
    }

    private static boolean namesItsLicence(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.limit(3).anyMatch(line -> line.contains("SPDX-License-Identifier: Apache-2.0"));
        }
    }
}
