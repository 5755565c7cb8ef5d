// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import lydian.kernel.vectors.VectorCase;
import lydian.tlv.Bytes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class T0ChannelTest {
    private static final CommandApdu SELECT = CommandApdu.parse(Bytes.hex("00A4040002AABB00"));
    private static final CommandApdu READ_RECORD = CommandApdu.parse(Bytes.hex("00B2010C00"));
    private static final CommandApdu CASE_3 = CommandApdu.parse(Bytes.hex("0082000004DEADBEEF"));

    /** A wire on which everything that is sent must come in this order, and what the card says to it. */
    private static final class Wire implements T0Line {
        private final Deque<String> sent = new ArrayDeque<>();
        private final Deque<String> replies = new ArrayDeque<>();
        private final Deque<Integer> incoming = new ArrayDeque<>();

        Wire on(String bytes, String reply) {
            sent.add(Bytes.hex(bytes).hex());
            replies.add(reply);
            return this;
        }

        @Override
        public void send(Bytes bytes) {
            assertThat(bytes.hex()).isEqualTo(sent.poll());
            Bytes reply = Bytes.hex(replies.remove());
            for (int i = 0; i < reply.length(); i++) incoming.add(reply.u8(i));
        }

        @Override
        public int receive() throws CardLostException {
            Integer next = incoming.poll();
            if (next == null) throw new CardLostException(CardFault.TIME_OUT);
            return next;
        }

        void isQuiet() {
            assertThat(sent).isEmpty();
            assertThat(incoming).isEmpty();
        }
    }

    private static ResponseApdu run(Wire wire, CommandApdu command) throws CardLostException {
        ResponseApdu reply = T0Channel.over(wire, LinkLimits.DEFAULT, () -> 0L).transmit(command);
        wire.isQuiet();
        return reply;
    }

    static List<VectorCase> transcripts() {
        List<VectorCase> cases = new ArrayList<>();
        for (VectorCase vector : VectorCase.ofKind("transcripts")) {
            if ("contact T=0 TPDU".equals(vector.fields().get("card_interface"))) cases.add(vector);
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void conversationsOfOthersGoTheSameWay(VectorCase vector) throws CardLostException {
        Wire wire = new Wire();
        List<Map<String, @Nullable Object>> exchanges = new ArrayList<>();
        for (Object exchange : VectorCase.list(vector.fields().get("exchanges")))
            exchanges.add(VectorCase.map(exchange));
        for (Map<String, @Nullable Object> exchange : exchanges) {
            wire.on(VectorCase.text(exchange, "c_apdu"), VectorCase.text(exchange, "r_apdu"));
        }
        ResponseApdu reply = run(wire, command(vector, exchanges));
        assertThat(reply.data().hex()).isEqualTo(vector.expected().get("response_data"));
        assertThat(reply.status()).hasToString(VectorCase.text(vector.expected(), "sw"));
    }

    /** The command that was sent: the transcript has its TPDUs only; the name tells the case. */
    private static CommandApdu command(VectorCase vector, List<Map<String, @Nullable Object>> exchanges) {
        Bytes header = Bytes.hex(VectorCase.text(exchanges.get(0), "c_apdu"));
        int kind = Integer.parseInt(vector.id().substring("emvutils-t0-".length(), "emvutils-t0-".length() + 1));
        Bytes data = Bytes.of(new byte[header.u8(4)]);
        if (exchanges.size() > 1) data = Bytes.hex(VectorCase.text(exchanges.get(1), "c_apdu"));
        CommandApdu bare = CommandApdu.parse(header.slice(0, 4));
        if (kind > 2) bare = CommandApdu.of(bare.cla(), bare.ins(), bare.p1(), bare.p2(), data);
        return kind % 2 == 0 ? bare.expecting(CommandApdu.ANY) : bare;
    }

    @Test
    void thereAreTenOfThem() {
        assertThat(transcripts()).hasSize(10);
    }

    @Test
    void theCardMayAskToWait() throws CardLostException {
        assertThat(run(new Wire().on("0082000004", "6060 82").on("DEADBEEF", "60 9000"), CASE_3)
                        .isOk())
                .isTrue();
    }

    @Test
    void theComplementOfInsAsksForOneByte() throws CardLostException {
        Wire wire = new Wire()
                .on("0082000004", "7D")
                .on("DE", "7D")
                .on("AD", "60 82")
                .on("BEEF", "9000");
        assertThat(run(wire, CASE_3).isOk()).isTrue();
    }

    @Test
    void theComplementOfInsAnnouncesOneByte() throws CardLostException {
        CommandApdu three = READ_RECORD.expecting(3);
        assertThat(run(new Wire().on("00B2010C03", "4D AA 60 4D BB B2 CC 9000"), three)
                        .data())
                .isEqualTo(Bytes.hex("AABBCC"));
    }

    @Test
    void anAnswerMayEndEarly() throws CardLostException {
        CommandApdu three = READ_RECORD.expecting(3);
        assertThat(run(new Wire().on("00B2010C03", "4D AA 6282"), three).bytes().hex())
                .isEqualTo("AA6282");
    }

    @Test
    void twoHundredFiftySixBytesAreLe00() throws CardLostException {
        String data = "AA" + Bytes.of(new byte[255]).hex();
        assertThat(run(new Wire().on("00B2010C00", "B2" + data + "9000"), READ_RECORD)
                        .data()
                        .length())
                .isEqualTo(256);
    }

    @Test
    void sixtyIsNoStatusWordButAllOthersOf6AndAll9Are() throws CardLostException {
        for (int sw1 = 0x61; sw1 <= 0x6F; sw1++) {
            if (sw1 == 0x61 || sw1 == 0x6C) continue;
            String status = Integer.toHexString(sw1) + "00";
            assertThat(run(new Wire().on("0082000004", status), CASE_3).status().sw1())
                    .isEqualTo(sw1);
        }
        for (int sw1 = 0x90; sw1 <= 0x9F; sw1++) {
            String status = Integer.toHexString(sw1) + "00";
            assertThat(run(new Wire().on("0082000004", status), CASE_3).status().sw1())
                    .isEqualTo(sw1);
        }
    }

    @Test
    void wrongLengthThenWaitingThenMore() throws CardLostException {
        Wire wire = new Wire()
                .on("00B2010C00", "6C03")
                .on("00B2010C03", "6102")
                .on("00C0000002", "C0 AABB 6101")
                .on("00C0000001", "C0 CC 9000");
        assertThat(run(wire, READ_RECORD).bytes().hex()).isEqualTo("AABBCC9000");
    }

    @Test
    void aBlockedApplicationStillGivesItsFci() throws CardLostException {
        Wire wire = new Wire()
                .on("00A4040002", "A4")
                .on("AABB", "6283")
                .on("00C0000000", "6C02")
                .on("00C0000002", "C0 6F00 9000");
        assertThat(run(wire, SELECT).bytes().hex()).isEqualTo("6F006283");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "83", "7C", "50", "A0", "FF", "C0"})
    void anyOtherProcedureByteBreaksTheProtocol(String procedure) {
        isBroken(new Wire().on("0082000004", procedure + "9000"), CASE_3);
    }

    @Test
    void moreDataThanThereAreBreakTheProtocol() {
        isBroken(new Wire().on("0082000004", "82").on("DEADBEEF", "82"), CASE_3);
        isBroken(new Wire().on("0082000004", "82").on("DEADBEEF", "7D"), CASE_3);
        isBroken(new Wire().on("00B2010C01", "B2 AA B2"), READ_RECORD.expecting(1));
        isBroken(new Wire().on("001E000000", "1E"), CommandApdu.of(0, 0x1E, 0, 0));
        isBroken(new Wire().on("001E000000", "E1"), CommandApdu.of(0, 0x1E, 0, 0));
    }

    private static void isBroken(Wire wire, CommandApdu command) {
        CardChannel channel = T0Channel.over(wire, LinkLimits.DEFAULT, () -> 0L);
        assertThatThrownBy(() -> channel.transmit(command))
                .isInstanceOfSatisfying(
                        CardLostException.class,
                        lost -> assertThat(lost.fault()).isEqualTo(CardFault.PROTOCOL))
                .hasMessageStartingWith("T=0: ");
    }

    @Test
    void waitingIsBounded() throws CardLostException {
        LinkLimits twice = new LinkLimits(1, 0, 2);
        Wire enough = new Wire().on("001E000000", "6060 9000");
        assertThat(T0Channel.over(enough, twice, () -> 0L)
                        .transmit(CommandApdu.of(0, 0x1E, 0, 0))
                        .isOk())
                .isTrue();
        CardChannel tooOften = T0Channel.over(new Wire().on("001E000000", "606060 9000"), twice, () -> 0L);
        assertThatThrownBy(() -> tooOften.transmit(CommandApdu.of(0, 0x1E, 0, 0)))
                .hasMessage("T=0: the card asks to wait for ever");
    }

    @Test
    void silenceIsATimeOut() {
        CardChannel channel = T0Channel.over(new Wire().on("001E000000", "90"), LinkLimits.DEFAULT, () -> 0L);
        assertThatThrownBy(() -> channel.transmit(CommandApdu.of(0, 0x1E, 0, 0)))
                .isInstanceOfSatisfying(
                        CardLostException.class,
                        lost -> assertThat(lost.fault()).isEqualTo(CardFault.TIME_OUT));
    }

    @Test
    void whatT0CannotCarryIsTheCallersMistake() {
        CardChannel channel = T0Channel.over(new Wire(), LinkLimits.DEFAULT, () -> 0L);
        CommandApdu extended = READ_RECORD.expecting(257);
        assertThatThrownBy(() -> channel.transmit(extended)).isInstanceOf(IllegalArgumentException.class);
        for (int ins : new int[] {0x60, 0x6F, 0x90, 0x9F}) {
            CommandApdu command = CommandApdu.of(0, ins, 0, 0);
            assertThatThrownBy(() -> channel.transmit(command)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void timeIsMeasuredOverTheWholeExchange() throws CardLostException {
        Deque<Long> clock = new ArrayDeque<>(List.of(100L, 250L, 300L, 1_000L));
        Wire wire = new Wire().on("00B2010C00", "6C01").on("00B2010C01", "B2 AA 9000");
        ResponseApdu reply =
                T0Channel.over(wire, LinkLimits.DEFAULT, clock::remove).transmit(READ_RECORD);
        assertThat(reply.nanos()).isEqualTo(150 + 700);
    }

    @Test
    void aClockThatRunsBackwardsTellsNothing() throws CardLostException {
        Deque<Long> clock = new ArrayDeque<>(List.of(100L, 50L));
        Wire wire = new Wire().on("0082000004", "6985");
        assertThat(T0Channel.over(wire, LinkLimits.DEFAULT, clock::remove)
                        .transmit(CASE_3)
                        .nanos())
                .isZero();
    }

    /** Whatever a card says, it is an answer or a fault, within the limits. */
    @Property
    void anyCardComesToAnEnd(@ForAll @Size(max = 60) byte[] noise, @ForAll boolean asks) {
        Deque<Integer> incoming = new ArrayDeque<>();
        for (byte b : noise) incoming.add(b & 0xFF);
        T0Line line = new T0Line() {
            @Override
            public void send(Bytes bytes) {
                assertThat(bytes.isEmpty()).isFalse();
            }

            @Override
            public int receive() throws CardLostException {
                Integer next = incoming.poll();
                if (next == null) throw new CardLostException(CardFault.TIME_OUT);
                return next;
            }
        };
        try {
            ResponseApdu reply =
                    T0Channel.over(line, LinkLimits.DEFAULT, () -> 0L).transmit(asks ? READ_RECORD : SELECT);
            assertThat(reply.data().length()).isLessThanOrEqualTo(noise.length);
        } catch (CardLostException lost) {
            assertThat(lost.fault()).isIn(CardFault.TIME_OUT, CardFault.PROTOCOL);
        }
    }
}
