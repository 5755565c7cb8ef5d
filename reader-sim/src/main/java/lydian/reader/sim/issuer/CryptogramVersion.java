// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.issuer;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import lydian.tlv.Bytes;

/** How a scheme's cards make a cryptogram: session key, what of the issuer application data goes in, padding. */
public enum CryptogramVersion {
    /** Visa cryptogram version 10: the master key itself, card verification results. */
    VISA_10(KeyRule.MASTER_KEY, IadPart.VISA_CVR, MacPadding.METHOD_1),
    /** Visa cryptogram version 18: common session key, all issuer application data. */
    VISA_18(KeyRule.COMMON, IadPart.ALL, MacPadding.METHOD_2),
    /** Visa cryptogram version 22: common session key, all issuer application data. */
    VISA_22(KeyRule.COMMON, IadPart.ALL, MacPadding.METHOD_2),
    /** M/Chip cryptogram version 10 (decimal 16): Mastercard's session key, card verification results. */
    MCHIP_10(KeyRule.MASTERCARD, IadPart.MCHIP_CVR, MacPadding.METHOD_2),
    /** M/Chip cryptogram version 11 (decimal 17): as 10, with the counters. */
    MCHIP_11(KeyRule.MASTERCARD, IadPart.MCHIP_CVR_AND_COUNTERS, MacPadding.METHOD_2),
    /** M/Chip cryptogram version 14 (decimal 20): common session key, card verification results. */
    MCHIP_14(KeyRule.COMMON, IadPart.MCHIP_CVR, MacPadding.METHOD_2),
    /** M/Chip cryptogram version 15 (decimal 21): as 14, with the counters. */
    MCHIP_15(KeyRule.COMMON, IadPart.MCHIP_CVR_AND_COUNTERS, MacPadding.METHOD_2),
    /** Common core definitions, cryptogram version 5 (A5): common session key, all issuer application data. EMV 4.4 Book 3, C7.2. */
    CCD_A5(KeyRule.COMMON, IadPart.ALL, MacPadding.METHOD_2);

    /** What every version signs first, in this order: amounts, country, TVR, currency, date, type, number, AIP, ATC. */
    private static final int[] COMMON_PART = {0x9F02, 0x9F03, 0x9F1A, 0x95, 0x5F2A, 0x9A, 0x9C, 0x9F37, 0x82, 0x9F36};

    private enum KeyRule {
        MASTER_KEY,
        COMMON,
        MASTERCARD
    }

    private enum IadPart {
        /** After length, key index and version: the length of the results and the results. */
        VISA_CVR,
        MCHIP_CVR,
        MCHIP_CVR_AND_COUNTERS,
        ALL
    }

    private final KeyRule keyRule;
    private final IadPart part;
    private final MacPadding padding;

    CryptogramVersion(KeyRule keyRule, IadPart part, MacPadding padding) {
        this.keyRule = keyRule;
        this.part = part;
        this.padding = padding;
    }

    /**
     * The version that people call by a name.
     *
     * @param name for example {@code CVN10}, {@code visa-cvn18}, {@code mc-cvn17} (decimal) or {@code M/Chip 10} (hexadecimal)
     * @return the version, empty if the name is not known
     */
    public static Optional<CryptogramVersion> named(String name) {
        return Optional.ofNullable(
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "cvn10", "visa-cvn10" -> VISA_10;
                    case "cvn18", "visa-cvn18" -> VISA_18;
                    case "cvn22", "visa-cvn22" -> VISA_22;
                    case "m/chip 10", "mc-cvn16" -> MCHIP_10;
                    case "m/chip 11", "mc-cvn17" -> MCHIP_11;
                    case "m/chip 14", "mc-cvn20" -> MCHIP_14;
                    case "m/chip 15", "mc-cvn21" -> MCHIP_15;
                    case "cvncpa", "ccd", "ccd-a5" -> CCD_A5;
                    default -> null;
                });
    }

    /**
     * The version's number as the card's issuer application data carry it.
     *
     * @return one byte
     */
    public int number() {
        return switch (this) {
            case VISA_10 -> 0x0A;
            case VISA_18 -> 0x12;
            case VISA_22 -> 0x16;
            case MCHIP_10 -> 0x10;
            case MCHIP_11 -> 0x11;
            case MCHIP_14 -> 0x14;
            case MCHIP_15 -> 0x15;
            case CCD_A5 -> 0xA5;
        };
    }

    /**
     * Whether the issuer application data have M/Chip's form: key index and version first.
     *
     * @return false for Visa's form, which begins with a length
     */
    public boolean isMchip() {
        return part == IadPart.MCHIP_CVR || part == IadPart.MCHIP_CVR_AND_COUNTERS;
    }

    /**
     * How the issuer answers a cryptogram of this version.
     *
     * @return true for ARPC method 2, false for method 1
     */
    public boolean arpcMethod2() {
        return part == IadPart.ALL;
    }

    /**
     * Whether ARPC method 1 takes the card's master key itself.
     *
     * @return false if it takes the session key
     */
    public boolean arpcUnderMasterKey() {
        return keyRule != KeyRule.COMMON;
    }

    /**
     * Whether the issuer's commands are protected by Visa's keys, made from the ATC.
     *
     * @return false if they are made from the cryptogram
     */
    public boolean visaSecureMessaging() {
        return this == VISA_10 || this == VISA_18;
    }

    /**
     * The padding of this version's MAC.
     *
     * @return the padding
     */
    public MacPadding padding() {
        return padding;
    }

    /**
     * The key for one transaction.
     *
     * @param masterKey 16 bytes
     * @param atc 2 bytes
     * @param unpredictableNumber 4 bytes
     * @return 16 bytes
     */
    public Bytes sessionKey(Bytes masterKey, Bytes atc, Bytes unpredictableNumber) {
        return switch (keyRule) {
            case MASTER_KEY -> masterKey;
            case COMMON -> SessionKeys.common(masterKey, SessionKeys.diversification(atc));
            case MASTERCARD -> SessionKeys.mastercard(masterKey, atc, unpredictableNumber);
        };
    }

    /**
     * What the card signs.
     *
     * @param values the value of each tag asked for
     * @param issuerApplicationData tag 9F10
     * @return the data before padding
     */
    public Bytes input(IntFunction<Bytes> values, Bytes issuerApplicationData) {
        Bytes data = Bytes.EMPTY;
        for (int tag : COMMON_PART) data = data.then(values.apply(tag));
        return data.then(partOf(issuerApplicationData));
    }

    private Bytes partOf(Bytes iad) {
        return switch (part) {
            // 06 DKI CVN CVR(4): the results begin with their own length, 03.
            case VISA_CVR -> iad.slice(3, 4);
            // DKI CVN CVR(6) DAC(2) counters(8).
            case MCHIP_CVR -> iad.slice(2, 6);
            case MCHIP_CVR_AND_COUNTERS -> iad.slice(2, 6).then(iad.slice(10, 8));
            case ALL -> iad;
        };
    }
}
