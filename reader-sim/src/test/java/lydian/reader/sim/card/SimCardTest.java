// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.oda.DynamicSignature;
import lydian.kernel.oda.KeyCertificate;
import lydian.kernel.oda.OdaProblem.Stage;
import lydian.kernel.oda.RsaPublicKey;
import lydian.kernel.oda.Verdict;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import org.junit.jupiter.api.Test;

class SimCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestKeys keys = TestKeys.load();
    private final SimCard card =
            new SimCard(CardProfile.named("credit").orElseThrow(), keys, n -> Bytes.of(new byte[n]));

    private ResponseApdu send(String hex) {
        return card.transmit(CommandApdu.parse(Bytes.hex(hex)));
    }

    private void begin() {
        assertThat(send("00A4040007F04C594449000100").isOk()).isTrue();
        assertThat(send("80A8000007830505280978 2200").isOk()).isTrue();
    }

    @Test
    void directoryLeadsToTheApplication() {
        ResponseApdu pse = send("00A404000E315041592E5359532E444446303100");
        assertThat(TlvMap.parse(pse.data()).find(0x6F, 0xA5, 0x88)).contains(Bytes.ofInts(1));
        ResponseApdu record = send("00B2010C00");
        assertThat(TlvMap.parse(record.data()).find(0x70, 0x61, 0x4F)).contains(Bytes.hex("F04C5944490001"));
        assertThat(send("00B2020C00").status().value()).isEqualTo(0x6A83);
    }

    @Test
    void chainOfTheDefaultCardVerifiesUpToItsDynamicSignature() {
        begin();
        Bytes data = Bytes.EMPTY;
        for (String record : new String[] {"01 14", "02 14", "01 1C", "02 1C", "03 1C", "04 1C", "05 1C"}) {
            ResponseApdu answer = send("00B2" + record + "00");
            assertThat(answer.isOk()).as(record).isTrue();
            data = data.then(TlvMap.parse(answer.data()).find(0x70).orElseThrow());
        }
        TlvMap all = TlvMap.parse(data);
        Bytes pan = all.find(0x5A).orElseThrow();
        KeyCertificate issuer = new KeyCertificate(
                all.find(0x90).orElseThrow(),
                all.find(0x92).orElse(Bytes.EMPTY),
                all.find(0x9F32).orElseThrow());
        KeyCertificate icc = new KeyCertificate(
                all.find(0x9F46).orElseThrow(),
                all.find(0x9F48).orElse(Bytes.EMPTY),
                all.find(0x9F47).orElseThrow());
        RsaKey authority = keys.named("authority-1984");
        Bytes staticData =
                TlvMap.parse(send("00B2011400").data()).find(0x70).orElseThrow().then(Bytes.hex("3C00"));

        Bytes sent = Bytes.hex("01020304");
        Bytes signed = TlvMap.parse(send("008800000401020304 00").data())
                .find(0x77, 0x9F4B)
                .orElseThrow();
        Verdict<Bytes> verdict = issuer.issuerKey(
                        new RsaPublicKey(authority.modulus(), authority.exponentBytes()), pan, TODAY, serial -> false)
                .then(key -> icc.cardKey(Stage.ICC_CERTIFICATE, key, pan, TODAY, staticData))
                .then(key -> DynamicSignature.verifyDda(key, signed, sent));
        assertThat(verdict).isEqualTo(Verdict.passed(Bytes.of(new byte[8])));
    }

    @Test
    void wrongPinCountsDownAndBlocks() {
        begin();
        assertThat(send("0020008008241235FFFFFFFFFF").status().value()).isEqualTo(0x63C2);
        assertThat(send("0020008008241235FFFFFFFFFF").status().value()).isEqualTo(0x63C1);
        assertThat(send("0020008008241234FFFFFFFFFF").status().value()).isEqualTo(0x9000);
        for (int left = 2; left >= 0; left--) {
            assertThat(send("0020008008241235FFFFFFFFFF").status().value()).isEqualTo(0x63C0 + left);
        }
        assertThat(send("0020008008241234FFFFFFFFFF").status().value()).isEqualTo(0x6983);
    }

    @Test
    void twoCryptogramsAndNotAThird() {
        begin();
        String cdol1 = "000000001250 000000000000 0528 0000000000 0978 261123 00 01020304";
        ResponseApdu first = send("80AE80001D" + cdol1 + "00");
        assertThat(TlvMap.parse(first.data()).find(0x77, 0x9F27)).contains(Bytes.ofInts(0x80));
        assertThat(TlvMap.parse(first.data()).find(0x77, 0x9F36)).contains(Bytes.hex("002A"));
        assertThat(send("80AE40001F3030" + cdol1 + "00").isOk()).isTrue();
        assertThat(send("80AE40001F3030" + cdol1 + "00").status().value()).isEqualTo(0x6985);
    }
}
