// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Which version this is. */
final class Version {
    private Version() {}

    static int print(Screen screen) throws IOException {
        screen.line("lydian " + number());
        screen.line("Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name"));
        return ExitCode.GOOD;
    }

    /** The version of the build. */
    static String number() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            if (in == null) throw new IOException("version.txt is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
        }
    }
}
