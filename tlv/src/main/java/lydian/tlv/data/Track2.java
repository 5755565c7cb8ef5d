// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Objects;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.privacy.Mask;
import lydian.tlv.privacy.SensitiveAccess;
import org.jspecify.annotations.Nullable;

/**
 * Track 2 (ISO/IEC 7813) as chips and stripes have it: PAN, separator, expiry date YYMM, service code, discretionary
 * data. EMV 4.4 Book 3, Annex A, Track 2 Equivalent Data.
 *
 * <p>A separator in the place of the expiry date or of the service code says that there is none.
 *
 * <p>It prints masked; what the issuer wrote needs a {@link SensitiveAccess}. How long the whole may be is for the
 * dictionary to check: 37 digits by the standard, but there are cards with more.
 */
public final class Track2 {
    private static final char SEPARATOR = 'D';
    private static final int EXPIRY = 4;
    private static final int SERVICE_CODE = 3;
    private static final String NO_SERVICE_CODE = "FFF";

    private final Bytes encoded;
    private final Pan pan;
    private final @Nullable ExpiryMonth expiry;
    private final @Nullable ServiceCode serviceCode;
    /** How many half bytes lie before the discretionary data, and before the padding. */
    private final int discretionaryFrom;

    private final int end;

    private Track2(
            Bytes encoded,
            Pan pan,
            @Nullable ExpiryMonth expiry,
            @Nullable ServiceCode serviceCode,
            int from,
            int end) {
        this.encoded = encoded;
        this.pan = pan;
        this.expiry = expiry;
        this.serviceCode = serviceCode;
        this.discretionaryFrom = from;
        this.end = end;
    }

    /**
     * Reads track 2 equivalent data.
     *
     * @param value digits, with D as the separator and F after the last digit if their number is odd
     * @return the track
     * @throws CardDataException if there is anything else, or a part is missing
     */
    public static Track2 parse(Bytes value) {
        String text = value.hex();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 'F') end--;
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) throw new CardDataException("track 2 without a separator");
        Pan pan = Pan.parseText(text.substring(0, separator));
        int at = separator + 1;
        ExpiryMonth expiry = null;
        if (at < end && text.charAt(at) == SEPARATOR) {
            at++;
        } else {
            expiry = ExpiryMonth.parseText(field(text, at, EXPIRY, end, "expiry date"));
            at += EXPIRY;
        }
        ServiceCode serviceCode = null;
        if (at < end && text.charAt(at) == SEPARATOR) {
            at++;
        } else {
            serviceCode = serviceCode(field(text, at, SERVICE_CODE, end, "service code"));
            at += SERVICE_CODE;
        }
        for (int i = at; i < end; i++) {
            if (text.charAt(i) > '9') throw new CardDataException("track 2 with a stray character at position " + i);
        }
        return new Track2(value, pan, expiry, serviceCode, at, end);
    }

    /**
     * Reads track 2 of a magnetic stripe: {@code ;4761739001010119=29082011234?}.
     *
     * @param text the characters; start and end sentinel may be missing, one check character may follow the end sentinel
     * @return the track
     * @throws CardDataException if there is anything else, or a part is missing
     */
    public static Track2 parseText(CharSequence text) {
        String track = StripeText.between(text, ';');
        char[] digits = new char[track.length() + track.length() % 2];
        for (int i = 0; i < track.length(); i++) {
            char c = track.charAt(i);
            if (c != '=' && (c < '0' || c > '9'))
                throw new CardDataException("track 2 with a stray character at position " + i);
            digits[i] = c == '=' ? SEPARATOR : c;
        }
        if (track.length() < digits.length) digits[track.length()] = 'F';
        return parse(Bytes.hex(new String(digits)));
    }

    private static String field(String text, int at, int length, int end, String what) {
        if (at + length > end) throw new CardDataException("track 2 ends before or inside its " + what);
        return text.substring(at, at + length);
    }

    private static @Nullable ServiceCode serviceCode(String digits) {
        // Assumption: F in all three places says "none", as a separator does; cards with it have been seen.
        if (digits.equals(NO_SERVICE_CODE)) return null;
        return new ServiceCode((int) NumericFormat.NUMERIC.number(NumericFormat.NUMERIC.encode(digits, 2)));
    }

    /**
     * The PAN.
     *
     * @return it
     */
    public Pan pan() {
        return pan;
    }

    /**
     * Up to when the card is good.
     *
     * @return empty if the track does not say
     */
    public Optional<ExpiryMonth> expiry() {
        return Optional.ofNullable(expiry);
    }

    /**
     * Where and how the card may be used.
     *
     * @return empty if the track does not say
     */
    public Optional<ServiceCode> serviceCode() {
        return Optional.ofNullable(serviceCode);
    }

    /**
     * The discretionary data: card verification value, PIN offset and the like.
     *
     * @param access shows that this is deliberate
     * @return digits without padding, perhaps none
     */
    public String discretionary(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        return encoded.hex().substring(discretionaryFrom, end);
    }

    /**
     * The track as a stripe has it, without sentinels: {@code 4761739001010119=29082011234}.
     *
     * @param access shows that this is deliberate
     * @return digits, {@code =} as the separator
     */
    public String text(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        String text = encoded.hex().substring(0, end).replace(SEPARATOR, '=');
        return serviceCode != null ? text : text.replace(NO_SERVICE_CODE, "=");
    }

    /**
     * The track as a chip has it.
     *
     * @param access shows that this is deliberate
     * @return digits, D as the separator, F after the last one if it was so
     */
    public Bytes bytes(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        return encoded;
    }

    /**
     * The track for people: {@code 476173******0119D****************}.
     *
     * @return as many characters as the encoded value has half bytes
     */
    public String masked() {
        return Mask.track2(encoded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Track2 track && encoded.equals(track.encoded);
    }

    /** Of the masked PAN, so that it tells no more than that does. */
    @Override
    public int hashCode() {
        return pan.hashCode();
    }

    /** Masked. */
    @Override
    public String toString() {
        return masked();
    }
}
