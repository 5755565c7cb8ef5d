// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lydian.kernel.Ambient;
import lydian.kernel.Candidate;
import lydian.kernel.Choice;
import lydian.kernel.Confirmation;
import lydian.kernel.Drive;
import lydian.kernel.HostContact;
import lydian.kernel.Notice;
import lydian.kernel.Outcome;
import lydian.kernel.Terminal;
import lydian.kernel.Transaction;
import lydian.kernel.card.CardChannel;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.PinRequest;
import lydian.kernel.card.PinResult;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.config.TerminalConfig;
import lydian.kernel.contact.ContactKernel;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.reader.sim.card.CardProfile;
import lydian.reader.sim.card.RsaKey;
import lydian.reader.sim.card.SimCard;
import lydian.reader.sim.card.TestKeys;
import lydian.tlv.Bytes;
import lydian.tlv.data.Amount;
import lydian.tlv.data.Currency;
import lydian.tlv.dictionary.EmvTag;
import org.junit.jupiter.api.Test;

/** Our kernel, our card, our issuer: from insertion to outcome. */
class WholePurchaseTest {
    private static final Currency EUR = Currency.EUR;

    private final CardProfile profile = CardProfile.named("credit").orElseThrow();
    private final SimCard card = new SimCard(profile, TestKeys.load(), n -> Bytes.of(new byte[n]));
    private final SimIssuer issuer = new SimIssuer(profile, 100_000, List.of());
    private final List<String> shown = new ArrayList<>();

    private TerminalConfig config(long floorLimit) {
        RsaKey authority = TestKeys.load().named("authority-1984");
        return TerminalConfig.from(Map.of(
                "country",
                "0528",
                "terminalType",
                "22",
                "capabilities",
                "E0B8C8",
                "additionalCapabilities",
                "FF80F0A001",
                "languages",
                List.of("en"),
                "merchant",
                Map.of("category", "5999", "id", "LYDIAN", "name", "Touchstone Shop", "terminal", "T0000001"),
                "applications",
                List.of(Map.of(
                        "aid",
                        "F04C594449",
                        "version",
                        "0001",
                        "floorLimit",
                        floorLimit,
                        "tac",
                        Map.of("denial", "0010000000", "online", "FC78FC9800", "default", "FC50A88000"))),
                "caKeys",
                List.of(Map.of(
                        "rid", TestKeys.RID.hex(),
                        "index", "F1",
                        "modulus", authority.modulus().hex(),
                        "exponent", authority.exponentBytes().hex()))));
    }

    private Outcome pay(long floorLimit, long amount) throws Exception {
        Ambient ambient = Ambient.recorded(
                LocalDateTime.of(2026, 11, 23, 12, 0),
                Map.of(Ambient.Draw.UNPREDICTABLE_NUMBER, Bytes.hex("01020304")));
        return Drive.blocking(
                ContactKernel.of(config(floorLimit)).start(Transaction.purchase(Amount.of(amount, EUR)), ambient),
                new Shop());
    }

    @Test
    void approvedOnlineWithTheIssuersProof() throws Exception {
        Outcome outcome = pay(0, 12_50);
        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.APPROVED);
        assertThat(outcome.host()).isEqualTo(HostContact.APPROVED);
        assertThat(outcome.tvr().bytes().hex()).isEqualTo("0000008000");
        assertThat(outcome.tsi().bytes().hex()).isEqualTo("F800");
        assertThat(outcome.cvmResults().orElseThrow().bytes().hex()).isEqualTo("1F0602");
        assertThat(outcome.data().find(EmvTag.AUTHORISATION_RESPONSE_CODE)).contains(Bytes.hex("3030"));
        assertThat(outcome.reversal()).isEmpty();
        assertThat(shown).contains("APPROVED");
    }

    @Test
    void approvedOfflineBelowTheFloorLimit() throws Exception {
        Outcome outcome = pay(100_00, 12_50);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.APPROVED);
        assertThat(outcome.host()).isEqualTo(HostContact.NONE);
        assertThat(outcome.tvr().isZero()).isTrue();
        assertThat(outcome.data().find(EmvTag.AUTHORISATION_RESPONSE_CODE)).contains(Bytes.hex("5931"));
    }

    @Test
    void declinedByTheIssuer() throws Exception {
        Outcome outcome = pay(0, 2_000_00);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.DECLINED);
        assertThat(outcome.host()).isEqualTo(HostContact.DECLINED);
    }

    private final class Shop implements Terminal {
        private final SimPinPad pad = new SimPinPad(List.of("1234"), n -> Bytes.of(new byte[n]));

        @Override
        public ResponseApdu transmit(CommandApdu command) {
            return card.transmit(command);
        }

        @Override
        public Choice choose(List<Candidate> candidates, boolean again) {
            return new Choice.Chosen(candidates.get(0));
        }

        @Override
        public Confirmation confirm(Candidate candidate) {
            return Confirmation.CONFIRMED;
        }

        @Override
        public PinResult verifyPin(PinRequest request, CardChannel channel) throws CardLostException {
            return pad.verify(request, channel);
        }

        @Override
        public OnlineResponse authorize(OnlineRequest request) {
            return issuer.authorize(request);
        }

        @Override
        public void show(Notice notice) {
            if (notice instanceof Notice.Show show) shown.add(show.message().text());
        }
    }
}
