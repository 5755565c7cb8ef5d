// SPDX-License-Identifier: Apache-2.0
package lydian.bench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rule {@link HouseRule#NOTHING_AMBIENT} refuses, one by one, and what it lets through. */
class PurityTest {
    private static final List<String> AMBIENT = List.of(
            "long clock = System.nanoTime();",
            "long clock = System.currentTimeMillis();",
            "Object clock = java.time.LocalDate.now();",
            "java.time.Clock clock;",
            "Object clock = new java.util.Date();",
            "Object clock = java.time.ZoneId.systemDefault();",
            "double random = Math.random();",
            "Object random = new java.util.Random(1);",
            "Object random = new java.security.SecureRandom();",
            "Object random = java.util.UUID.randomUUID();",
            "Object random = java.util.concurrent.ThreadLocalRandom.current();",
            "Thread thread;",
            "ThreadLocal<String> thread;",
            "java.util.concurrent.Executor thread;",
            "java.util.concurrent.atomic.AtomicInteger thread;",
            "synchronized void thread() { }",
            "void thread() throws InterruptedException { wait(); }",
            "void io(java.io.InputStream in) { }",
            "void io() { System.out.println(); }",
            "java.nio.file.Path io;",
            "java.net.Socket io;",
            "Object io = String.class.getResource(\"x\");",
            "Object environment = System.getenv(\"HOME\");",
            "Object environment = System.getProperty(\"user.home\");",
            "Object environment = java.util.Locale.getDefault();",
            "Object environment = \"I\".toLowerCase();",
            "Object environment = String.format(\"%d\", 1);",
            "System.Logger logger;",
            "java.util.logging.Logger logger;",
            "Object hex = java.util.HexFormat.of();");

    private static final List<String> PURE = List.of(
            "java.time.LocalDate date = java.time.LocalDate.of(2026, 1, 1);",
            "Object text = String.format(java.util.Locale.ROOT, \"%d\", 1).toLowerCase(java.util.Locale.ROOT);",
            "Object text = new String(new byte[0], java.nio.charset.StandardCharsets.UTF_8);",
            "static class Value implements java.io.Serializable { }",
            "void copy(byte[] from) { System.arraycopy(from, 0, from, 1, 1); }");

    @Test
    void refusesEachOfThese(@TempDir Path folder) throws IOException {
        assertThat(refused(folder, numbered("lydian.kernel", AMBIENT)))
                .containsExactlyElementsOf(names(AMBIENT.size()));
    }

    @Test
    void letsTheseThrough(@TempDir Path folder) throws IOException {
        assertThat(refused(folder, numbered("lydian.kernel", PURE))).isEmpty();
    }

    @Test
    void driversMayWait(@TempDir Path folder) throws IOException {
        String driver = "package lydian.kernel; class Drive { java.util.concurrent.Executor cardThread; }";
        String other = "package lydian.kernel; class Driver { java.util.concurrent.Executor cardThread; }";
        assertThat(refused(folder, List.of(driver, other))).containsExactly("lydian.kernel.Driver");
    }

    @Test
    void journalAndLinkAreMadeOfInputAndOutput(@TempDir Path folder) throws IOException {
        List<String> sources = List.of(
                "package lydian.kernel.online.journal; class Journal { java.io.File file; }",
                "package lydian.kernel.online.link; class Link { java.net.Socket socket; }",
                "package lydian.kernel.online; class Online { java.net.Socket socket; }");
        assertThat(refused(folder, sources)).containsExactly("lydian.kernel.online.Online");
    }

    @Test
    void theClockIsReadInAmbientNowAndNowhereElseInAmbient(@TempDir Path folder) throws IOException {
        String body = " java.util.function.Supplier<Object> clock() { return () -> java.time.LocalDate.now(); } }";
        String now = "package lydian.kernel; class Ambient {" + body.replace("clock()", "now()");
        assertThat(refused(folder.resolve("now"), List.of(now))).isEmpty();
        String later = "package lydian.kernel; class Ambient {" + body.replace("clock()", "later()");
        assertThat(refused(folder.resolve("later"), List.of(later))).containsExactly("lydian.kernel.Ambient");
    }

    private static List<String> numbered(String packageName, List<String> members) {
        List<String> sources = new ArrayList<>();
        for (String member : members) {
            sources.add("package %s; class %s { %s }".formatted(packageName, name(sources.size()), member));
        }
        return sources;
    }

    private static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) names.add("lydian.kernel." + name(i));
        return names;
    }

    private static String name(int number) {
        return "Case%02d".formatted(number);
    }

    /** The names of the classes that the rule refuses, sorted. */
    private static SortedSet<String> refused(Path folder, List<String> sources) throws IOException {
        var imported = new ClassFileImporter().importPath(Fixture.compile(folder, sources));
        SortedSet<String> refused = new TreeSet<>();
        for (var type : imported) {
            EvaluationResult result = classes()
                    .that()
                    .haveFullyQualifiedName(type.getName())
                    .should(Purity.nothingAmbient())
                    .evaluate(imported);
            if (result.hasViolation()) refused.add(type.getName());
        }
        return refused;
    }
}
