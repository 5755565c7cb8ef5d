// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service must be found on the module path and on the class path, and each looks in another place. */
class ServicesIT {
    private static final String FOLDER = "META-INF/services/";

    static List<String> libraries() {
        return List.copyOf(Artefacts.LIBRARIES.keySet());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void everyProviderOfTheModuleIsNamedInMetaInfAndViceVersa(String library) throws IOException {
        Path jar = Artefacts.jarOf(library);
        assertThat(namedInMetaInf(jar)).isEqualTo(providedByTheModule(jar));
    }

    @Test
    void theCommandHasTheProvidersOfAllModules() throws IOException {
        Map<String, List<String>> inOneJar = namedInMetaInf(Artefacts.COMMAND);
        for (String library : libraries()) {
            for (var service : namedInMetaInf(Artefacts.jarOf(library)).entrySet()) {
                assertThat(inOneJar.get(service.getKey())).containsAll(service.getValue());
            }
        }
    }

    private static Map<String, List<String>> providedByTheModule(Path jar) {
        Map<String, List<String>> services = new TreeMap<>();
        ModuleDescriptor module =
                ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        for (ModuleDescriptor.Provides provides : module.provides()) {
            services.put(
                    provides.service(), provides.providers().stream().sorted().toList());
        }
        return services;
    }

    private static Map<String, List<String>> namedInMetaInf(Path file) throws IOException {
        Map<String, List<String>> services = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (!entry.getName().startsWith(FOLDER) || entry.isDirectory()) continue;
                String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                services.put(entry.getName().substring(FOLDER.length()), providers(text));
            }
        }
        return services;
    }

    private static List<String> providers(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();
    }
}
