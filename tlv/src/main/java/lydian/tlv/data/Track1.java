// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.privacy.Mask;
import lydian.tlv.privacy.SensitiveAccess;
import org.jspecify.annotations.Nullable;

/**
 * Track 1, format B (ISO/IEC 7813), as contactless cards in magnetic stripe mode and stripes have it: {@code B}, PAN,
 * {@code ^}, name, {@code ^}, expiry date YYMM, service code, discretionary data.
 *
 * <p>A separator in the place of the expiry date or of the service code says that there is none.
 *
 * <p>It prints masked; what the issuer wrote needs a {@link SensitiveAccess}.
 */
public final class Track1 {
    private static final char FORMAT = 'B';
    private static final char SEPARATOR = '^';
    private static final char PADDING = '?';
    private static final int LONGEST_NAME = 26;

    private final Bytes encoded;
    private final Pan pan;
    private final @Nullable CardholderName name;
    private final TrackTail tail;
    private final String discretionary;

    private Track1(Bytes encoded, Pan pan, @Nullable CardholderName name, TrackTail tail, String discretionary) {
        this.encoded = encoded;
        this.pan = pan;
        this.name = name;
        this.tail = tail;
        this.discretionary = discretionary;
    }

    /**
     * Reads track 1 data.
     *
     * @param value characters 20 to 7E without sentinels, then possibly bytes 00
     * @return the track
     * @throws CardDataException if it is not of format B, or a part is missing or nonsense
     */
    public static Track1 parse(Bytes value) {
        String text = CharacterFormat.ALPHANUMERIC_SPECIAL.decode(value);
        if (text.isEmpty() || text.charAt(0) != FORMAT) throw new CardDataException("track 1 not of format B");
        int afterPan = text.indexOf(SEPARATOR);
        int afterName = text.indexOf(SEPARATOR, afterPan + 1);
        if (afterName < 0) throw new CardDataException("track 1 without its two separators");
        if (afterName - afterPan - 1 > LONGEST_NAME) {
            throw new CardDataException("track 1 with a name of " + (afterName - afterPan - 1) + " characters");
        }
        Pan pan = Pan.parseText(withoutPadding(text.substring(1, afterPan)));
        CardholderName name = name(text.substring(afterPan + 1, afterName));
        TrackTail tail = TrackTail.read(text, afterName + 1, text.length(), SEPARATOR);
        return new Track1(value, pan, name, tail, text.substring(tail.discretionaryFrom()));
    }

    /**
     * Reads track 1 of a magnetic stripe: {@code %B4761739001010119^CARDHOLDER/TEST^29082011234?}.
     *
     * @param text the characters; start and end sentinel may be missing, one check character may follow the end sentinel
     * @return the track
     * @throws CardDataException if it is not of format B, or a part is missing or nonsense
     */
    public static Track1 parseText(CharSequence text) {
        String track = StripeText.between(text, '%');
        return parse(CharacterFormat.ALPHANUMERIC_SPECIAL.encode(track, track.length()));
    }

    /**
     * Assumption: a question mark in the PAN is padding. Cards have been seen whose PAN went from half bytes to characters
     * by adding 30, by which F became 3F, a question mark; it and what follows is no part of the PAN.
     */
    private static String withoutPadding(String pan) {
        int padding = pan.indexOf(PADDING);
        return padding < 0 ? pan : pan.substring(0, padding);
    }

    private static @Nullable CardholderName name(String text) {
        if (text.isEmpty()) return null;
        CardholderName name = CardholderName.parse(Bytes.text(text, StandardCharsets.US_ASCII));
        return name.isBlank() ? null : name;
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
     * Whose card it is.
     *
     * @return empty if the track names nobody
     */
    public Optional<CardholderName> name() {
        return Optional.ofNullable(name);
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
     * The discretionary data.
     *
     * @param access shows that this is deliberate
     * @return characters, perhaps none
     */
    public String discretionary(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        return discretionary;
    }

    /**
     * The track as it was encoded.
     *
     * @param access shows that this is deliberate
     * @return the characters without sentinels
     */
    public Bytes bytes(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        return encoded;
    }

    /**
     * The track for people: {@code B476173******0119^***************^***********}.
     *
     * @return as many characters as the track has
     */
    public String masked() {
        return Mask.track1(encoded.text(StandardCharsets.US_ASCII));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Track1 track && encoded.equals(track.encoded);
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
