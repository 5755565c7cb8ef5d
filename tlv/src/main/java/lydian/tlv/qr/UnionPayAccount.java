// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Optional;

/**
 * A merchant account of UnionPay, identifiers 15 and 16: whose merchant it is, who forwards, and which one it is.
 *
 * <p>The layout of 31 characters is known from codes in use (a Lao bank's, and a Cambodian example), not from a text of
 * UnionPay's that is public.
 *
 * @param acquirer institution number of the acquirer, eight digits
 * @param forwarder institution number of the forwarder, eight digits
 * @param merchant the acquirer's number for the merchant, fifteen characters
 */
public record UnionPayAccount(String acquirer, String forwarder, String merchant) {
    private static final int INSTITUTION = 8;
    private static final int MERCHANT = 15;

    /**
     * Checks the parts.
     *
     * @param acquirer institution number of the acquirer
     * @param forwarder institution number of the forwarder
     * @param merchant the acquirer's number for the merchant
     * @throws IllegalArgumentException if a part has another length or format
     */
    public UnionPayAccount {
        boolean good = isInstitution(acquirer)
                && isInstitution(forwarder)
                && merchant.length() == MERCHANT
                && QrFormat.ANS.accepts(merchant);
        if (!good) throw new IllegalArgumentException("8 digits, 8 digits and 15 characters make an account");
    }

    /**
     * Reads the value of data object 15 or 16.
     *
     * @param value the value
     * @return the account; nothing if the value has another layout
     */
    public static Optional<UnionPayAccount> read(String value) {
        if (value.length() != 2 * INSTITUTION + MERCHANT || !QrFormat.ANS.accepts(value)) return Optional.empty();
        String acquirer = value.substring(0, INSTITUTION);
        String forwarder = value.substring(INSTITUTION, 2 * INSTITUTION);
        if (!isInstitution(acquirer) || !isInstitution(forwarder)) return Optional.empty();
        return Optional.of(new UnionPayAccount(acquirer, forwarder, value.substring(2 * INSTITUTION)));
    }

    /**
     * The value of data object 15 or 16.
     *
     * @return 31 characters
     */
    public String value() {
        return acquirer + forwarder + merchant;
    }

    private static boolean isInstitution(String part) {
        return QrFormat.isNumber(part, INSTITUTION);
    }
}
