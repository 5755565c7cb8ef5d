// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of the same thing a case of tag values may use, and which not. */
class TagValueNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // What is not in the registry: null or "unknown".
                "aid-info | A0000003372020 | \"scheme\":\"GIM-UEMOA\",\"product\":\"unknown\" | PASSED",
                "aid-info | A0000003372020 | \"scheme\":\"GIM-UEMOA\",\"product\":null | PASSED",
                "aid-info | A0000003372020 | \"scheme\":\"GIM-UEMOA\",\"product\":\"standard\" | FAILED",
                "aid-info | A0000099122345 | \"scheme\":\"unknown\",\"product\":null | PASSED",
                "aid-info | A0000000032020 | \"scheme\":\"unknown\" | FAILED",
                "aid-info | A0000000032020 | \"scheme\":\"Visa\",\"product\":\"V Pay\" | PASSED",
                "aid-info | A0000000032020 | \"scheme\":\"Visa\",\"product\":null | FAILED",
                // Bits that EMV 4.4 renamed.
                "tvr | 0000040000 | \"meanings\":[\"Online PIN entered\"] | PASSED",
                "tvr | 0000040000 | \"meanings\":[\"Online CVM captured\"] | PASSED",
                "tvr | 0000080000 | \"meanings\":[\"Online PIN entered\"] | FAILED",
                "terminal-capabilities | 002000 | \"meanings\":[\"Signature (paper)\"] | PASSED",
                "terminal-capabilities | 000800 | \"meanings\":[\"Signature (paper)\"] | FAILED",
                // No method performed.
                "cvm-results | 3F0002 | \"cvm\":\"unknown\" | PASSED",
                "cvm-results | 3F0002 | \"cvm\":\"no CVM performed\" | PASSED",
                "cvm-results | 3F0002 | \"cvm\":\"signature\" | FAILED",
                "cvm-results | 1E0002 | \"cvm\":\"signature\" | PASSED",
                "cvm-results | 1E0002 | \"cvm\":\"unknown\" | FAILED",
            })
    void namesOfTheSameThing(String op, String value, String expected, Verdict.Result result)
            throws IOException, VectorException {
        String json = "{\"id\":\"x\",\"op\":\"" + op + "\",\"inputs\":{\"value\":\"" + value + "\"},\"expected\":{"
                + expected + "}}";
        Json read = Json.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(new TagValuesKind().check(VectorCase.of(read)).result()).isEqualTo(result);
    }
}
