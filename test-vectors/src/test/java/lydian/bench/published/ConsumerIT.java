// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small applications that depend on the published jars and on what their POMs bring along, and on nothing else. */
class ConsumerIT {
    private static final Path CONSUMERS = Artefacts.ROOT.resolve("test-vectors/src/test/consumers");
    private static final String[] READERS = {"lydian-reader-sim", "lydian-reader-pcsc"};
    private static final String DECODED = "5A of 8\n9F27 of 1\nVALUE_TRUNCATED\n";

    @TempDir
    private Path folder;

    @Test
    void decoderOnTheClassPath() throws Exception {
        assertThat(onClassPath("decoder", "lydian-tlv")).isEqualTo(DECODED);
    }

    @Test
    void decoderOnTheModulePath() throws Exception {
        assertThat(onModulePath("decoder", "lydian-tlv")).isEqualTo(DECODED);
    }

    @Test
    void readersAreFoundOnTheClassPath() throws Exception {
        assertThat(onClassPath("readers", READERS)).isEqualTo(providedReaders());
    }

    @Test
    void readersAreFoundOnTheModulePath() throws Exception {
        assertThat(onModulePath("readers", READERS)).isEqualTo(providedReaders());
    }

    private String onClassPath(String consumer, String... libraries) throws IOException, InterruptedException {
        String jars = Jdk.path(Artefacts.closure(libraries));
        compile(consumer, List.of("-cp", jars), consumer + "/Main.java");
        return run("-cp", jars + File.pathSeparator + folder, consumer + ".Main");
    }

    private String onModulePath(String consumer, String... libraries) throws IOException, InterruptedException {
        String jars = Jdk.path(Artefacts.closure(libraries));
        compile(consumer, List.of("-p", jars), "module-info.java", consumer + "/Main.java");
        return run("-p", jars + File.pathSeparator + folder, "-m", "consumer." + consumer + "/" + consumer + ".Main");
    }

    private void compile(String consumer, List<String> path, String... sources)
            throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-d", folder.toString()));
        arguments.addAll(path);
        arguments.addAll(List.of(sources));
        Jdk.Ran ran = Jdk.javac(CONSUMERS.resolve(consumer), arguments);
        assertThat(ran).isEqualTo(new Jdk.Ran(0, ""));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        Jdk.Ran ran = Jdk.java(folder, List.of(arguments));
        assertThat(ran.exitCode()).as(ran.output()).isZero();
        return ran.output().replace(System.lineSeparator(), "\n");
    }

    /** What the modules say they provide, which {@link ServicesIT} compares with META-INF. */
    private static String providedReaders() {
        return Stream.of(READERS)
                .flatMap(library -> ModuleFinder.of(Artefacts.jarOf(library)).findAll().stream())
                .flatMap(module -> module.descriptor().provides().stream())
                .filter(provides -> provides.service().equals("lydian.kernel.card.ReaderProvider"))
                .flatMap(provides -> provides.providers().stream())
                .sorted()
                .map(provider -> provider + "\n")
                .collect(Collectors.joining());
    }
}
