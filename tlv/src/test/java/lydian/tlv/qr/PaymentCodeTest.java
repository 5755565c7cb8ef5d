// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import lydian.tlv.privacy.SensitiveAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentCodeTest {
    @ParameterizedTest
    @CsvSource({
        "10, 18, WECHAT_PAY",
        "13, 18, WECHAT_PAY",
        "15, 18, WECHAT_PAY",
        "25, 16, ALIPAY",
        "25, 24, ALIPAY",
        "28, 18, ALIPAY",
        "30, 16, ALIPAY",
        "30, 24, ALIPAY",
        "62, 19, UNIONPAY"
    })
    void isKnownByItsFirstDigitsAndItsLength(String prefix, int length, Wallet wallet) {
        String text = code(prefix, length);
        PaymentCode code = PaymentCode.recognise(text).orElseThrow();
        assertThat(code.wallet()).isEqualTo(wallet);
        assertThat(code.digits(SensitiveAccess.deliberately())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "09, 18", "16, 18", "10, 17", "10, 19", "15, 17", "24, 18", "31, 18", "25, 15", "25, 25", "30, 15", "30, 25",
        "61, 19", "63, 19", "62, 18", "62, 20", "00, 18", "91, 18", "01, 19"
    })
    void aStepBesideIsNone(String prefix, int length) {
        assertThat(PaymentCode.recognise(code(prefix, length))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "10",
                "13507672524951881X",
                "X35076725249518811",
                "1X5076725249518811",
                "1350767252 9518811",
                "１35076725249518811",
                "135076725249518811\n"
            })
    void whatIsNotAllDigitsIsNone(String text) {
        assertThat(PaymentCode.recognise(text)).isEmpty();
    }

    @Test
    void theRuleForUnionPayIsLessSure() {
        assertThat(Wallet.WECHAT_PAY.confidence()).isEqualTo(Wallet.Confidence.OPERATOR);
        assertThat(Wallet.ALIPAY.confidence()).isEqualTo(Wallet.Confidence.OPERATOR);
        assertThat(Wallet.UNIONPAY.confidence()).isEqualTo(Wallet.Confidence.INTEGRATORS);
    }

    @Test
    void isNotPrintedAndNotGivenAwayByAccident() {
        PaymentCode code = PaymentCode.recognise(code("62", 19)).orElseThrow();
        assertThat(code).hasToString("PaymentCode[UNIONPAY, 19 digits]");
        assertThatNullPointerException().isThrownBy(() -> code.digits(nothing()));
    }

    @Test
    void equalsByItsDigits() {
        PaymentCode code = PaymentCode.recognise(code("62", 19)).orElseThrow();
        assertThat(code)
                .isEqualTo(PaymentCode.recognise(code("62", 19)).orElseThrow())
                .hasSameHashCodeAs(PaymentCode.recognise(code("62", 19)).orElseThrow())
                .isNotEqualTo(PaymentCode.recognise(code("13", 18)).orElseThrow())
                .isNotEqualTo(code("62", 19));
        assertThat(code.hashCode()).isNotZero();
    }

    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    private static SensitiveAccess nothing() {
        return null;
    }

    private static String code(String prefix, int length) {
        StringBuilder text = new StringBuilder(prefix);
        for (int i = text.length(); i < length; i++) text.append(i % 10);
        return text.toString();
    }
}
