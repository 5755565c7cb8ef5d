// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The JDK that runs the tests, called as a user calls it: a process of its own. */
final class Jdk {
    private static final int SECONDS = 120;

    private Jdk() {}

    /** What a process wrote, both streams in one, and how it ended. */
    record Ran(int exitCode, String output) {}

    static Ran javac(Path folder, List<String> arguments) throws IOException, InterruptedException {
        return run(folder, "javac", arguments);
    }

    static Ran java(Path folder, List<String> arguments) throws IOException, InterruptedException {
        return run(folder, "java", arguments);
    }

    private static Ran run(Path folder, String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        Path output = Files.createTempFile("lydian", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile());
        // Settings for the JVM of the build would be announced on the streams that are compared.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " does not end");
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new Ran(process.exitValue(), said);
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
