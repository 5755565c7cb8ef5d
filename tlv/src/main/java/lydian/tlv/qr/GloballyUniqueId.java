// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Locale;
import java.util.Optional;

/**
 * Whose template it is: an application identifier, a UUID without hyphens, or a reverse domain name. EMV QR Code,
 * Merchant-Presented Mode v1.1, data object 00 of 26 to 51, of 80 to 99, and of 50 to 99 inside 62.
 *
 * @param text as it stands in the code, not empty
 */
public record GloballyUniqueId(String text) {
    private static final int RID_DIGITS = 10;
    private static final int UUID_DIGITS = 32;

    /** What an identifier looks like. */
    public enum Kind {
        /** Five to fifteen bytes in hexadecimal, beginning with a registered application provider, ISO 7816-4. */
        AID,
        /** Sixteen bytes in hexadecimal. An AID of sixteen bytes looks the same. */
        UUID,
        /** Labels with points between them, {@code BR.GOV.BCB.PIX}. */
        DOMAIN,
        /** None of these. */
        OTHER
    }

    /**
     * Takes the text as it is.
     *
     * @param text as it stands in the code
     * @throws IllegalArgumentException if it is empty
     */
    public GloballyUniqueId {
        if (text.isEmpty()) throw new IllegalArgumentException("an empty identifier");
    }

    /**
     * What the identifier looks like.
     *
     * @return its kind
     */
    public Kind kind() {
        if (isHexadecimal()) {
            if (text.length() == UUID_DIGITS) return Kind.UUID;
            boolean wholeBytes = text.length() % 2 == 0;
            return wholeBytes && text.length() >= RID_DIGITS && text.length() < UUID_DIGITS ? Kind.AID : Kind.OTHER;
        }
        return isDomain() ? Kind.DOMAIN : Kind.OTHER;
    }

    /**
     * The registered application provider of an AID.
     *
     * @return ten upper-case hexadecimal digits, nothing for other kinds
     */
    public Optional<String> rid() {
        return kind() == Kind.AID
                ? Optional.of(text.substring(0, RID_DIGITS).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /**
     * Where the provider of an AID is registered, if nationally: ISO 7816-4 has D and the country's number in front.
     *
     * @return ISO 3166-1 numeric, {@code 156} for D15600000001; nothing for international and proprietary ones
     */
    public Optional<String> countryOfRegistration() {
        return rid().filter(rid -> rid.charAt(0) == 'D' && QrFormat.NUMERIC.accepts(rid.substring(1, 4)))
                .map(rid -> rid.substring(1, 4));
    }

    private boolean isHexadecimal() {
        for (int i = 0; i < text.length(); i++) {
            if (!isHexadecimal(text.charAt(i))) return false;
        }
        return true;
    }

    /** Not Character.digit: that takes digits of every script. */
    static boolean isHexadecimal(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    }

    private boolean isDomain() {
        int labels = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isLabelPart(text.charAt(i))) {
                length++;
                continue;
            }
            boolean separator = i == text.length() || text.charAt(i) == '.';
            if (!separator || length == 0) return false;
            labels++;
            length = 0;
        }
        return labels >= 2;
    }

    private static boolean isLabelPart(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    }
}
