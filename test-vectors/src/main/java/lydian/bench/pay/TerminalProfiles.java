// SPDX-License-Identifier: Apache-2.0
package lydian.bench.pay;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lydian.kernel.config.TerminalConfig;
import lydian.reader.sim.json.PlainJson;

/** Configurations of terminals: three that come with the command, and any file. */
public final class TerminalProfiles {
    /** The names of those that come with the command. */
    public static final List<String> NAMES = List.of("attended", "unattended", "atm");

    private TerminalProfiles() {}

    /**
     * Reads a configuration.
     *
     * @param nameOrFile one of {@link #NAMES}, or a JSON file
     * @return the terminal
     * @throws IOException if there is no such file, or it is no JSON
     * @throws lydian.kernel.config.ConfigurationException with everything that is wrong in it
     */
    public static TerminalConfig read(String nameOrFile) throws IOException {
        try (InputStream source = open(nameOrFile)) {
            Object value = PlainJson.read(source);
            if (!(value instanceof Map<?, ?> map)) throw new IOException(nameOrFile + " is no JSON object");
            Map<String, Object> values = new LinkedHashMap<>();
            for (Object name : map.keySet()) {
                Object each = map.get(name);
                if (each != null) values.put((String) name, each);
            }
            return TerminalConfig.from(values);
        }
    }

    private static InputStream open(String nameOrFile) throws IOException {
        if (!NAMES.contains(nameOrFile)) return Files.newInputStream(Path.of(nameOrFile));
        InputStream shipped = TerminalProfiles.class.getResourceAsStream(nameOrFile + ".json");
        if (shipped == null) throw new FileNotFoundException("the profile " + nameOrFile + " is not in the jar");
        return shipped;
    }
}
