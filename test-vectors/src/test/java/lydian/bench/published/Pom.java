// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a POM says an application gets along with the jar: dependencies of scope compile and runtime. */
record Pom(List<Pom.Dependency> dependencies) {
    static final String GROUP = "io.github.lydian-emv";

    /** Dependencies in there are not the project's own. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "<!--.*?-->|<(dependencyManagement|build|profiles|reporting|exclusions)>.*?</\\1>", Pattern.DOTALL);

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);

    record Dependency(String group, String artefact, String version) {
        String name() {
            return group + ":" + artefact;
        }

        boolean isOurs() {
            return group.equals(GROUP);
        }
    }

    static Pom read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
    }

    static Pom parse(String text) {
        String own = ELSEWHERE.matcher(text).replaceAll("");
        return new Pom(DEPENDENCY
                .matcher(own)
                .results()
                .map(MatchResult::group)
                .filter(Pom::comesAlong)
                .map(Pom::dependency)
                .toList());
    }

    private static boolean comesAlong(String dependency) {
        String scope = element(dependency, "scope").orElse("compile");
        boolean optional =
                element(dependency, "optional").filter("true"::equals).isPresent();
        return !optional && (scope.equals("compile") || scope.equals("runtime"));
    }

    private static Dependency dependency(String text) {
        return new Dependency(required(text, "groupId"), required(text, "artifactId"), required(text, "version"));
    }

    private static String required(String text, String name) {
        String value = element(text, name).orElseThrow(() -> new AssertionError("no <" + name + "> in " + text));
        if (value.contains("${"))
            throw new AssertionError("a <" + name + "> that stands for something else in " + text);
        return value;
    }

    private static Optional<String> element(String text, String name) {
        Matcher element =
                Pattern.compile("<" + name + ">\\s*(.*?)\\s*</" + name + ">").matcher(text);
        return element.find() ? Optional.of(element.group(1)) : Optional.empty();
    }
}
