// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BytesTest {
    @Test
    void sliceSharesAndStaysInside() {
        Bytes bytes = Bytes.hex("00 01 02 03");
        assertThat(bytes.slice(1, 2)).isEqualTo(Bytes.ofInts(1, 2));
        assertThat(bytes.slice(1, 2).from(2)).isSameAs(Bytes.EMPTY);
        assertThatThrownBy(() -> bytes.slice(1, 2).u8(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void printingTellsTheLengthOnly() {
        assertThat(Bytes.hex("4761739001010119")).hasToString("Bytes[8]");
    }

    @Test
    void oneDigitAloneIsRefusedLikeEveryOddNumber() {
        assertThatThrownBy(() -> Bytes.hex("0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bytes.hex("123")).isInstanceOf(IllegalArgumentException.class);
    }
}
