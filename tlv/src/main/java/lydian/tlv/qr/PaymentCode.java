// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Objects;
import java.util.Optional;
import lydian.tlv.privacy.SensitiveAccess;

/**
 * A number that a wallet shows, as a bar code or a symbol, for the merchant to scan: good for one payment within a minute or
 * so. Whoever has it can be paid with it, so that its digits are not printed.
 */
public final class PaymentCode {
    private static final int PREFIX = 2;

    private final Wallet wallet;
    private final String digits;

    private PaymentCode(Wallet wallet, String digits) {
        this.wallet = wallet;
        this.digits = digits;
    }

    /**
     * Tells whose payment code a text is, by its first digits and its length.
     *
     * @param text any text
     * @return the code; nothing if it is none of a known wallet
     */
    public static Optional<PaymentCode> recognise(String text) {
        if (text.length() < PREFIX || !QrFormat.NUMERIC.accepts(text.substring(0, PREFIX))) return Optional.empty();
        int prefix = Integer.parseInt(text.substring(0, PREFIX));
        for (Wallet wallet : Wallet.values()) {
            if (wallet.issues(prefix, text.length()) && QrFormat.NUMERIC.accepts(text)) {
                return Optional.of(new PaymentCode(wallet, text));
            }
        }
        return Optional.empty();
    }

    /**
     * Whose code it is.
     *
     * @return the wallet
     */
    public Wallet wallet() {
        return wallet;
    }

    /**
     * The code.
     *
     * @param access the word that says that this is meant
     * @return 16 to 24 digits
     */
    public String digits(SensitiveAccess access) {
        Objects.requireNonNull(access);
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentCode code && digits.equals(code.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Wallet and length: the code is money until it is used. */
    @Override
    public String toString() {
        return "PaymentCode[" + wallet + ", " + digits.length() + " digits]";
    }
}
