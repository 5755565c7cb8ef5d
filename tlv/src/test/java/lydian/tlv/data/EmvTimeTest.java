// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmvTimeTest {
    @ParameterizedTest
    @CsvSource({"000000, 00:00:00", "235959, 23:59:59", "090507, 09:05:07", "120000, 12:00:00"})
    void hoursMinutesSeconds(String hex, String text) {
        EmvTime time = EmvTime.parse(Bytes.hex(hex));
        assertThat(time.time()).isEqualTo(LocalTime.parse(text));
        assertThat(time).hasToString(text);
        assertThat(time.bytes()).isEqualTo(Bytes.hex(hex));
    }

    @ParameterizedTest
    @CsvSource({
        "'', a time of 0 bytes",
        "1200, a time of 2 bytes",
        "12000000, a time of 4 bytes",
        "240000, a time that does not exist",
        "006000, a time that does not exist",
        "000060, a time that does not exist",
        "0A0000, not a digit at position 1",
    })
    void anythingElseIsRefused(String hex, String message) {
        assertThatThrownBy(() -> EmvTime.parse(Bytes.hex(hex)))
                .isInstanceOf(CardDataException.class)
                .hasMessage(message);
    }

    @Test
    void fractionsOfASecondAreLeftAway() {
        assertThat(new EmvTime(LocalTime.of(1, 2, 3, 999_999_999))).isEqualTo(new EmvTime(LocalTime.of(1, 2, 3)));
    }
}
