// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.Bytes;
import lydian.tlv.data.Pan;
import org.junit.jupiter.api.Test;

class PinRequestTest {
    @Test
    void onlyOneTryLeftIsTheLast() {
        assertThat(new PinRequest.Plaintext(1).isLastTry()).isTrue();
        assertThat(new PinRequest.Plaintext(2).isLastTry()).isFalse();
        assertThat(new PinRequest.Plaintext(PinRequest.UNKNOWN).isLastTry()).isFalse();
        PinKey key = new PinKey.Rsa(Bytes.hex("C1"), Bytes.hex("03"));
        assertThat(new PinRequest.Enciphered(1, key, Bytes.of(new byte[8])).isLastTry())
                .isTrue();
    }

    @Test
    void onlineNobodyKnowsTheTries() {
        PinRequest online = new PinRequest.Online(Pan.parse(Bytes.hex("4761739001010119")));
        assertThat(online.triesLeft()).isEqualTo(PinRequest.UNKNOWN);
        assertThat(online.isLastTry()).isFalse();
        assertThat(online.toString()).doesNotContain("4761739001010119").doesNotContain("900101");
    }
}
