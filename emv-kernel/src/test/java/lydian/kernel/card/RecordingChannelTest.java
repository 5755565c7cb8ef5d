// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;

class RecordingChannelTest {
    private final List<String> heard = new ArrayList<>();

    private final RecordingChannel.Listener listener = new RecordingChannel.Listener() {
        @Override
        public void answered(CommandApdu command, ResponseApdu response) {
            heard.add(command.bytes().hex() + " " + response.bytes().hex());
        }

        @Override
        public void lost(CommandApdu command, CardFault fault) {
            heard.add(command.bytes().hex() + " " + fault);
        }
    };

    @Test
    void everyExchangeIsHeardAndUnchanged() throws CardLostException {
        CardChannel channel = new RecordingChannel(new ScriptedChannel().card("00B2010C00", "7000 9000"), listener);
        ResponseApdu reply = channel.transmit(CommandApdu.parse(Bytes.hex("00B2010C00")));
        assertThat(reply.bytes().hex()).isEqualTo("70009000");
        assertThat(heard).containsExactly("00B2010C00 70009000");
    }

    @Test
    void theLossOfTheCardIsHeardAndPassedOn() {
        CardChannel channel = new RecordingChannel(new ScriptedChannel().card("00B2010C00", "removed"), listener);
        CommandApdu command = CommandApdu.parse(Bytes.hex("00B2010C00"));
        assertThatThrownBy(() -> channel.transmit(command)).isInstanceOf(CardLostException.class);
        assertThat(heard).containsExactly("00B2010C00 CARD_REMOVED");
    }

    @Test
    void aPinIsSentButNotHeard() throws CardLostException {
        String verify = "0020008008241234FFFFFFFFFF";
        CardChannel channel = new RecordingChannel(new ScriptedChannel().card(verify, "9000"), listener);
        channel.transmit(CommandApdu.parse(Bytes.hex(verify)));
        assertThat(heard).containsExactly("00200080080000000000000000 9000");
    }
}
