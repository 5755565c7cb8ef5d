// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README tells the truth: its Java compiles and runs, its commands print what it says, its picture is of today. */
class ReadmeIT {
    private static final Path PAGE = Artefacts.ROOT.resolve("README.md");
    private static final Path PICTURE = Artefacts.ROOT.resolve(".github/decode.svg");
    private static final boolean REFRESH = Boolean.getBoolean("lydian.refresh");
    private static final String HOW = "%s is not of today; .ci/refresh writes it anew";
    private static final String LYDIAN = "java -jar test-vectors/target/lydian.jar";

    @TempDir
    private Path folder;

    @Test
    void javaPrintsWhatThePageSays() throws Exception {
        Readme readme = new Readme(Files.readString(PAGE));
        assertThat(readme.examples("java")).isNotEmpty();
        sameOrRefreshed(PAGE, readme.refreshed("java", this::runJava));
    }

    @Test
    void commandsPrintWhatThePageSays() throws Exception {
        Readme readme = new Readme(Files.readString(PAGE));
        assertThat(readme.examples("sh")).isNotEmpty();
        sameOrRefreshed(PAGE, readme.refreshed("sh", example -> runCommand(example.code())));
    }

    /** The picture stands where the output of a command would. */
    @Test
    void pictureIsOfToday() throws Exception {
        String code = new Readme(Files.readString(PAGE))
                .examples("sh").stream()
                        .filter(example -> example.output().isEmpty())
                        .map(Readme.Example::code)
                        .filter(command -> command.startsWith(LYDIAN + " decode "))
                        .findFirst()
                        .orElseThrow();
        String shown = code.strip().replace(LYDIAN, "lydian").replaceFirst("(?<=.{70}).+", "…");
        sameOrRefreshed(PICTURE, AnsiPicture.of(shown, runCommand(code.strip() + " --color always")));
    }

    private static void sameOrRefreshed(Path file, String fresh) throws IOException {
        if (REFRESH) Files.writeString(file, fresh);
        assertThat(file).as(HOW, file).exists().content().isEqualTo(fresh);
    }

    /** The last command of the last line; what comes before builds the jar, which has been done. */
    private String runCommand(String code) {
        String line = code.strip().replaceFirst("(?s).*\n", "").replaceFirst(".* && ", "");
        if (!line.startsWith(LYDIAN))
            throw new AssertionError("only what starts with " + LYDIAN + " can show what it prints: " + line);
        List<String> arguments = new ArrayList<>(List.of(
                "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-jar", Artefacts.COMMAND.toString()));
        arguments.addAll(List.of(line.substring(LYDIAN.length()).strip().split(" +")));
        return succeed(arguments);
    }

    /** On the class path of an application that depends on the simulator. */
    private String runJava(Readme.Example example) {
        try {
            Path source = Files.writeString(folder.resolve("Example.java"), wholeProgram(example.code()));
            List<String> arguments =
                    List.of("-cp", Jdk.path(Artefacts.closure("lydian-reader-sim")), source.toString());
            return succeed(arguments);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private String succeed(List<String> arguments) {
        try {
            Jdk.Ran ran = Jdk.java(Artefacts.ROOT, arguments);
            assertThat(ran.exitCode()).as("%s: %s", arguments, ran.output()).isZero();
            return ran.output();
        } catch (IOException | InterruptedException notRun) {
            throw new AssertionError(notRun);
        }
    }

    /** Statements become a main method; the README leaves out what every program has. */
    private static String wholeProgram(String code) {
        return Stream.concat(
                        code.lines().filter(line -> line.startsWith("import ")),
                        Stream.of(
                                "@SuppressWarnings(\"unchecked\") class Example { public static void main(String... arguments) throws Exception {",
                                code.lines()
                                        .filter(line -> !line.startsWith("import "))
                                        .collect(Collectors.joining("\n")),
                                "} }"))
                .collect(Collectors.joining("\n"));
    }
}
