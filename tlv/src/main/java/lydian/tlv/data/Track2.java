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

    private final Bytes encoded;
    private final Pan pan;
    private final TrackTail tail;
    /** How many half bytes lie before the padding. */
    private final int end;

    private Track2(Bytes encoded, Pan pan, TrackTail tail, int end) {
        this.encoded = encoded;
        this.pan = pan;
        this.tail = tail;
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
        TrackTail tail = TrackTail.read(text, separator + 1, end, SEPARATOR);
        for (int i = tail.discretionaryFrom(); i < end; i++) {
            // Assumption: F may stand among the discretionary data, which are the payment system's; cards have been
            // seen.
            if (text.charAt(i) > '9' && text.charAt(i) != 'F') throw stray(i);
        }
        return new Track2(value, pan, tail, end);
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
            if (c != '=' && (c < '0' || c > '9')) throw stray(i);
            digits[i] = c == '=' ? SEPARATOR : c;
        }
        if (track.length() < digits.length) digits[track.length()] = 'F';
        return parse(Bytes.hex(new String(digits)));
    }

    private static CardDataException stray(int position) {
        return new CardDataException("track 2 with a stray character at position " + position);
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
        return Optional.ofNullable(tail.expiry());
    }

    /**
     * Where and how the card may be used.
     *
     * @return empty if the track does not say
     */
    public Optional<ServiceCode> serviceCode() {
        return Optional.ofNullable(tail.serviceCode());
    }

    /**
     * The discretionary data: card verification value, PIN offset and the like.
     *
     * @param access shows that this is deliberate
     * @return digits without the padding after them, perhaps none
     */
    public String discretionary(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        return encoded.hex().substring(tail.discretionaryFrom(), end);
    }

    /**
     * The track as a stripe has it, without sentinels: {@code 4761739001010119=29082011234}.
     *
     * @param access shows that this is deliberate
     * @return digits, {@code =} as the separator and for what the track does not say
     */
    public String text(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        String month = expiry().map(m -> m.yymm().hex()).orElse("=");
        String service = serviceCode().map(ServiceCode::toString).orElse("=");
        return pan.digits(access) + '=' + month + service + discretionary(access);
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
