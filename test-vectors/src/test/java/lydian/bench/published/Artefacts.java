// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The built jars, and what their POMs say that comes with them. Resolved by hand, so that no network is needed: ours
 * from the build, everything else from the local repository, where the build has just put it.
 */
final class Artefacts {
    static final Path ROOT = Path.of(System.getProperty("lydian.root"));
    static final String VERSION = System.getProperty("lydian.version");
    static final Path COMMAND = ROOT.resolve("test-vectors/target/lydian.jar");

    /** The modules that applications depend on: artefact, folder. */
    static final Map<String, String> LIBRARIES = Map.of(
            "lydian-tlv", "tlv",
            "lydian-emv-kernel", "emv-kernel",
            "lydian-reader-pcsc", "reader-pcsc",
            "lydian-reader-sim", "reader-sim");

    private static final Path REPOSITORY = Path.of(System.getProperty("lydian.localRepository"));

    private Artefacts() {}

    static Path jarOf(String library) {
        return existing(ROOT.resolve(LIBRARIES.get(library)).resolve("target/" + library + "-" + VERSION + ".jar"));
    }

    /** The jars an application gets that depends on these libraries and on nothing else. */
    static List<Path> closure(String... libraries) {
        Map<String, Path> jars = new LinkedHashMap<>();
        Deque<Pom.Dependency> open = new ArrayDeque<>();
        for (String library : libraries) open.add(new Pom.Dependency(Pom.GROUP, library, VERSION));
        while (!open.isEmpty()) {
            Pom.Dependency next = open.remove();
            if (jars.containsKey(next.name())) continue;
            jars.put(next.name(), jar(next));
            open.addAll(Pom.read(pom(next)).dependencies());
        }
        return List.copyOf(jars.values());
    }

    private static Path jar(Pom.Dependency dependency) {
        return dependency.isOurs() ? jarOf(dependency.artefact()) : existing(inRepository(dependency, ".jar"));
    }

    private static Path pom(Pom.Dependency dependency) {
        return existing(
                dependency.isOurs()
                        ? ROOT.resolve(LIBRARIES.get(dependency.artefact())).resolve("target/flattened-pom.xml")
                        : inRepository(dependency, ".pom"));
    }

    private static Path inRepository(Pom.Dependency dependency, String extension) {
        return REPOSITORY
                .resolve(dependency.group().replace('.', '/'))
                .resolve(dependency.artefact())
                .resolve(dependency.version())
                .resolve(dependency.artefact() + "-" + dependency.version() + extension);
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) throw new AssertionError(file + " is missing; run the whole build, mvn verify");
        return file;
    }
}
