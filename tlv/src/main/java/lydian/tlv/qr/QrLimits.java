// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import lydian.tlv.TlvLimits;

/**
 * How much of a scanned text is read before the reader says no.
 *
 * @param characters UTF-16 units of the text, at least 0
 * @param objects data objects of the text, nested ones counted
 */
public record QrLimits(int characters, int objects) {
    /** More than any QR symbol holds: 7,089 digits are the most that version 40 takes (ISO/IEC 18004). */
    public static final QrLimits DEFAULT = new QrLimits(7_089, 512);

    /** Templates within templates of a consumer-presented code: 61 with 63, 62 with 64, and one to spare. */
    private static final int CONSUMER_NESTING = 3;

    /**
     * Checks the limits.
     *
     * @param characters UTF-16 units of the text
     * @param objects data objects of the text
     * @throws IllegalArgumentException if one is negative
     */
    public QrLimits {
        if (characters < 0 || objects < 0) throw new IllegalArgumentException("a limit below 0");
    }

    /** The same limits for the bytes of a consumer-presented code. */
    TlvLimits forBytes() {
        return new TlvLimits(characters, objects, CONSUMER_NESTING);
    }
}
