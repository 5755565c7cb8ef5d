// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.ErrorIndication.Level;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.StatusWord;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.Reversal;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.data.Cid;
import lydian.tlv.data.CvmResults;
import lydian.tlv.data.Tsi;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.Tvr;
import lydian.tlv.data.TvrBit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    private static final ErrorIndication ERROR = ErrorIndication.of(StatusWord.FILE_NOT_FOUND, "SELECT");

    private static Outcome outcome(List<Consumer<Outcome.Builder>> parts) {
        Outcome.Builder builder = Outcome.of(Outcome.Kind.DECLINED, Outcomes.RECEIPT);
        parts.forEach(part -> part.accept(builder));
        return builder.build();
    }

    @Test
    void everyPartCountsForEquality() {
        List<Consumer<Outcome.Builder>> parts = List.of(
                builder -> builder.error(ERROR),
                builder -> builder.host(HostContact.DECLINED),
                builder -> builder.reversal(new Reversal(Reversal.Reason.NO_ANSWER, OnlineRequest.of(TlvMap.EMPTY))),
                builder -> builder.results(Tvr.of(TvrBit.NEW_CARD), Tsi.NONE),
                builder -> builder.results(Tvr.NONE, Tsi.of(TsiBit.CARD_RISK_MANAGEMENT_PERFORMED)),
                builder -> builder.cardholder(CvmResults.parse(Bytes.hex("1F0302")), false),
                builder -> builder.cardholder(null, true),
                builder -> builder.cryptogram(new Cryptogram(new Cid(0), Bytes.of(new byte[8]), 1, Bytes.EMPTY)),
                builder -> builder.fallback(MagstripeFallback.CHIP_UNREADABLE),
                builder -> builder.data(TlvMap.parse(Bytes.hex("9C0100"))));
        Outcome plain = Outcomes.of(Outcome.Kind.DECLINED);
        for (Consumer<Outcome.Builder> part : parts) {
            assertThat(outcome(List.of(part))).isNotEqualTo(plain).isEqualTo(outcome(List.of(part)));
        }
        assertThat(outcome(parts)).isEqualTo(outcome(parts)).hasSameHashCodeAs(outcome(parts));
        assertThat(plain).isNotEqualTo(Outcomes.of(Outcome.Kind.APPROVED)).isNotEqualTo("DECLINED");
        assertThat(plain.hashCode()).isNotEqualTo(outcome(parts).hashCode());
        Receipt signed = new Receipt(
                Outcomes.RECEIPT.type(),
                Outcomes.RECEIPT.amount(),
                Outcomes.RECEIPT.cashback(),
                Outcomes.RECEIPT.date(),
                Outcomes.RECEIPT.time(),
                1,
                "",
                "",
                "",
                "",
                "",
                "",
                true);
        assertThat(Outcome.of(Outcome.Kind.DECLINED, signed).build()).isNotEqualTo(plain);
    }

    @Test
    void itPrintsWhatMatters() {
        assertThat(Outcomes.of(Outcome.Kind.APPROVED)).hasToString("APPROVED, TVR 0000000000, TSI 0000");
        assertThat(outcome(List.of(builder -> builder.error(ERROR))))
                .hasToString("DECLINED, TVR 0000000000, TSI 0000, L2 STATUS_BYTES: SELECT (6A82)");
    }

    @Test
    void accessorsGiveWhatWasBuilt() {
        Outcome outcome = outcome(
                List.of(builder -> builder.error(ERROR), builder -> builder.data(TlvMap.parse(Bytes.hex("9C0100")))));
        assertThat(outcome.error()).contains(ERROR);
        assertThat(outcome.data().contains(0x9C)).isTrue();
        assertThat(outcome.receipt()).isEqualTo(Outcomes.RECEIPT);
        assertThat(outcome.isApproved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TIME_OUT, CARD_TIME_OUT",
        "TRANSMISSION, TRANSMISSION",
        "PROTOCOL, PROTOCOL",
        "MALFORMED, PROTOCOL",
        "SHARING, PROTOCOL",
        "CARD_ABSENT, CARD_REMOVED",
        "CARD_REMOVED, CARD_REMOVED",
        "READER_REMOVED, CARD_REMOVED",
        "NO_READER, CARD_REMOVED",
        "NO_SERVICE, CARD_REMOVED"
    })
    void aFaultIsAnErrorOfTheFirstLevel(CardFault fault, Cause cause) {
        ErrorIndication error = ErrorIndication.of(fault);
        assertThat(error.cause()).isEqualTo(cause);
        assertThat(error.level()).isEqualTo(Level.L1);
        assertThat(error.text()).isEqualTo(fault.title());
        assertThat(error.status()).isEmpty();
    }

    @Test
    void anErrorTellsWhatIsKnown() {
        ErrorIndication missing = ErrorIndication.of(Cause.CARD_DATA_MISSING, 0x5A, "no PAN");
        assertThat(missing.element()).isEqualTo(0x5A);
        assertThat(missing).hasToString("L2 CARD_DATA_MISSING: no PAN");
        assertThat(ERROR.as(Cause.CARD_BLOCKED)).hasToString("L2 CARD_BLOCKED: SELECT (6A82)");
        assertThat(ErrorIndication.of(Cause.STOP, "stopped").level()).isEqualTo(Level.L3);
    }

    @Test
    void errorsAreEqualByEveryPart() {
        assertThat(ERROR)
                .isEqualTo(ErrorIndication.of(StatusWord.FILE_NOT_FOUND, "SELECT"))
                .hasSameHashCodeAs(ErrorIndication.of(StatusWord.FILE_NOT_FOUND, "SELECT"))
                .isNotEqualTo(ErrorIndication.of(StatusWord.RECORD_NOT_FOUND, "SELECT"))
                .isNotEqualTo(ErrorIndication.of(StatusWord.FILE_NOT_FOUND, "GPO"))
                .isNotEqualTo(ERROR.as(Cause.CARD_BLOCKED))
                .isNotEqualTo("SELECT");
        assertThat(ErrorIndication.of(Cause.STOP, 1, "x")).isNotEqualTo(ErrorIndication.of(Cause.STOP, 2, "x"));
        assertThat(ERROR.hashCode()).isNotEqualTo(ERROR.as(Cause.CARD_BLOCKED).hashCode());
    }

    @Test
    void messagesHaveTheNumbersOfTheBook() {
        int number = 1;
        for (Message message : Message.values()) {
            assertThat(message.identifier()).isEqualTo(number++);
            assertThat(message.text()).isUpperCase();
        }
        assertThat(number).isEqualTo(0x14);
    }

    @Test
    void fallbackHasAReason() {
        assertThat(MagstripeFallback.yes("because").allowed()).isTrue();
        assertThat(MagstripeFallback.no("because").allowed()).isFalse();
        assertThat(MagstripeFallback.no("because").reason()).isEqualTo("because");
    }

    @Test
    void aKernelCanBeStartedUnwatched() {
        Turn[] first = {new Done(Outcomes.of(Outcome.Kind.APPROVED), List.of())};
        Kernel kernel = new Kernel() {
            @Override
            public Turn start(Transaction transaction, Ambient ambient, Trace.Observer observer) {
                observer.see(new Trace.Noted("", "nobody sees this"));
                assertThat(observer).isSameAs(Trace.Observer.NONE);
                return first[0];
            }

            @Override
            public List<FlowLine> flow() {
                return List.of();
            }
        };
        Transaction transaction = Transaction.purchase(Outcomes.RECEIPT.amount());
        assertThat(kernel.start(transaction, Ambient.now())).isSameAs(first[0]);
    }
}
