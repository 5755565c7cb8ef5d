// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Reads what the words of a call name, and no more of it than a limit. */
final class Files {
    private Files() {}

    /**
     * All bytes of a file.
     *
     * @throws IOException if it cannot be read
     * @throws Ending with exit code 5 if there are more than the limit
     */
    static byte[] read(String name, int limit) throws IOException {
        try (InputStream in = new FileInputStream(name)) {
            return read(in, limit);
        }
    }

    /** All bytes of a stream, which is not closed. */
    static byte[] read(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length <= limit) return bytes;
        throw Ending.because(ExitCode.MALFORMED, "the input is longer than " + limit + " bytes: that is not read");
    }

    /** What a person needs to know about a file that could not be read or written. */
    static String why(IOException trouble) {
        if (trouble instanceof NoSuchFileException missing) return missing.getFile() + ": there is no such file";
        if (trouble instanceof AccessDeniedException denied) return denied.getFile() + ": permission denied";
        if (trouble instanceof FileSystemException other && other.getReason() == null) {
            return other.getFile() + ": cannot be read or written";
        }
        String message = trouble.getMessage();
        return message == null ? trouble.getClass().getSimpleName() : message;
    }
}
