// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import lydian.tlv.Bytes;

/** A card that expects certain commands and has an answer to each. */
final class ScriptedChannel implements CardChannel {
    private final Deque<String> commands = new ArrayDeque<>();
    private final Deque<String> answers = new ArrayDeque<>();

    ScriptedChannel card(String command, String answer) {
        commands.add(Bytes.hex(command).hex());
        answers.add(answer);
        return this;
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardLostException {
        assertThat(command.bytes().hex()).isEqualTo(commands.poll());
        String answer = answers.remove();
        if (answer.equals("removed")) throw new CardLostException(CardFault.CARD_REMOVED);
        return ResponseApdu.parse(Bytes.hex(answer), 7);
    }

    void isExhausted() {
        assertThat(commands).isEmpty();
    }
}
