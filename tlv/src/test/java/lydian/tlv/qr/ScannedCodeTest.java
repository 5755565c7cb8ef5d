// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.privacy.SensitiveAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedCodeTest {
    private static final String CONSUMER = ConsumerText.base64(ConsumerText.INDICATOR, ConsumerText.APPLICATION);

    @Test
    void aMerchantsCodeIsKnownByItsBeginning() {
        String text = new MerchantText().text();
        assertThat(ScannedCode.recognise(text)).isEqualTo(new ScannedCode.OfMerchant(MerchantQr.parse(text)));
    }

    @Test
    void aConsumersCodeIsKnownByItsBeginning() {
        assertThat(ScannedCode.recognise(CONSUMER)).isEqualTo(new ScannedCode.OfConsumer(ConsumerQr.parse(CONSUMER)));
    }

    @Test
    void aPaymentCodeIsKnownByItsBeginningAndLength() {
        assertThat(ScannedCode.recognise("135056725249518813"))
                .isInstanceOfSatisfying(ScannedCode.OfWallet.class, scanned -> {
                    assertThat(scanned.code().wallet()).isEqualTo(Wallet.WECHAT_PAY);
                    assertThat(scanned).asString().doesNotContain("135056725249518813");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "https://qr.example/pay?id=135056725249518813",
                "0003",
                "000",
                "0102110002",
                "hQVDUF",
                "hqVDUFYwMQ==",
                "YWJj",
                "6100",
                "13505672524951881",
                "WIFI:S:cafe;;"
            })
    void anythingElseIsUnknown(String text) {
        assertThat(ScannedCode.recognise(text)).isEqualTo(new ScannedCode.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " ", "\t"})
    void whatAScannersKeyboardAddsIsPassedOver(String space) {
        String merchant = new MerchantText().text();
        assertThat(ScannedCode.recognise(space + merchant + space))
                .isEqualTo(new ScannedCode.OfMerchant(MerchantQr.parse(merchant)));
        assertThat(ScannedCode.recognise(CONSUMER + space))
                .isEqualTo(new ScannedCode.OfConsumer(ConsumerQr.parse(CONSUMER)));
        assertThat(ScannedCode.recognise("135056725249518813" + space)).isInstanceOf(ScannedCode.OfWallet.class);
        assertThat(ScannedCode.recognise(space)).isEqualTo(new ScannedCode.Unknown());
    }

    @Test
    void otherSpacesBelongToTheText() {
        assertThat(ScannedCode.recognise("\u00A0" + CONSUMER)).isEqualTo(new ScannedCode.Unknown());
    }

    @Test
    void abrokenCodeIsToldAsWhatItBeganLike() {
        assertThat(ScannedCode.recognise("000201"))
                .isInstanceOfSatisfying(
                        ScannedCode.OfMerchant.class,
                        scanned -> assertThat(scanned.qr().intact()).isFalse());
        assertThat(ScannedCode.recognise("hQVDUFY"))
                .isInstanceOfSatisfying(
                        ScannedCode.OfConsumer.class,
                        scanned -> assertThat(scanned.qr().intact()).isFalse());
    }

    @Test
    void otherVersionsAreToldAsWhatTheyAre() {
        assertThat(ScannedCode.recognise("000202")).isInstanceOf(ScannedCode.OfMerchant.class);
        String second = ConsumerText.base64(ConsumerText.tlv("85", "4350563032"), ConsumerText.APPLICATION);
        assertThat(ScannedCode.recognise(second)).isInstanceOf(ScannedCode.OfConsumer.class);
    }

    @Test
    void limitsAreKept() {
        QrLimits ten = new QrLimits(10, 10);
        assertThat(ScannedCode.recognise(new MerchantText().text(), ten))
                .isInstanceOfSatisfying(
                        ScannedCode.OfMerchant.class,
                        scanned -> assertThat(scanned.qr().objects()).isEmpty());
        assertThat(ScannedCode.recognise(CONSUMER, ten))
                .isInstanceOfSatisfying(
                        ScannedCode.OfConsumer.class,
                        scanned -> assertThat(scanned.qr().bytes().isEmpty()).isTrue());
        assertThat(ScannedCode.recognise("135056725249518813", ten))
                .isInstanceOfSatisfying(
                        ScannedCode.OfWallet.class,
                        scanned -> assertThat(scanned.code().digits(SensitiveAccess.deliberately()))
                                .hasSize(18));
    }
}
