// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lydian.tlv.Bytes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrCrcTest {
    @ParameterizedTest
    @CsvSource({"'', FFFF", "123456789, 29B1", "A, B915", "0, D7A3", "000201010211, 0449"})
    void isCcittFalse(String text, String crc) {
        assertThat(QrCrc.print(QrCrc.of(text))).isEqualTo(crc);
    }

    @Test
    void isOverTheBytesOfUtf8() {
        Bytes bytes = Bytes.text("最佳运输", StandardCharsets.UTF_8);
        assertThat(bytes.length()).isEqualTo(12);
        assertThat(QrCrc.of("最佳运输")).isEqualTo(QrCrc.of(bytes)).isNotEqualTo(QrCrc.of("????"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0000", "1, 0001", "255, 00FF", "256, 0100", "65535, FFFF"})
    void isPrintedWithFourUpperCaseDigits(int crc, String text) {
        assertThat(QrCrc.print(crc)).isEqualTo(text);
    }

    @Property
    void isTheRemainderBitByBit(@ForAll byte[] bytes) {
        int crc = 0xFFFF;
        for (byte b : bytes) {
            for (int bit = 7; bit >= 0; bit--) {
                int carry = ((crc >> 15) ^ (b >> bit)) & 1;
                crc = ((crc << 1) & 0xFFFF) ^ (carry * 0x1021);
            }
        }
        assertThat(QrCrc.of(Bytes.of(bytes))).isEqualTo(crc);
    }
}
