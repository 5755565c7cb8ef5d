// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GetResponseChannelTest {
    private static final CommandApdu GPO = CommandApdu.parse(Bytes.hex("80A8000002830000"));
    private static final CommandApdu READ_RECORD = CommandApdu.parse(Bytes.hex("00B2010C00"));
    private static final CommandApdu CASE_1 = CommandApdu.parse(Bytes.hex("001E0000"));

    private static ResponseApdu run(ScriptedChannel card, CommandApdu command) throws CardLostException {
        ResponseApdu reply = GetResponseChannel.over(card, LinkLimits.DEFAULT).transmit(command);
        card.isExhausted();
        return reply;
    }

    private static ResponseApdu runT0(ScriptedChannel card, CommandApdu command) throws CardLostException {
        ResponseApdu reply = GetResponseChannel.overT0(card, LinkLimits.DEFAULT).transmit(command);
        card.isExhausted();
        return reply;
    }

    @Test
    void anAnswerThatIsCompletePassesThrough() throws CardLostException {
        ResponseApdu reply = run(new ScriptedChannel().card("80A8000002830000", "8002AABB 9000"), GPO);
        assertThat(reply.bytes().hex()).isEqualTo("8002AABB9000");
        assertThat(reply.physical()).isEmpty();
        assertThat(reply.nanos()).isEqualTo(7);
    }

    @Test
    void getResponseGoesWithClass00WhateverTheCommandHad() throws CardLostException {
        ResponseApdu reply =
                run(new ScriptedChannel().card("80A8000002830000", "6104").card("00C0000004", "8002AABB 9000"), GPO);
        assertThat(reply.bytes().hex()).isEqualTo("8002AABB9000");
        assertThat(reply.nanos()).isEqualTo(14);
        assertThat(reply.physical())
                .extracting(exchange -> exchange.command().bytes().hex() + " "
                        + exchange.response().status())
                .containsExactly("80A8000002830000 6104", "00C0000004 9000");
    }

    @Test
    void severalPartsAreJoined() throws CardLostException {
        ResponseApdu reply = run(
                new ScriptedChannel()
                        .card("80A8000002830000", "6100")
                        .card("00C0000000", "AA 6102")
                        .card("00C0000002", "BBCC 9000"),
                GPO);
        assertThat(reply.bytes().hex()).isEqualTo("AABBCC9000");
    }

    @Test
    void dataThatComeWith61AreKept() throws CardLostException {
        ResponseApdu reply =
                run(new ScriptedChannel().card("80A8000002830000", "AA 6101").card("00C0000001", "BB 9000"), GPO);
        assertThat(reply.bytes().hex()).isEqualTo("AABB9000");
    }

    @Test
    void aCase1CommandMayHaveBytesWaitingToo() throws CardLostException {
        ResponseApdu reply = run(new ScriptedChannel().card("001E0000", "6101").card("00C0000001", "BB 9000"), CASE_1);
        assertThat(reply.bytes().hex()).isEqualTo("BB9000");
    }

    @Test
    void wrongLengthSendsTheCommandAgain() throws CardLostException {
        ResponseApdu reply =
                run(new ScriptedChannel().card("00B2010C00", "6C02").card("00B2010C02", "7000 9000"), READ_RECORD);
        assertThat(reply.bytes().hex()).isEqualTo("70009000");
    }

    @Test
    void wrongLengthOfACase4CommandDoesNotTouchItsData() throws CardLostException {
        ResponseApdu reply =
                run(new ScriptedChannel().card("80A8000002830000", "6C10").card("80A8000002830010", "6985"), GPO);
        assertThat(reply.bytes().hex()).isEqualTo("6985");
    }

    @Test
    void theCommandIsSentAgainOnlyOnce() throws CardLostException {
        ResponseApdu reply =
                run(new ScriptedChannel().card("00B2010C00", "6C02").card("00B2010C02", "6C03"), READ_RECORD);
        assertThat(reply.status()).isEqualTo(StatusWord.of(0x6C03));
    }

    @Test
    void aCommandWithoutLeIsNotSentAgain() throws CardLostException {
        assertThat(run(new ScriptedChannel().card("001E0000", "6C02"), CASE_1).status())
                .isEqualTo(StatusWord.of(0x6C02));
    }

    @Test
    void wrongLengthOfGetResponseIsPutRight() throws CardLostException {
        ResponseApdu reply = run(
                new ScriptedChannel()
                        .card("80A8000002830000", "6110")
                        .card("00C0000010", "6C02")
                        .card("00C0000002", "AABB 9000"),
                GPO);
        assertThat(reply.bytes().hex()).isEqualTo("AABB9000");
    }

    @Test
    void wrongLengthAndThenBytesWaiting() throws CardLostException {
        ResponseApdu reply = run(
                new ScriptedChannel()
                        .card("00B2010C00", "6C02")
                        .card("00B2010C02", "6102")
                        .card("00C0000002", "7000 9000"),
                READ_RECORD);
        assertThat(reply.bytes().hex()).isEqualTo("70009000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6283", "6300", "63C1", "9001", "9F10"})
    void onT0AWarningToCase4IsFollowedByItsData(String warning) throws CardLostException {
        ResponseApdu reply = runT0(
                new ScriptedChannel()
                        .card("80A8000002830000", warning)
                        .card("00C0000000", "6C02")
                        .card("00C0000002", "AABB 9000"),
                GPO);
        assertThat(reply.bytes().hex()).isEqualTo("AABB" + warning);
    }

    @Test
    void onT0AWarningMayBeFollowedBy61() throws CardLostException {
        ResponseApdu reply = runT0(
                new ScriptedChannel()
                        .card("80A8000002830000", "6283")
                        .card("00C0000000", "6102")
                        .card("00C0000002", "AABB 9000"),
                GPO);
        assertThat(reply.bytes().hex()).isEqualTo("AABB6283");
    }

    @Test
    void aWarningStaysWhereNothingCanBeFetched() throws CardLostException {
        ResponseApdu reply =
                runT0(new ScriptedChannel().card("80A8000002830000", "6283").card("00C0000000", "6985"), GPO);
        assertThat(reply.bytes().hex()).isEqualTo("6283");
    }

    @Test
    void onT0OtherAnswersAreComplete() throws CardLostException {
        assertThat(runT0(new ScriptedChannel().card("80A8000002830000", "9000"), GPO)
                        .isOk())
                .isTrue();
        assertThat(runT0(new ScriptedChannel().card("80A8000002830000", "6985"), GPO)
                        .isOk())
                .isFalse();
        assertThat(runT0(new ScriptedChannel().card("80A8000002830000", "AA6283"), GPO)
                        .data()
                        .length())
                .isEqualTo(1);
        assertThat(runT0(new ScriptedChannel().card("00B2010C00", "6283"), READ_RECORD)
                        .data()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void onOtherProtocolsWarningsComeWithTheirData() throws CardLostException {
        assertThat(run(new ScriptedChannel().card("80A8000002830000", "6283"), GPO)
                        .bytes()
                        .hex())
                .isEqualTo("6283");
    }

    @Test
    void aCardThatAlwaysHasMoreIsCutOff() {
        CardChannel endless = command -> ResponseApdu.of(Bytes.hex("AA"), 0x6101);
        CardChannel channel = GetResponseChannel.over(endless, new LinkLimits(5, 100, 0));
        assertThatThrownBy(() -> channel.transmit(GPO))
                .isInstanceOfSatisfying(
                        CardLostException.class,
                        lost -> assertThat(lost.fault()).isEqualTo(CardFault.PROTOCOL))
                .hasMessage("an answer of too many exchanges");
    }

    @Test
    void aCardThatNeverAgreesOnALengthIsCutOff() {
        CardChannel endless = command -> ResponseApdu.of(Bytes.EMPTY, command.ins() == 0xC0 ? 0x6C01 : 0x6101);
        CardChannel channel = GetResponseChannel.over(endless, LinkLimits.DEFAULT);
        assertThatThrownBy(() -> channel.transmit(GPO)).hasMessage("an answer of too many exchanges");
    }

    @Test
    void asManyExchangesAsTheLimitAreFine() throws CardLostException {
        ScriptedChannel card = new ScriptedChannel()
                .card("80A8000002830000", "6101")
                .card("00C0000001", "AA 6101")
                .card("00C0000001", "BB 9000");
        assertThat(GetResponseChannel.over(card, new LinkLimits(3, 2, 0))
                        .transmit(GPO)
                        .data())
                .isEqualTo(Bytes.hex("AABB"));
    }

    @Test
    void moreBytesThanTheLimitAreNot() {
        ScriptedChannel card =
                new ScriptedChannel().card("80A8000002830000", "6101").card("00C0000001", "AABBCC 9000");
        CardChannel channel = GetResponseChannel.over(card, new LinkLimits(3, 2, 0));
        assertThatThrownBy(() -> channel.transmit(GPO)).hasMessage("an answer of too many bytes");
    }

    @Test
    void aPinIsNotKeptAmongTheExchanges() throws CardLostException {
        CommandApdu verify = CommandApdu.parse(Bytes.hex("0020008008241234FFFFFFFFFF"));
        ResponseApdu reply = run(
                new ScriptedChannel().card("0020008008241234FFFFFFFFFF", "6101").card("00C0000001", "AA 9000"), verify);
        assertThat(reply.physical().get(0).command()).isEqualTo(verify.blanked());
    }

    @Test
    void aLostCardIsLost() {
        ScriptedChannel card =
                new ScriptedChannel().card("80A8000002830000", "6101").card("00C0000001", "removed");
        CardChannel channel = GetResponseChannel.over(card, LinkLimits.DEFAULT);
        assertThatThrownBy(() -> channel.transmit(GPO))
                .isInstanceOfSatisfying(
                        CardLostException.class,
                        lost -> assertThat(lost.fault()).isEqualTo(CardFault.CARD_REMOVED))
                .hasMessage("the card was removed");
    }
}
