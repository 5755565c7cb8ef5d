// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lydian.tlv.CardDataException;
import org.jspecify.annotations.Nullable;

/** Runs vector files. */
public final class Conformance {
    /** Who wants to know how far a run is. */
    public interface Watcher {
        /**
         * Called before each case.
         *
         * @param done how many cases came to something
         * @param file which file is at work
         */
        void at(int done, Path file);
    }

    private final Set<String> onlyKinds;
    private final Set<String> onlyInterfaces;
    private final Watcher watcher;
    private final Map<String, Kind> open = new HashMap<>();
    private final Report report = new Report();

    /**
     * A run.
     *
     * @param onlyKinds the kinds to run; empty for all
     * @param onlyInterfaces for cases that name a {@code card_interface}: the ones to run ("contact" is also "contact
     *     T=0"); empty for all
     * @param watcher is told how far it is
     */
    public Conformance(Set<String> onlyKinds, Set<String> onlyInterfaces, Watcher watcher) {
        this.onlyKinds = Set.copyOf(onlyKinds);
        this.onlyInterfaces = Set.copyOf(onlyInterfaces);
        this.watcher = watcher;
    }

    /**
     * Runs files.
     *
     * @param files which
     * @return what came of it
     * @throws IOException if a file cannot be read at all
     */
    public Report run(List<Path> files) throws IOException {
        for (Path path : files) {
            try {
                VectorFile file = Vectors.read(path);
                if (file != null && wanted(onlyKinds, file.kind())) run(file);
            } catch (VectorException malformed) {
                report.add(new Report.Broken(path.toString(), malformed.text()));
            }
        }
        return report;
    }

    private void run(VectorFile file) throws VectorException {
        for (VectorCase vector : file.cases()) {
            Json side = vector.whole().at("card_interface");
            if (side.present() && !wantedInterface(side.text())) continue;
            watcher.at(report.sum().total(), file.path());
            Verdict verdict = check(file.kind(), vector);
            report.add(new Report.Line(file.path().toString(), file.kind(), vector.id(), vector.op(), verdict));
        }
    }

    private static boolean wanted(Set<String> only, String name) {
        return only.isEmpty() || only.contains(name);
    }

    private boolean wantedInterface(String name) {
        int blank = name.indexOf(' ');
        return wanted(onlyInterfaces, name) || wanted(onlyInterfaces, blank < 0 ? name : name.substring(0, blank));
    }

    private Verdict check(String kindName, VectorCase vector) {
        Kind kind = kind(kindName);
        if (kind == null) return Verdict.notSupported("the kind is not supported");
        try {
            return kind.check(vector);
        } catch (VectorException malformed) {
            return Verdict.failed("the case is malformed: " + malformed.text());
        } catch (CardDataException refused) {
            return Verdict.failed("refused: " + refused.getMessage());
        } catch (RuntimeException | StackOverflowError bug) {
            // One case that breaks us must not hide what comes of the others.
            StackTraceElement[] frames = bug.getStackTrace();
            String where = frames.length == 0 ? "" : " at " + frames[0];
            return Verdict.failed("a bug of ours: " + bug.getClass().getName() + where);
        }
    }

    private @Nullable Kind kind(String name) {
        Kind known = open.get(name);
        if (known != null) return known;
        Kind fresh = Kinds.named(name);
        if (fresh != null) open.put(name, fresh);
        return fresh;
    }

    /**
     * The kinds that can be run.
     *
     * @return names
     */
    public static Set<String> kinds() {
        return Set.copyOf(Kinds.names());
    }
}
