// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Optional;

/** What a scanned text turned out to be. */
public sealed interface ScannedCode {
    /**
     * A merchant's code; look at {@link MerchantQr#intact()} before anything else.
     *
     * @param qr what was read of it
     */
    record OfMerchant(MerchantQr qr) implements ScannedCode {}

    /**
     * A consumer's code; look at {@link ConsumerQr#intact()} before anything else.
     *
     * @param qr what was read of it
     */
    record OfConsumer(ConsumerQr qr) implements ScannedCode {}

    /**
     * A wallet's payment code.
     *
     * @param code the code
     */
    record OfWallet(PaymentCode code) implements ScannedCode {}

    /** None of these: a web address, a ticket, anything. */
    record Unknown() implements ScannedCode {}

    /**
     * Tells what a text is, within the default limits.
     *
     * @param text what was scanned
     * @return what it is
     */
    static ScannedCode recognise(String text) {
        return recognise(text, QrLimits.DEFAULT);
    }

    /**
     * Tells what a text is: by how it begins, and a payment code by its length as well. Spaces and line ends around it are
     * passed over, because scanners that act as keyboards press Enter.
     *
     * @param text what was scanned
     * @param limits how much to read
     * @return what it is; a code that begins like one of ours but is broken is told as such, with its problems
     */
    static ScannedCode recognise(String text, QrLimits limits) {
        String code = QrText.trim(text);
        if (code.startsWith(QrText.MERCHANT_START)) return new OfMerchant(MerchantQr.read(code, limits));
        if (code.startsWith(QrText.CONSUMER_START)) return new OfConsumer(ConsumerQr.read(code, limits));
        Optional<PaymentCode> payment = PaymentCode.recognise(code);
        return payment.isPresent() ? new OfWallet(payment.get()) : new Unknown();
    }
}
