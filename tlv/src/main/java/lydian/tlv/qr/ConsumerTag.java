// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.Pan;
import lydian.tlv.data.Track2;

/**
 * The data objects of a consumer-presented code, as its tables have them. EMV QR Code, Consumer-Presented Mode v1.1; the
 * lengths are those of EMV 4.4 Book 3, Annex A. Other EMV data may stand beside them.
 */
enum ConsumerTag {
    /** ADF Name. */
    ADF_NAME(0x4F, 5, 16),
    /** Application Label. */
    APPLICATION_LABEL(0x50, 1, 16),
    /** Track 2 Equivalent Data. */
    TRACK_2(0x57, 1, 19),
    /** Application PAN. */
    PAN(0x5A, 1, 10),
    /** Cardholder Name. */
    CARDHOLDER_NAME(0x5F20, 2, 26),
    /** Language Preference. */
    LANGUAGE_PREFERENCE(0x5F2D, 2, 8),
    /** Application PAN Sequence Number. */
    PAN_SEQUENCE_NUMBER(0x5F34, 1, 1),
    /** Application Interchange Profile. */
    AIP(0x82, 2, 2),
    /** Application Version Number. */
    APPLICATION_VERSION_NUMBER(0x9F08, 2, 2),
    /** Issuer Application Data. */
    ISSUER_APPLICATION_DATA(0x9F10, 1, 32),
    /** Token Requestor ID. */
    TOKEN_REQUESTOR_ID(0x9F19, 6, 6),
    /** Payment Account Reference. */
    PAYMENT_ACCOUNT_REFERENCE(0x9F24, 29, 29),
    /** Last 4 Digits of PAN. */
    LAST_FOUR_DIGITS(0x9F25, 2, 2),
    /** Application Cryptogram. */
    APPLICATION_CRYPTOGRAM(0x9F26, 8, 8),
    /** Cryptogram Information Data. */
    CRYPTOGRAM_INFORMATION_DATA(0x9F27, 1, 1),
    /** Application Transaction Counter. */
    ATC(0x9F36, 2, 2),
    /** Unpredictable Number. */
    UNPREDICTABLE_NUMBER(0x9F37, 4, 4);

    /** The version of the format. */
    static final int PAYLOAD_FORMAT_INDICATOR = 0x85;
    /** An application that the consumer can pay with. */
    static final int APPLICATION_TEMPLATE = 0x61;
    /** What all applications have in common. */
    static final int COMMON_DATA_TEMPLATE = 0x62;
    /** Inside 61: what goes to the issuer as it is. */
    static final int APPLICATION_TRANSPARENT_TEMPLATE = 0x63;
    /** Inside 62: what goes to the issuer as it is. */
    static final int COMMON_TRANSPARENT_TEMPLATE = 0x64;

    private final int tag;
    private final int least;
    private final int most;

    ConsumerTag(int tag, int least, int most) {
        this.tag = tag;
        this.least = least;
        this.most = most;
    }

    int tag() {
        return tag;
    }

    static Optional<ConsumerTag> of(int tag) {
        for (ConsumerTag known : values()) {
            if (known.tag == tag) return Optional.of(known);
        }
        return Optional.empty();
    }

    boolean fits(int length) {
        return length >= least && length <= most;
    }

    String bounds() {
        return least == most ? Integer.toString(most) : least + " to " + most;
    }

    /** Why a value is none of this data object; nothing if it is one. The value is not told. */
    Optional<String> complaint(Bytes value) {
        try {
            if (this == PAN) Pan.parse(value);
            if (this == TRACK_2) Track2.parse(value);
            return Optional.empty();
        } catch (CardDataException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }
}
