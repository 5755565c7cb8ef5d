// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Issuer Application Data: what the card tells its issuer, in one of several proprietary forms. A terminal hands it on
 * as it is; this type is for issuers and for people.
 *
 * <p>What is not known stays visible as bytes: a value of an unknown form has no parts but itself.
 */
public final class IssuerApplicationData {
    /**
     * A piece of the value.
     *
     * @param title what it is
     * @param offset the index of its first byte in the value
     * @param value its bytes
     */
    public record Part(String title, int offset, Bytes value) {}

    /** The longest value the dictionary allows, in bytes. EMV 4.4 Book 3, Annex A. */
    public static final int MOST_BYTES = 32;

    private final Bytes bytes;
    private final IadFormat format;
    private final List<Part> parts;

    private IssuerApplicationData(Bytes bytes) {
        this.bytes = bytes;
        this.format = IadFormat.of(bytes);
        this.parts = Collections.unmodifiableList(split(bytes, format));
    }

    /**
     * Reads the value.
     *
     * @param value 0 to 32 bytes
     * @return what is known of it
     * @throws CardDataException if there are more bytes
     */
    public static IssuerApplicationData parse(Bytes value) {
        if (value.length() > MOST_BYTES) {
            throw new CardDataException("length is " + value.length() + ", must be at most " + MOST_BYTES);
        }
        return new IssuerApplicationData(value);
    }

    private static final String LENGTH = "Length";
    private static final String DKI = "Derivation key index";
    private static final String CVN = "Cryptogram version number";
    private static final String CVR = "Card verification results";
    private static final String DYNAMIC = "DAC or ICC dynamic number";
    private static final String COUNTERS = "Counters";
    private static final String DISCRETIONARY = "Issuer discretionary data";

    private static List<Part> split(Bytes value, IadFormat format) {
        Splitter in = new Splitter(value);
        switch (format) {
            case CCD ->
                in.part(LENGTH, 1)
                        .part("Common core identifier", 1)
                        .part(DKI, 1)
                        .part(CVR, CcdCvr.LENGTH)
                        .part(COUNTERS, 8)
                        .part(LENGTH, 1)
                        .part(DISCRETIONARY, 15);
            case MCHIP_4, MCHIP_ADVANCE -> {
                in.part(DKI, 1).part(CVN, 1).part(CVR, MChipCvr.LENGTH).part(DYNAMIC, 2);
                // Assumption: the 2 bytes beyond one or two sets of counters are the last online ATC.
                in.part(COUNTERS, value.length() < 26 ? 8 : 16).part("Last online ATC", in.left());
            }
            case VISA_2, VISA_4 ->
                in.part(LENGTH, 1)
                        .part(CVN, 1)
                        .part(DKI, 1)
                        .part(CVR, VisaExtendedCvr.LENGTH)
                        .part("Issuer discretionary data option", 1)
                        .part(DISCRETIONARY, in.left());
            case UNKNOWN -> in.part("Unknown format", in.left());
            default -> {
                in.part(LENGTH, 1).part(DKI, 1).part(CVN, 1).part(CVR, format.cvrLength());
                in.part("Algorithm", format == IadFormat.UNIONPAY ? 1 : 0);
                if (in.lengthFits()) in.part("Length of issuer discretionary data", 1);
                in.part(DISCRETIONARY, in.left());
            }
        }
        return in.parts;
    }

    /** Cuts a value into parts from left to right. */
    private static final class Splitter {
        private final Bytes value;
        private final List<Part> parts = new ArrayList<>();
        private int at;

        Splitter(Bytes value) {
            this.value = value;
        }

        /** Takes some bytes; none makes no part. */
        Splitter part(String title, int length) {
            if (length > 0) parts.add(new Part(title, at, value.slice(at, length)));
            at += length;
            return this;
        }

        int left() {
            return value.length() - at;
        }

        boolean lengthFits() {
            return left() > 0 && value.u8(at) == left() - 1;
        }
    }

    /**
     * The form of the value.
     *
     * @return the form, {@link IadFormat#UNKNOWN} if it is none of those known
     */
    public IadFormat format() {
        return format;
    }

    /**
     * The value cut into its parts, from left to right; together they are the whole value.
     *
     * @return the parts, one only for an unknown form, none for an empty value
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Which of the issuer's keys the card's keys were derived from.
     *
     * @return 0 to 255, empty for an unknown form
     */
    public OptionalInt derivationKeyIndex() {
        return u8(format.dkiAt());
    }

    /**
     * How the cryptogram was made; in the form of the Common Core Definitions the common core identifier.
     *
     * @return 0 to 255, empty for an unknown form
     */
    public OptionalInt cryptogramVersion() {
        return u8(format.cvnAt());
    }

    private OptionalInt u8(int index) {
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(bytes.u8(index));
    }

    /**
     * The card verification results as they are.
     *
     * @return 4 to 6 bytes, including their length where the form has one; empty for an unknown form
     */
    public Optional<Bytes> cvr() {
        return format.cvrAt() < 0 ? Optional.empty() : Optional.of(bytes.slice(format.cvrAt(), format.cvrLength()));
    }

    /**
     * The card verification results with their bits by name.
     *
     * @return empty for an unknown form, and for JCB, whose bits are not public
     */
    public Optional<CardVerificationResults> verificationResults() {
        Bytes cvr = cvr().orElse(Bytes.EMPTY);
        return switch (format) {
            case CCD -> Optional.of(CcdCvr.parse(cvr));
            case MCHIP_4, MCHIP_ADVANCE -> Optional.of(MChipCvr.parse(cvr));
            case VISA_0, VISA_1, VISA_3, UNIONPAY -> Optional.of(VisaCvr.parse(cvr));
            case VISA_2, VISA_4 -> Optional.of(VisaExtendedCvr.parse(cvr));
            case JCB, UNKNOWN -> Optional.empty();
        };
    }

    /**
     * Mastercard's data authentication code, or 2 bytes of the ICC dynamic number, whichever the card used.
     *
     * @return 2 bytes, empty for other forms
     */
    public Optional<Bytes> dacOrIccDynamicNumber() {
        return part(DYNAMIC);
    }

    /**
     * The card's counters, in the clear or enciphered.
     *
     * @return 8 or 16 bytes, empty for forms without them
     */
    public Optional<Bytes> counters() {
        return part(COUNTERS);
    }

    /**
     * What the issuer put in for itself, without the length before it.
     *
     * @return empty if there is nothing
     */
    public Optional<Bytes> discretionary() {
        return part(DISCRETIONARY);
    }

    private Optional<Bytes> part(String title) {
        for (Part part : parts) {
            if (part.title().equals(title)) return Optional.of(part.value());
        }
        return Optional.empty();
    }

    /**
     * The encoded value.
     *
     * @return 0 to 32 bytes
     */
    public Bytes bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssuerApplicationData data && bytes.equals(data.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    @Override
    public String toString() {
        return format.title() + " " + bytes.hex();
    }
}
