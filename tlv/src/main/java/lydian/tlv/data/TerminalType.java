// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Terminal Type: who operates the terminal, and in which environment. EMV 4.4 Book 4, Annex A1.
 *
 * @param operator who operates it
 * @param environment attended or not; online, offline or both
 */
public record TerminalType(Operator operator, Environment environment) {
    /** Who operates a terminal. */
    public enum Operator {
        /** First digit 1. */
        FINANCIAL_INSTITUTION(1, "Financial institution"),

        /** First digit 2. */
        MERCHANT(2, "Merchant"),

        /** First digit 3. Nobody attends such a terminal. */
        CARDHOLDER(3, "Cardholder");

        private static final Operator[] BY_DIGIT = values();

        private final int digit;
        private final String title;

        Operator(int digit, String title) {
            this.digit = digit;
            this.title = title;
        }

        /**
         * What the Book calls it.
         *
         * @return one or two words
         */
        public String title() {
            return title;
        }
    }

    /** Where a terminal stands and whom it can ask. */
    public enum Environment {
        /** Second digit 1. */
        ATTENDED_ONLINE_ONLY(1, "Attended, online only", true, false),

        /** Second digit 2. */
        ATTENDED_OFFLINE_WITH_ONLINE(2, "Attended, offline with online capability", true, true),

        /** Second digit 3. */
        ATTENDED_OFFLINE_ONLY(3, "Attended, offline only", false, true),

        /** Second digit 4. */
        UNATTENDED_ONLINE_ONLY(4, "Unattended, online only", true, false),

        /** Second digit 5. */
        UNATTENDED_OFFLINE_WITH_ONLINE(5, "Unattended, offline with online capability", true, true),

        /** Second digit 6. */
        UNATTENDED_OFFLINE_ONLY(6, "Unattended, offline only", false, true);

        private static final Environment[] BY_DIGIT = values();

        private final int digit;
        private final String title;
        private final boolean online;
        private final boolean offline;

        Environment(int digit, String title, boolean online, boolean offline) {
            this.digit = digit;
            this.title = title;
            this.online = online;
            this.offline = offline;
        }

        /**
         * What the Book calls it.
         *
         * @return a few words
         */
        public String title() {
            return title;
        }

        /**
         * Whether somebody attends the terminal.
         *
         * @return true for digits 1 to 3
         */
        public boolean attended() {
            return digit <= 3;
        }
    }

    /**
     * Checks that the two go together.
     *
     * @param operator who operates it
     * @param environment attended or not; online, offline or both
     * @throws IllegalArgumentException if a terminal is said to be operated by the cardholder and attended
     */
    public TerminalType {
        if (operator == Operator.CARDHOLDER && environment.attended()) {
            throw new IllegalArgumentException("a terminal operated by the cardholder is unattended");
        }
    }

    /**
     * Reads the value.
     *
     * @param value 1 byte, 2 digits: 11 to 16, 21 to 26, 34 to 36
     * @return the type
     * @throws CardDataException if it is none of these
     */
    public static TerminalType parse(Bytes value) {
        if (value.length() != 1) throw new CardDataException("length is " + value.length() + ", must be 1");
        int operator = value.u8(0) >> 4;
        int environment = value.u8(0) & 0xF;
        boolean known = operator >= 1 && operator <= 3 && environment >= 1 && environment <= 6;
        if (!known || (operator == 3 && environment < 4)) {
            throw new CardDataException(value.hex() + " is no terminal type");
        }
        return new TerminalType(Operator.BY_DIGIT[operator - 1], Environment.BY_DIGIT[environment - 1]);
    }

    /**
     * Whether somebody attends the terminal.
     *
     * @return true for an attended one
     */
    public boolean attended() {
        return environment.attended();
    }

    /**
     * Whether the terminal can ask the issuer during the transaction.
     *
     * @return true unless it is offline only
     */
    public boolean onlineCapable() {
        return environment.online;
    }

    /**
     * Whether the terminal can end a transaction without asking the issuer.
     *
     * @return true unless it is online only
     */
    public boolean offlineCapable() {
        return environment.offline;
    }

    /**
     * Whether the terminal is an ATM: an unattended one of a financial institution that dispenses cash. EMV 4.4 Book 4,
     * Annex A1.
     *
     * @param capabilities its additional capabilities
     * @return true for types 14, 15 and 16 with the cash bit
     */
    public boolean isAtm(AdditionalTerminalCapabilities capabilities) {
        return operator == Operator.FINANCIAL_INSTITUTION
                && !attended()
                && capabilities.has(AdditionalTerminalCapabilityBit.CASH);
    }

    /**
     * The encoded value.
     *
     * @return 1 byte, 2 digits
     */
    public Bytes bytes() {
        return Bytes.ofInts(operator.digit << 4 | environment.digit);
    }
}
