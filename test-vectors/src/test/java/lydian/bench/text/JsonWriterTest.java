// SPDX-License-Identifier: Apache-2.0
package lydian.bench.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void writesObjectsListsAndScalars() {
        String json = new JsonWriter()
                .object()
                .member("text", "a")
                .member("nothing", null)
                .member("number", 7)
                .member("truth", true)
                .list("list")
                .element("x")
                .element(1)
                .object()
                .endObject()
                .list()
                .endList()
                .endList()
                .object("inner")
                .member("b", false)
                .endObject()
                .endObject()
                .toString();
        assertThat(json.replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"text\":\"a\",\"number\":7,\"truth\":true,\"list\":[\"x\",1,{},[]],\"inner\":{\"b\":false}}");
        assertThat(json).endsWith("}\n").contains("\n  \"number\": 7,\n");
    }

    @Test
    void textIsAsciiAndHarmlessEvenWhenTakenOut() {
        String json = new JsonWriter()
                .list()
                .element("\u001b[31m\"\\ä\u202E")
                .endList()
                .toString();
        assertThat(json).isEqualTo("[\n  \"\\\\u{1B}[31m\\\"\\\\\\u00e4\\\\u{202E}\"\n]\n");
    }

    @Test
    void whatIsOpenMustBeClosed() {
        assertThatThrownBy(() -> new JsonWriter().object().toString()).isInstanceOf(IllegalStateException.class);
    }
}
