// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.StatusWord;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.data.Aid;
import lydian.tlv.data.Pan;
import org.junit.jupiter.api.Test;

class RequestTest {
    private static final Candidate FIRST = new Candidate(Aid.hex("A0000000031010"), "FIRST", 1, true);
    private static final Candidate OTHER = new Candidate(Aid.hex("A0000000041010"), "OTHER", 2, false);
    private static final Pan PAN = Pan.parse(Bytes.hex("4761739001010119"));

    private final FakeTerminal terminal = new FakeTerminal();

    private <R> R perform(Request<R> request) throws CardLostException {
        R reply = request.performBy(terminal);
        request.check(reply);
        assertThat(request.answerType().isInstance(reply)).isTrue();
        return reply;
    }

    @Test
    void eachIsPerformedByItsPartOfTheTerminal() throws CardLostException {
        assertThat(perform(new Request.Transmit(CommandApdu.of(0, 0x84, 0, 0))).isOk())
                .isTrue();
        assertThat(perform(new Request.ChooseApplication(List.of(FIRST, OTHER), false)))
                .isEqualTo(new Choice.Chosen(FIRST));
        perform(new Request.ChooseApplication(List.of(FIRST, OTHER), true));
        assertThat(perform(new Request.ConfirmApplication(FIRST))).isEqualTo(Confirmation.CONFIRMED);
        assertThat(perform(new Request.VerifyPin(new PinRequest.Plaintext(3))))
                .isEqualTo(new PinResult.Verified(StatusWord.OK));
        assertThat(perform(new Request.Authorize(OnlineRequest.of(TlvMap.EMPTY))))
                .isEqualTo(new OnlineResponse.NotSent());
        assertThat(terminal.done)
                .containsExactly(
                        "transmit 00840000", "choose", "choose again", "confirm FIRST", "verify true", "authorize");
    }

    @Test
    void whatATerminalDoesNotKeepItDoesNotKnow() throws CardLostException {
        assertThat(perform(new Request.PreviousAmount(PAN, Bytes.EMPTY))).isEqualTo(LoggedAmount.NONE);
        assertThat(perform(new Request.OnExceptionFile(PAN, Bytes.EMPTY))).isFalse();
        assertThat(perform(new Request.AwaitData(Bytes.hex("9F02"), 100))).isEqualTo(new DataReply.TimedOut());
    }

    @Test
    void onlyWhatWasOfferedCanBeChosen() {
        Request.ChooseApplication request = new Request.ChooseApplication(List.of(FIRST), false);
        assertThatThrownBy(() -> request.check(new Choice.Chosen(OTHER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this candidate was not offered");
        request.check(new Choice.Chosen(FIRST));
        request.check(new Choice.Cancelled());
    }

    @Test
    void requestsShowNoPan() {
        assertThat(new Request.PreviousAmount(PAN, Bytes.EMPTY).toString()).contains("476173******0119");
        assertThat(new Request.OnExceptionFile(PAN, Bytes.EMPTY).toString()).doesNotContain("4761739001010119");
    }

    @Test
    void aPriorityIsUpTo15() {
        assertThat(new Candidate(FIRST.name(), "", 15, false).priority()).isEqualTo(15);
        assertThat(new Candidate(FIRST.name(), "", 0, false).priority()).isZero();
        assertThatThrownBy(() -> new Candidate(FIRST.name(), "", 16, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Candidate(FIRST.name(), "", -1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLoggedAmountIsNotNegative() {
        assertThat(new LoggedAmount(1).minorUnits()).isEqualTo(1);
        assertThatThrownBy(() -> new LoggedAmount(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
