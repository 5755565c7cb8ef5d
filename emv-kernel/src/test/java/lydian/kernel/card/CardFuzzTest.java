// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** Any bytes from a card or a reader: refused, or a value that gives its bytes back. */
class CardFuzzTest {
    @FuzzTest
    void answersToReset(byte[] data) {
        try {
            Atr atr = Atr.parse(Bytes.of(data));
            assertThat(atr.bytes()).isEqualTo(Bytes.of(data));
            assertThat(atr.isEmv()).isEqualTo(atr.emvProblems().isEmpty());
            assertThat(atr.protocols()).isNotEmpty().doesNotHaveDuplicates();
            atr.contactless().ifPresent(card -> assertThat(card.historical()).isEqualTo(atr.historical()));
        } catch (CardDataException refused) {
            assertThat(refused).hasMessageStartingWith("ATR");
        }
    }

    @FuzzTest
    void commands(byte[] data) {
        try {
            CommandApdu command = CommandApdu.parse(Bytes.of(data));
            assertThat(command.bytes()).isEqualTo(Bytes.of(data));
            assertThat(command.blanked().bytes().length()).isEqualTo(data.length);
            assertThat(command.caseNumber()).isBetween(1, 4);
        } catch (CardDataException refused) {
            assertThat(refused).hasMessageContaining("do not add up");
        }
    }

    /** The card says whatever the data are, byte after byte; the command is the first of them. */
    @FuzzTest
    void conversationsOverT0(byte[] data) {
        if (data.length == 0) return;
        int[] next = {1};
        T0Line line = new T0Line() {
            @Override
            public void send(Bytes bytes) {
                assertThat(bytes.length()).isBetween(1, 255);
            }

            @Override
            public int receive() throws CardLostException {
                if (next[0] >= data.length) throw new CardLostException(CardFault.TIME_OUT);
                return data[next[0]++] & 0xFF;
            }
        };
        CommandApdu command = CommandApdu.of(0x00, 0xA4, 4, 0, Bytes.of(new byte[data[0] & 0x0F]));
        CommandApdu asking = data[0] < 0 ? command.expecting(CommandApdu.ANY) : command;
        try {
            ResponseApdu reply =
                    T0Channel.over(line, LinkLimits.DEFAULT, () -> 0L).transmit(asking);
            assertThat(reply.data().length()).isLessThan(data.length);
        } catch (CardLostException lost) {
            assertThat(lost.fault()).isIn(CardFault.TIME_OUT, CardFault.PROTOCOL);
        }
    }
}
