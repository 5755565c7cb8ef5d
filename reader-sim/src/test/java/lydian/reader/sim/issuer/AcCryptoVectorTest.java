// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lydian.reader.sim.json.PlainJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The independent cases of kind ac-crypto, each through {@link AcCryptoCase}. */
class AcCryptoVectorTest {
    @TestFactory
    @SuppressWarnings("unchecked")
    Stream<DynamicTest> independentCases() throws IOException {
        Path file = Path.of(System.getProperty("lydian.vectors"), "ac-crypto", "independent.json");
        Map<?, ?> vectors;
        try (InputStream source = Files.newInputStream(file)) {
            vectors = (Map<?, ?>) Objects.requireNonNull(PlainJson.read(source));
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Object each : AcCryptoCase.need(vectors, "cases", List.class)) {
            Map<?, ?> vector = (Map<?, ?>) each;
            Map<String, String> expected = new LinkedHashMap<>(AcCryptoCase.need(vector, "expected", Map.class));
            expected.values().removeIf(Objects::isNull); // null: the source does not say
            tests.add(DynamicTest.dynamicTest(
                    AcCryptoCase.need(vector, "id", String.class),
                    () -> assertThat(resultsOf(vector)).containsAllEntriesOf(expected)));
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests.stream();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> resultsOf(Map<?, ?> vector) {
        return AcCryptoCase.run(AcCryptoCase.need(vector, "op", String.class), (Map<String, ?>)
                AcCryptoCase.need(vector, "inputs", Map.class));
    }
}
