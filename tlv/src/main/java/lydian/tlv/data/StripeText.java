// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/** What a magnetic stripe reader hands over: the track, perhaps with its sentinels and its check character. */
final class StripeText {
    private static final char END = '?';

    private StripeText() {}

    /** What lies between the sentinels, as far as they are there. */
    static String between(CharSequence stripe, char start) {
        String text = stripe.toString();
        int from = !text.isEmpty() && text.charAt(0) == start ? 1 : 0;
        int end = text.lastIndexOf(END);
        // ISO/IEC 7811: nothing follows the end sentinel but one check character.
        return end >= from && end >= text.length() - 2 ? text.substring(from, end) : text.substring(from);
    }
}
