// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static Json read(String text) throws Exception {
        return Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void placesKnowTheirPaths() throws Exception {
        Json json = read(
                "{\"a\": [{\"b\": \"0A0b\"}], \"n\": 7, \"t\": true, \"z\": null, \"l\": [1, 2.5, 99999999999999999999]}");
        Json b = json.at("a").list().get(0).at("b");
        assertThat(b.path()).isEqualTo("a[0].b");
        assertThat(b.text()).isEqualTo("0A0b");
        assertThat(b.hex()).isEqualTo(Bytes.ofInts(10, 11));
        assertThat(json.at("n").number()).isEqualTo(7);
        assertThat(json.at("t").truth()).isTrue();
        assertThat(json.at("z").isNull()).isTrue();
        assertThat(json.at("z").present()).isFalse();
        assertThat(json.at("none").isNull()).isFalse();
        assertThat(json.at("none").at("deeper").present()).isFalse();
        assertThat(json.names()).containsExactly("a", "n", "t", "z", "l");
        assertThat(json.at("l").list().get(1).text()).isEqualTo("2.5");
        assertThat(json.at("l").list().get(2).text()).isEqualTo("99999999999999999999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7", "\"a\"", "true", "null"})
    void scalarCanBeADocument(String text) throws Exception {
        assertThat(read(text).isObject()).isFalse();
    }

    @Test
    void wrongTypeIsToldWithItsPath() throws Exception {
        Json json = read("{\"a\": {\"b\": []}}");
        Json b = json.at("a").at("b");
        assertThatThrownBy(b::text).hasMessage("a.b must be a text");
        assertThatThrownBy(b::number).hasMessage("a.b must be a whole number");
        assertThatThrownBy(b::truth).hasMessage("a.b must be true or false");
        assertThatThrownBy(b::names).hasMessage("a.b must be an object");
        assertThatThrownBy(json.at("a")::list).hasMessage("a must be a list");
        assertThatThrownBy(json.at("c")::text).hasMessage("c is missing: it must be a text");
        assertThatThrownBy(json::list).hasMessage("the document must be a list");
    }

    @Test
    void badDigitsAreToldWithTheirPathAndNotRepeated() throws Exception {
        assertThatThrownBy(read("{\"pan\": \"4761739001010119X\"}").at("pan")::hex)
                .isInstanceOf(VectorException.class)
                .hasMessageContaining("pan: ")
                .hasMessageNotContaining("4761");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[1,]", "{\"a\":1,\"a\":2}", "[] []", "nul", "{\"a\" 1}", "[\"\u0001\"]", "[NaN]"})
    void whatIsNotJsonIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(VectorException.class).hasMessageStartingWith("not JSON: ");
    }

    @Test
    void depthHasALimit() throws Exception {
        int most = Json.NESTING;
        assertThat(read("[".repeat(most) + "]".repeat(most)).isList()).isTrue();
        assertThatThrownBy(() -> read("[".repeat(most + 1) + "]".repeat(most + 1)))
                .isInstanceOf(VectorException.class);
    }

    @Test
    void membersThatNobodyAskedForAreKnown() throws Exception {
        Json json = read("{\"a\": 1, \"b\": 2}");
        json.at("a");
        assertThat(json.unread()).containsExactly("b");
        assertThat(read("[]").unread()).isEmpty();
    }
}
