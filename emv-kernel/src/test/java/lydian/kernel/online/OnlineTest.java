// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.kernel.card.PinResult;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import org.junit.jupiter.api.Test;

class OnlineTest {
    private static final TlvMap DATA = TlvMap.parse(Bytes.hex("9C0100 5A084761739001010119"));
    private static final PinResult.Online PIN = new PinResult.Online(Bytes.of(new byte[8]), Bytes.EMPTY);

    @Test
    void aRequestHasDataAndPerhapsAPin() {
        OnlineRequest request = OnlineRequest.of(DATA);
        assertThat(request.data()).isEqualTo(DATA);
        assertThat(request.pin()).isEmpty();
        assertThat(request.with(PIN).pin()).contains(PIN);
        assertThat(request.with(PIN).data()).isEqualTo(DATA);
    }

    @Test
    void itPrintsNoValues() {
        assertThat(OnlineRequest.of(DATA)).hasToString("OnlineRequest[2 data objects]");
        assertThat(OnlineRequest.of(DATA).with(PIN)).hasToString("OnlineRequest[2 data objects, online PIN]");
    }

    @Test
    void requestsAreEqualByDataAndPin() {
        OnlineRequest request = OnlineRequest.of(DATA);
        assertThat(request)
                .isEqualTo(OnlineRequest.of(DATA))
                .hasSameHashCodeAs(OnlineRequest.of(DATA))
                .isNotEqualTo(OnlineRequest.of(TlvMap.EMPTY))
                .isNotEqualTo(request.with(PIN))
                .isNotEqualTo("request");
        assertThat(request.hashCode()).isNotEqualTo(request.with(PIN).hashCode());
    }

    @Test
    void onlyAnAnswerIsADecision() {
        OnlineResponse approved = OnlineResponse.Answered.of(true, Bytes.hex("3030"));
        OnlineResponse declined = OnlineResponse.Answered.of(false, Bytes.hex("3035"));
        assertThat(approved.isReached()).isTrue();
        assertThat(approved.isApproved()).isTrue();
        assertThat(declined.isReached()).isTrue();
        assertThat(declined.isApproved()).isFalse();
        assertThat(new OnlineResponse.NotSent().isReached()).isFalse();
        assertThat(new OnlineResponse.NoAnswer().isReached()).isFalse();
        assertThat(new OnlineResponse.NoAnswer().isApproved()).isFalse();
    }

    @Test
    void aResponseCodeHasTwoCharacters() {
        Bytes one = Bytes.hex("30");
        Bytes three = Bytes.hex("303030");
        assertThatThrownBy(() -> OnlineResponse.Answered.of(true, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OnlineResponse.Answered.of(true, three)).isInstanceOf(IllegalArgumentException.class);
    }
}
