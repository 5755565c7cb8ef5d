// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;

class AskTest {
    private static final ResponseApdu OK = ResponseApdu.of(Bytes.EMPTY, 0x9000);
    private static final Request.Transmit REQUEST = new Request.Transmit(CommandApdu.of(0, 0x84, 0, 0));
    private static final Done END = new Done(Outcomes.of(Outcome.Kind.DECLINED), List.of());

    private final List<Object> heard = new ArrayList<>();
    private Reaction reaction = new Reaction.Ignored();

    private final Ask<ResponseApdu> ask =
            new Ask<>(REQUEST, List.of(new Notice.Show(Message.PLEASE_WAIT)), new Ask.Continuation<ResponseApdu>() {
                @Override
                public Turn answered(ResponseApdu reply) {
                    heard.add(reply);
                    return END;
                }

                @Override
                public Turn failed(CardFault fault) {
                    heard.add(fault);
                    return END;
                }

                @Override
                public Reaction signalled(Signal signal) {
                    heard.add(signal);
                    return reaction;
                }

                @Override
                public Done abandoned() {
                    heard.add("abandoned");
                    return END;
                }
            });

    private void isOver() {
        assertThat(ask.isOver()).isTrue();
        assertThat(ask).hasToString("Ask[" + REQUEST + ", over]");
        heard.clear();
        assertThatThrownBy(() -> ask.answer(OK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("over");
        assertThatThrownBy(() -> ask.fail(CardFault.TIME_OUT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ask.signal(new Signal.Stop())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(ask::abandon).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ask.answeredBy(new FakeTerminal())).isInstanceOf(IllegalStateException.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void itTellsWhatItIsAbout() {
        assertThat(ask.request()).isEqualTo(REQUEST);
        assertThat(ask.notices()).containsExactly(new Notice.Show(Message.PLEASE_WAIT));
        assertThat(ask.isOver()).isFalse();
        assertThat(ask).hasToString("Ask[" + REQUEST + "]");
    }

    @Test
    void itCanBeAnsweredOnce() {
        assertThat(ask.answer(OK)).isSameAs(END);
        assertThat(heard).containsExactly(OK);
        isOver();
    }

    @Test
    void itCanFailOnce() {
        assertThat(ask.fail(CardFault.CARD_REMOVED)).isSameAs(END);
        assertThat(heard).containsExactly(CardFault.CARD_REMOVED);
        isOver();
    }

    @Test
    void itCanBeAbandonedOnce() {
        assertThat(ask.abandon()).isSameAs(END);
        assertThat(heard).containsExactly("abandoned");
        isOver();
    }

    @Test
    void aSignalThatMovesOnEndsIt() {
        reaction = new Reaction.Moved(END);
        assertThat(ask.signal(new Signal.Cancel())).isEqualTo(reaction);
        isOver();
    }

    @Test
    void anyOtherSignalLeavesItStanding() {
        ask.signal(new Signal.Cancel());
        reaction = new Reaction.Standing(List.of());
        ask.signal(new Signal.Cancel());
        assertThat(ask.isOver()).isFalse();
        assertThat(ask.answer(OK)).isSameAs(END);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what this is about
    void anAnswerThatDoesNotFitChangesNothing() {
        Ask untyped = ask;
        assertThatThrownBy(() -> untyped.answer("9000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a ResponseApdu");
        assertThat(heard).isEmpty();
        assertThat(ask.isOver()).isFalse();
        assertThat(ask.answer(OK)).isSameAs(END);
    }

    @Test
    void aTerminalAnswersIt() {
        FakeTerminal terminal = new FakeTerminal();
        assertThat(ask.answeredBy(terminal)).isSameAs(END);
        assertThat(heard).containsExactly(OK);
        assertThat(terminal.done).containsExactly("transmit 00840000");
    }

    @Test
    void aTerminalThatLosesTheCardFailsIt() {
        FakeTerminal terminal = new FakeTerminal();
        terminal.lost = CardFault.TIME_OUT;
        assertThat(ask.answeredBy(terminal)).isSameAs(END);
        assertThat(heard).containsExactly(CardFault.TIME_OUT);
    }

    @Test
    void aTerminalThatThrowsLeavesItOpen() {
        FakeTerminal terminal = new FakeTerminal();
        terminal.bug = new IllegalArgumentException("mine");
        assertThatThrownBy(() -> ask.answeredBy(terminal)).isSameAs(terminal.bug);
        assertThat(ask.isOver()).isFalse();
    }
}
