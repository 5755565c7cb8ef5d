// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that the README's first command makes. */
class CommandIT {
    @Test
    void runsAnywhereWithNothingElse(@TempDir Path elsewhere) throws Exception {
        Jdk.Ran help = Jdk.java(elsewhere, List.of("-jar", Artefacts.COMMAND.toString(), "--help"));
        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).contains("decode", "pay", "verify");
    }

    /** Signatures of what was packed in would be wrong, module descriptors many, other versions of classes in vain. */
    @Test
    void holdsNoSignatureNoModuleAndNoOtherVersion() throws IOException {
        try (JarFile jar = new JarFile(Artefacts.COMMAND.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .contains("lydian/bench/cli/Main.class", "lydian/kernel/card/CardChannel.class")
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)|(.*/)?module-info\\.class"))
                    .noneMatch(name -> name.startsWith("META-INF/versions/"));
            assertThat(jar.isMultiRelease()).isFalse();
        }
    }

    /** What nothing in it can reach stays out, and nothing else. */
    @Test
    void holdsEveryClassThatItsClassesName() {
        StringWriter said = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        String jar = Artefacts.COMMAND.toString();
        jdeps.run(new PrintWriter(said), new PrintWriter(said), "--missing-deps", "-cp", jar, jar);
        assertThat(said.toString()).isEmpty();
    }
}
