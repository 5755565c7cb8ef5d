// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerCodeTableTest {
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(
            Map.entry(1, "ISO-8859-1"),
            Map.entry(2, "ISO-8859-2"),
            Map.entry(3, "ISO-8859-3"),
            Map.entry(4, "ISO-8859-4"),
            Map.entry(5, "ISO-8859-5"),
            Map.entry(6, "ISO-8859-6"),
            Map.entry(7, "ISO-8859-7"),
            Map.entry(8, "ISO-8859-8"),
            Map.entry(9, "ISO-8859-9"),
            Map.entry(11, "x-iso-8859-11"),
            Map.entry(13, "ISO-8859-13"),
            Map.entry(15, "ISO-8859-15"),
            Map.entry(16, "ISO-8859-16"));

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "09", "10", "11", "13", "16"})
    void anIndexIsTwoDigits(String hex) {
        IssuerCodeTable table = IssuerCodeTable.parse(Bytes.hex(hex));
        assertThat(table.part()).isEqualTo(Integer.parseInt(hex));
        assertThat(table.bytes()).isEqualTo(Bytes.hex(hex));
        assertThat(table).hasToString("ISO 8859-" + Integer.parseInt(hex));
    }

    @ParameterizedTest
    @CsvSource({
        "00, ISO 8859 has no part 0",
        "12, ISO 8859 has no part 12",
        "17, ISO 8859 has no part 17",
        "99, ISO 8859 has no part 99",
        "0A, not a digit at position 1",
        "'', a code table index of 0 bytes",
        "0001, a code table index of 2 bytes",
    })
    void anyOtherIndexIsRefused(String hex, String message) {
        assertThatThrownBy(() -> IssuerCodeTable.parse(Bytes.hex(hex)))
                .isInstanceOf(CardDataException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 12, 17})
    void thereIsNoOtherPart(int part) {
        assertThatThrownBy(() -> new IssuerCodeTable(part)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Iso8859.character(part, 0xA0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 15, 16})
    void theTablesAreThoseOfJava(int part) {
        Charset charset = Charset.forName(Objects.requireNonNull(CHARSETS.get(part)));
        for (int octet = 0xA0; octet <= 0xFF; octet++) {
            String expected = new String(new byte[] {(byte) octet}, charset);
            assertThat(Iso8859.character(part, octet)).as("%02X", octet).isEqualTo(expected.charAt(0));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, A1, Ą", "10, BD, ―", "10, FF, ĸ", "14, A1, Ḃ", "14, D0, Ŵ", "14, FF, ÿ"})
    void theTablesThatJavaLacks(int part, String hex, String text) {
        assertThat(new IssuerCodeTable(part).decode(Bytes.hex(hex))).isEqualTo(text);
    }

    @Test
    void belowA0AllPartsAreTheSame() {
        for (int part = 1; part <= 16; part++) {
            if (part == 12) continue;
            IssuerCodeTable table = new IssuerCodeTable(part);
            assertThat(table.decode(Bytes.hex("20417E"))).isEqualTo(" A~");
        }
        assertThat(new IssuerCodeTable(1).decode(Bytes.EMPTY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 41001B, 1", "1, 7F, 0", "1, 4180, 1", "1, 9F, 0", "3, 4141A5, 2", "8, A1, 0", "1, 1F, 0"})
    void noControlCharactersAndNoFreePlaces(int part, String hex, int position) {
        assertThatThrownBy(() -> new IssuerCodeTable(part).decode(Bytes.hex(hex)))
                .isInstanceOf(CardDataException.class)
                .hasMessage("no character at position " + position);
    }
}
