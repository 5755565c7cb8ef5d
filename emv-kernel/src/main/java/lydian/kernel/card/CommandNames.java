// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import org.jspecify.annotations.Nullable;

/** What commands are called, by class and instruction. */
final class CommandNames {
    private static final int PROPRIETARY = 0x80;
    /** Secure messaging and logical channel, which change nothing about which command it is (ISO/IEC 7816-4, 5.4.1). */
    private static final int CHANNEL_AND_MESSAGING = 0x0F;

    private CommandNames() {}

    /** The name, or null. */
    static @Nullable String of(int cla, int ins) {
        int known = cla & ~CHANNEL_AND_MESSAGING;
        if (known == PROPRIETARY) return ofPayment(ins);
        return known == 0 ? ofInterindustry(ins) : null;
    }

    /** ISO/IEC 7816-4:2020, 5.4.2; EMV 4.4 Book 1, 11 and Book 3, 6.5. */
    private static @Nullable String ofInterindustry(int ins) {
        return switch (ins) {
            case 0x20 -> "VERIFY";
            case 0x22 -> "MANAGE SECURITY ENVIRONMENT";
            case 0x24 -> "CHANGE REFERENCE DATA";
            case 0x2C -> "RESET RETRY COUNTER";
            case 0x70 -> "MANAGE CHANNEL";
            case 0x82 -> "EXTERNAL AUTHENTICATE";
            case 0x84 -> "GET CHALLENGE";
            case 0x88 -> "INTERNAL AUTHENTICATE";
            case 0xA4 -> "SELECT";
            case 0xB0 -> "READ BINARY";
            case 0xB2 -> "READ RECORD";
            case 0xC0 -> "GET RESPONSE";
            case 0xCA, 0xCB -> "GET DATA";
            case 0xD6 -> "UPDATE BINARY";
            case 0xDA -> "PUT DATA";
            case 0xDC -> "UPDATE RECORD";
            case 0xE2 -> "APPEND RECORD";
            default -> null;
        };
    }

    /** EMV 4.4 Book 3, 6.5; EMV Contactless Books C-2, 5 and C-8, 5. */
    private static @Nullable String ofPayment(int ins) {
        return switch (ins) {
            case 0x16 -> "CARD BLOCK";
            case 0x18 -> "APPLICATION UNBLOCK";
            case 0x1E -> "APPLICATION BLOCK";
            case 0x24 -> "PIN CHANGE/UNBLOCK";
            case 0x2A -> "COMPUTE CRYPTOGRAPHIC CHECKSUM";
            case 0x32 -> "READ DATA";
            case 0x34 -> "WRITE DATA";
            case 0xA8 -> "GET PROCESSING OPTIONS";
            case 0xAE -> "GENERATE AC";
            case 0xCA -> "GET DATA";
            case 0xD0 -> "RECOVER AC";
            case 0xDA -> "PUT DATA";
            case 0xEA -> "EXCHANGE RELAY RESISTANCE DATA";
            default -> null;
        };
    }
}
