// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A runner that passes everything would pass every vector. Here each value that a shipped vector expects is changed, one
 * at a time, and the case has to fail.
 */
class WrongVectorsTest {
    /** Texts for people, and facts about a list that only its author knows. */
    private static final Set<String> NOT_COMPARED = Set.of("error", "note", "checksum_published", "repos");

    @ParameterizedTest
    @ValueSource(strings = {"tlv-decode", "dol", "tag-values", "qr", "capk"})
    void everyExpectedValueIsCompared(String kindName) throws Exception {
        Path file = Path.of(System.getProperty("lydian.vectors"), kindName, "independent.json");
        VectorFile vectors = Objects.requireNonNull(Vectors.read(file));
        Kind kind = Objects.requireNonNull(Kinds.named(kindName));
        List<String> passedAllTheSame = new ArrayList<>();
        int changes = 0;
        for (VectorCase vector : vectors.cases()) {
            for (Change change : changes(vector.expected().raw())) {
                changes++;
                Json expected = Json.of(change.document);
                VectorCase wrong = new VectorCase(vector.id(), vector.op(), vector.inputs(), expected, vector.whole());
                if (passes(kind, wrong)) passedAllTheSame.add(vector.id() + " " + change.place);
            }
        }
        assertThat(passedAllTheSame).isEmpty();
        assertThat(changes).isGreaterThan(vectors.cases().size() / 2);
    }

    private static boolean passes(Kind kind, VectorCase vector) {
        try {
            return kind.check(vector).result() == Verdict.Result.PASSED;
        } catch (VectorException | RuntimeException refused) {
            return false;
        }
    }

    private record Change(String place, @Nullable Object document) {}

    /** The document with one of its values changed, for each of them. */
    private static List<Change> changes(@Nullable Object document) {
        List<Change> changes = new ArrayList<>();
        if (document instanceof Map<?, ?> map) {
            for (Object name : map.keySet()) {
                if (NOT_COMPARED.contains(name) || cannotBeSeen(map, name)) continue;
                for (Change inner : changes(map.get(name))) {
                    Map<Object, @Nullable Object> changed = new LinkedHashMap<>(map);
                    changed.put(name, inner.document);
                    changes.add(new Change(name + "." + inner.place, changed));
                }
            }
        } else if (document instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                for (Change inner : changes(list.get(i))) {
                    List<@Nullable Object> changed = new ArrayList<>(list);
                    changed.set(i, inner.document);
                    changes.add(new Change(i + "." + inner.place, changed));
                }
            }
            List<@Nullable Object> longer = new ArrayList<>(list);
            longer.add("1F");
            changes.add(new Change("longer", longer));
        } else if (document != null) {
            changes.add(new Change("", changed(document)));
        }
        return changes;
    }

    /** A key whose list has published a wrong checksum: another wrong one is as wrong, and there may be a right one too. */
    private static boolean cannotBeSeen(Map<?, ?> expected, Object name) {
        String wrongOnes = "published_checksums_that_do_not_match";
        return expected.containsKey(wrongOnes) && (name.equals(wrongOnes) || name.equals("checksum_matches_published"));
    }

    private static Object changed(Object scalar) {
        if (scalar instanceof Boolean truth) return !truth;
        if (scalar instanceof Long number) return number + 1;
        String text = (String) scalar;
        boolean hex = !text.isEmpty() && text.matches("([0-9A-F]{2})+");
        if (hex) return text.substring(0, text.length() - 1) + (text.endsWith("0") ? "1" : "0");
        return text.isEmpty() ? "00" : "xyzzy";
    }
}
