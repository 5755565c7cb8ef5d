// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ResponseApduTest {
    @Test
    void dataComeBeforeTheStatusWord() {
        ResponseApdu response = ResponseApdu.parse(Bytes.hex("9F170103 9000"), 1_500);
        assertThat(response.data()).isEqualTo(Bytes.hex("9F170103"));
        assertThat(response.status()).isEqualTo(StatusWord.OK);
        assertThat(response.isOk()).isTrue();
        assertThat(response.nanos()).isEqualTo(1_500);
        assertThat(response.physical()).isEmpty();
        assertThat(response).hasToString("4 bytes, 9000");
    }

    @Test
    void aStatusWordAloneIsAnAnswer() {
        ResponseApdu response = ResponseApdu.parse(Bytes.hex("6A82"), 0);
        assertThat(response).isEqualTo(ResponseApdu.of(Bytes.EMPTY, 0x6A82)).hasToString("6A82");
        assertThat(response.isOk()).isFalse();
    }

    @Test
    void lessThanAStatusWordIsNone() {
        Bytes one = Bytes.hex("90");
        assertThatThrownBy(() -> ResponseApdu.parse(one, 0))
                .isInstanceOf(CardDataException.class)
                .hasMessageContaining("1 bytes");
        assertThatThrownBy(() -> ResponseApdu.parse(Bytes.EMPTY, 0)).isInstanceOf(CardDataException.class);
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThatThrownBy(() -> new ResponseApdu(Bytes.EMPTY, StatusWord.OK, -1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatIsReadIsWrittenBack(@ForAll @Size(min = 2, max = 300) byte[] wire) {
        assertThat(ResponseApdu.parse(Bytes.of(wire), 0).bytes()).isEqualTo(Bytes.of(wire));
    }
}
