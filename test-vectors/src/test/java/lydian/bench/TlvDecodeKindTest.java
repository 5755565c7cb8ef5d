// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases with more than one right result, in the shapes that authors may give them. */
class TlvDecodeKindTest {
    private static final String READ = "[{'tag': '9C', 'length': 1, 'value': '00'}]";
    private static final String OTHER = "[{'tag': '9D', 'length': 1, 'value': '00'}]";

    private static Verdict check(String op, String hex, String expected) throws Exception {
        String json = "{'id': 'x', 'op': '" + op + "', 'inputs': {'hex': '" + hex + "'}, 'expected': " + expected + "}";
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new TlvDecodeKind().check(VectorCase.of(Json.read(new ByteArrayInputStream(bytes))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9C0100 | {'strict': {'tlvs': READ}, 'lenient': {'tlvs': OTHER}} | PASSED",
                "9C0100 | {'strict': {'tlvs': OTHER}, 'lenient': {'tlvs': READ}} | PASSED",
                "9C0100 | {'strict': {'tlvs': OTHER}, 'lenient': {'tlvs': OTHER}} | FAILED",
                "9C0100 | {'strict': {'error': 'no'}, 'lenient': {'tlvs': OTHER}} | FAILED",
                "9C010000 | {'strict': {'error': 'padding'}, 'lenient': {'tlvs': READ}} | PASSED",
                "9C010000 | {'strict_error': 'padding', 'lenient_tlvs': READ} | PASSED",
                "9C010000 | {'strict': 'rejected', 'tlvs': READ} | PASSED",
                "9C010000 | {'strict': null, 'lenient': READ} | PASSED",
                "9C010000 | {'strict_rejects': true} | PASSED",
                "9C010000 | {'strict_valid': false} | PASSED",
                "9C010000 | {'strict_valid': true} | UNSUPPORTED",
                "9C010000 | {'lenient': {'tlvs': READ}} | PASSED",
                "9C010000 | {'lenient': {'tlvs': OTHER}} | FAILED",
                "9C0100 | {'acceptable': [READ, OTHER]} | PASSED",
                "9C0100 | {'acceptable': [{'tlvs': OTHER}, {'tlvs': READ}]} | PASSED",
                "9C0100 | {'acceptable': [{'tlvs': OTHER}, {'error': 'no'}]} | FAILED",
                "9C0100 | {'smell': 'roses'} | UNSUPPORTED"
            })
    void oneOfSeveralResultsIsEnough(String hex, String expected, String wanted) throws Exception {
        String document = expected.replace("READ", READ).replace("OTHER", OTHER);
        for (String op : new String[] {"decode-quirk", "decode-ambiguous"}) {
            assertThat(check(op, hex, document).result().name().replace("NOT_", "UN"))
                    .isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decode-reject | 9C0100 | {'error': 'x'} | FAILED",
                "decode-reject | 9C02 | {'error': 'x', 'offset': 2} | PASSED",
                "decode-reject | 9C02 | {'error': 'x', 'offset': 1} | FAILED",
                "decode-reject | E0029C02 | {'error': 'x', 'offending_tag': '9C'} | PASSED",
                "decode-reject | E0029C02 | {'error': 'x', 'offending_tag': '9D'} | FAILED",
                "dance | 9C02 | {'error': 'x'} | UNSUPPORTED"
            })
    void refusals(String op, String hex, String expected, String wanted) throws Exception {
        assertThat(check(op, hex, expected).result().name().replace("NOT_", "UN"))
                .isEqualTo(wanted);
    }
}
