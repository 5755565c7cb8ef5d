// SPDX-License-Identifier: Apache-2.0
package lydian.bench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Code that must not be in the project, made for one test. */
final class Fixture {
    private static final Pattern NAME =
            Pattern.compile("package ([\\w.]+);.*?\\b(?:class|interface|enum|record) (\\w+)");

    private Fixture() {}

    /** Compiles sources, one type each, and returns the folder of the class files. */
    static Path compile(Path folder, List<String> sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", classes.toString()));
        for (String source : sources)
            arguments.add(write(folder.resolve("sources"), source).toString());
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertThat(exit).as(said.toString()).isZero();
        return classes;
    }

    private static Path write(Path folder, String source) throws IOException {
        Matcher name = NAME.matcher(source);
        assertThat(name.find())
                .as("a named type in a named package: %s", source)
                .isTrue();
        Path file = folder.resolve(name.group(1).replace('.', '/')).resolve(name.group(2) + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }
}
