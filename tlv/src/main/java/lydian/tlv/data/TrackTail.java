// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.CardDataException;
import org.jspecify.annotations.Nullable;

/**
 * What both tracks end with (ISO/IEC 7813): expiry date YYMM, service code, discretionary data. A separator in the place of
 * one of the first two says that there is none.
 *
 * @param expiry null if there is none
 * @param serviceCode null if there is none
 * @param discretionaryFrom where the rest begins
 */
record TrackTail(@Nullable ExpiryMonth expiry, @Nullable ServiceCode serviceCode, int discretionaryFrom) {
    private static final int EXPIRY = 4;
    private static final int SERVICE_CODE = 3;

    /** Reads from a place to an end. */
    static TrackTail read(String text, int from, int end, char separator) {
        int at = from;
        ExpiryMonth expiry = null;
        if (at < end && text.charAt(at) == separator) {
            at++;
        } else {
            expiry = ExpiryMonth.parseText(field(text, at, EXPIRY, end, "expiry date"));
            at += EXPIRY;
        }
        if (at < end && text.charAt(at) == separator) return new TrackTail(expiry, null, at + 1);
        String digits = field(text, at, SERVICE_CODE, end, "service code");
        return new TrackTail(expiry, hasPadding(digits) ? null : ServiceCode.parseText(digits), at + SERVICE_CODE);
    }

    private static String field(String text, int at, int length, int end, String what) {
        if (at + length > end) throw new CardDataException("the track ends before or inside its " + what);
        return text.substring(at, at + length);
    }

    /**
     * Assumption: a service code with padding in it says "none", as a separator does. Cards have been seen with F among its
     * half bytes, which is a question mark where half bytes became characters by adding 30.
     */
    private static boolean hasPadding(String digits) {
        return digits.indexOf('F') >= 0 || digits.indexOf('?') >= 0;
    }
}
