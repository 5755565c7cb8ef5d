// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds and reads vector files. */
public final class Vectors {
    /** Folders within folders. */
    private static final int DEPTH = 32;

    private Vectors() {}

    /**
     * The JSON files at a place, in the order of their names.
     *
     * @param place a file, or a folder with files and folders in it
     * @return the file itself whatever its name, or every {@code *.json} below the folder
     * @throws IOException if there is no such place, or it cannot be read
     */
    public static List<Path> files(Path place) throws IOException {
        if (!Files.exists(place)) throw new NoSuchFileException(place.toString());
        if (!Files.isDirectory(place)) return List.of(place);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> below = Files.walk(place, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            below.filter(Vectors::isJson).sorted().forEach(files::add);
        } catch (java.io.UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return files;
    }

    private static boolean isJson(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().endsWith(".json") && Files.isRegularFile(path);
    }

    /**
     * Reads one file.
     *
     * @param path where it lies
     * @return the file, or null if it says itself that it is something else: a JSON schema
     * @throws VectorException if it is no vector file
     * @throws IOException if it cannot be read
     */
    public static @Nullable VectorFile read(Path path) throws VectorException, IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Json root = Json.read(in);
            if (!root.isObject()) throw new VectorException("not a vector file: it is no object");
            if (isSchema(root)) return null;
            return new VectorFile(path, root.at("kind").text(), cases(root.at("cases")));
        }
    }

    private static boolean isSchema(Json root) {
        return root.at("$schema").present() && !root.at("cases").present();
    }

    private static List<VectorCase> cases(Json list) throws VectorException {
        List<VectorCase> cases = new ArrayList<>();
        for (Json place : list.list()) {
            if (!place.isObject()) throw new VectorException(place.path() + " must be an object");
            cases.add(VectorCase.of(place));
        }
        if (cases.isEmpty()) throw new VectorException("there is no case in it");
        return cases;
    }

    /** The kinds that a message about unknown ones names. */
    static String list(Set<String> names) {
        return String.join(", ", names);
    }
}
