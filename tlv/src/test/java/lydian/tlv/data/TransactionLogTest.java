// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.TransactionLogFormat.Entry;
import lydian.tlv.data.TransactionLogFormat.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransactionLogTest {
    private static TransactionLogFormat format(String hex) {
        return TransactionLogFormat.parse(Bytes.hex(hex));
    }

    @Test
    void aLogEntryIsAFileAndANumberOfRecords() {
        assertThat(LogEntry.parse(Bytes.hex("0B0A"))).isEqualTo(new LogEntry(11, 10));
        assertThat(LogEntry.parse(Bytes.hex("0B0A")).bytes()).isEqualTo(Bytes.hex("0B0A"));
        assertThat(LogEntry.parse(Bytes.hex("1EFF"))).isEqualTo(new LogEntry(30, 255));
        assertThat(LogEntry.parse(Bytes.hex("0B01")).records()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', a log entry of 0 bytes",
        "0B, a log entry of 1 bytes",
        "0B0A00, a log entry of 3 bytes",
        "0A0A, a log of 10 records in file 10",
        "1F0A, a log of 10 records in file 31",
        "0B00, a log of 0 records in file 11",
    })
    void anyOtherLogEntryIsRefused(String hex, String message) {
        assertThatThrownBy(() -> LogEntry.parse(Bytes.hex(hex)))
                .isInstanceOf(CardDataException.class)
                .hasMessage(message);
    }

    @Test
    void theRangesHoldForOurselvesToo() {
        assertThatThrownBy(() -> new LogEntry(10, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogEntry(11, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogEntry(11, 256)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFormatIsTagsAndLengths() {
        TransactionLogFormat format = format("9A039F0206DF81290195055A00");
        assertThat(format.entries())
                .containsExactly(
                        new Entry(0x9A, 3),
                        new Entry(0x9F02, 6),
                        new Entry(0xDF8129, 1),
                        new Entry(0x95, 5),
                        new Entry(0x5A, 0));
        assertThat(format.recordLength()).isEqualTo(15);
        assertThat(format.bytes()).isEqualTo(Bytes.hex("9A039F0206DF81290195055A00"));
        assertThat(format).hasToString("TransactionLogFormat[5 elements, 15 bytes]");
    }

    @Test
    void aRecordIsTakenApart() {
        TransactionLogFormat format = format("9A039F02065A009F3602");
        assertThat(format.split(Bytes.hex("2401310000000012500042")))
                .containsExactly(
                        new Field(0x9A, Bytes.hex("240131")),
                        new Field(0x9F02, Bytes.hex("000000001250")),
                        new Field(0x5A, Bytes.EMPTY),
                        new Field(0x9F36, Bytes.hex("0042")));
    }

    @Test
    void aRecordOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> format("9A03").split(Bytes.hex("2401")))
                .isInstanceOf(CardDataException.class)
                .hasMessage("a log record of 2 bytes instead of 3");
        assertThatThrownBy(() -> format("9A03").split(Bytes.hex("24013100"))).isInstanceOf(CardDataException.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "9A", "9A039F", "9A039F02", "9F", "1F8182838401", "9A80", "9A8103", "9A03958105"})
    void anyOtherFormatIsRefused(String hex) {
        assertThatThrownBy(() -> format(hex)).isInstanceOf(CardDataException.class);
    }

    @Test
    void theReasonIsGiven() {
        assertThatThrownBy(() -> format("")).hasMessage("an empty log format");
        assertThatThrownBy(() -> format("9A039F02")).hasMessage("a log format that ends before a length");
        assertThatThrownBy(() -> format("9A039580")).hasMessage("a length of more than one byte at offset 3");
    }

    @Test
    void aRecordFitsOneAnswer() {
        assertThat(format("9A7F957F9F0201").recordLength()).isEqualTo(255);
        assertThatThrownBy(() -> format("9A7F957F9F0202"))
                .isInstanceOf(CardDataException.class)
                .hasMessage("a log format of more than 255 bytes a record");
    }

    @Test
    void equalWhenEncodedTheSame() {
        assertThat(format("9A03")).isEqualTo(format("9A03")).hasSameHashCodeAs(format("9A03"));
        assertThat(format("9A03")).isNotEqualTo(format("9A04")).isNotEqualTo("9A03");
        assertThat(format("9A03").hashCode()).isNotEqualTo(format("9A04").hashCode());
    }
}
