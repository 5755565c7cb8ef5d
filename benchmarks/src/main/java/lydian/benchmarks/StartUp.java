// SPDX-License-Identifier: Apache-2.0
package lydian.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * How long a cold command takes, from the start of the JVM to its end, beside a bare program that prints one line and a
 * bare picocli program: what JMH cannot measure.
 *
 * <pre>{@code
 * java -cp benchmarks/target/classes lydian.benchmarks.StartUp test-vectors/target/lydian.jar [rounds]
 * }</pre>
 *
 * <p>The programs take turns, so that whatever else the machine does meets all of them; the best of each counts.
 */
public final class StartUp {
    private static final int ROUNDS = 7;
    private static final String FCI = "6F1D8407A0000000038002A5125008424152434C4159538701005F2D02656E";

    private static final String HELLO = """
            public class Hello {
                public static void main(String[] args) {
                    System.out.println("Hello");
                }
            }
            """;

    private static final String PICOCLI = """
            import picocli.CommandLine;

            @CommandLine.Command(name = "bare", mixinStandardHelpOptions = true)
            public class Bare implements Runnable {
                @CommandLine.Option(names = "--to", description = "whom to greet")
                String to = "nobody";

                public void run() {
                    System.out.println("Hello " + to);
                }

                public static void main(String[] args) {
                    new CommandLine(new Bare()).execute(args);
                }
            }
            """;

    private StartUp() {}

    /**
     * Measures and prints a table.
     *
     * @param args the jar of the command, and how many rounds
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if somebody stops it
     */
    public static void main(String... args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]).toAbsolutePath();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        Path folder = Files.createTempDirectory("start-up");
        compile(folder, "Hello", HELLO, jar);
        compile(folder, "Bare", PICOCLI, jar);
        Map<String, List<String>> programs = programs(folder, jar);
        Map<String, Double> best = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                best.merge(program.getKey(), milliseconds(program.getValue()), Math::min);
            }
        }
        print(best, rounds);
    }

    private static Map<String, List<String>> programs(Path folder, Path jar) {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("Hello", List.of("-cp", folder.toString(), "Hello"));
        programs.put("picocli, bare", List.of("-cp", folder + java.io.File.pathSeparator + jar, "Bare", "--to", "you"));
        programs.put("lydian decode FCI", List.of("-jar", jar.toString(), "decode", FCI));
        programs.put("lydian --version", List.of("-jar", jar.toString(), "--version"));
        programs.put("lydian --help", List.of("-jar", jar.toString(), "--help"));
        programs.put("lydian completion bash", List.of("-jar", jar.toString(), "completion", "bash"));
        return programs;
    }

    private static void compile(Path folder, String name, String source, Path jar) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        int failed = javac.run(
                System.out, System.err, "-proc:none", "-cp", jar.toString(), "-d", folder.toString(), file.toString());
        if (failed != 0) throw new IOException(name + " does not compile");
    }

    private static double milliseconds(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int exitCode = builder.start().waitFor();
        long end = System.nanoTime();
        if (exitCode != 0) throw new IOException("exit code " + exitCode + " of " + command);
        return (end - start) / 1e6;
    }

    private static void print(Map<String, Double> best, int rounds) {
        double hello = best.getOrDefault("Hello", 1.0);
        double picocli = best.getOrDefault("picocli, bare", 1.0);
        System.out.printf(Locale.ROOT, "Java %s, best of %d%n%n", System.getProperty("java.version"), rounds);
        System.out.printf(Locale.ROOT, "| program | ms | against Hello | against picocli |%n|---|---:|---:|---:|%n");
        for (Map.Entry<String, Double> program : best.entrySet()) {
            double time = program.getValue();
            System.out.printf(
                    Locale.ROOT, "| %s | %.1f | %.2f | %.2f |%n", program.getKey(), time, time / hello, time / picocli);
        }
    }
}
