// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.math.BigDecimal;
import java.util.Optional;

/** The characters that a value may have. */
enum QrFormat {
    /** Digits (N). */
    NUMERIC("digits") {
        @Override
        boolean accepts(String value) {
            return digits(value, 0, value.length());
        }
    },
    /** Alphanumeric special (ANS): the printable characters of ASCII, space to tilde. */
    ANS("printable ASCII") {
        @Override
        boolean accepts(String value) {
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) < ' ' || value.charAt(i) > '~') return false;
            }
            return true;
        }
    },
    /** Any Unicode text (S). */
    STRING("text") {
        @Override
        boolean accepts(String value) {
            return true;
        }
    },
    /** An amount in units of its currency: digits, at most one point, no zeros in front to fill it up. */
    AMOUNT("an amount such as 12 or 12.50") {
        @Override
        boolean accepts(String value) {
            int point = integerDigits(value);
            // Assumption: a digit stands before the point, "0.50" and not ".50"; the facts are silent.
            boolean filled = point > 1 && value.charAt(0) == '0';
            return point > 0 && !filled && decimalsFollow(value, point);
        }
    },
    /** A percentage: digits, at most one point; zeros in front are allowed, 00.01 to 99.99. */
    PERCENTAGE("a percentage such as 5 or 02.50") {
        @Override
        boolean accepts(String value) {
            int point = integerDigits(value);
            return point > 0 && point <= 2 && decimalsFollow(value, point) && value.length() - point <= 3;
        }
    },
    /** A country, ISO 3166-1 alpha-2. Which letters stand for one is for who uses them: that list changes. */
    COUNTRY("two upper-case letters") {
        @Override
        boolean accepts(String value) {
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) < 'A' || value.charAt(i) > 'Z') return false;
            }
            return true;
        }
    },
    /** A language, ISO 639. EMVCo's own example has it in capitals. */
    LANGUAGE("two letters") {
        @Override
        boolean accepts(String value) {
            for (int i = 0; i < value.length(); i++) {
                int letter = value.charAt(i) | 0x20;
                if (letter < 'a' || letter > 'z') return false;
            }
            return true;
        }
    };

    private final String title;

    QrFormat(String title) {
        this.title = title;
    }

    /** What the format asks for, to end a sentence with. */
    String title() {
        return title;
    }

    /** Whether all characters are of this format; says nothing about how many. */
    abstract boolean accepts(String value);

    /** The number that an amount or a percentage stands for; nothing if it is not of this format. */
    Optional<BigDecimal> number(String value) {
        if (!accepts(value)) return Optional.empty();
        // BigDecimal takes "12." as it takes "12".
        return Optional.of(new BigDecimal(value));
    }

    /** Whether a value is so many digits and nothing else. */
    static boolean isNumber(String value, int length) {
        return value.length() == length && NUMERIC.accepts(value);
    }

    private static boolean digits(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') return false;
        }
        return true;
    }

    /** How many digits stand before the point or the end; -1 if there is something else before the point. */
    private static int integerDigits(String value) {
        int point = value.indexOf('.');
        int end = point < 0 ? value.length() : point;
        return digits(value, 0, end) ? end : -1;
    }

    private static boolean decimalsFollow(String value, int point) {
        return point == value.length() || digits(value, point + 1, value.length());
    }
}
