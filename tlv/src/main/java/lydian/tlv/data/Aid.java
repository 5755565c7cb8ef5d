// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Application Identifier: who defined an application (RID), and which of theirs it is (PIX). EMV 4.4 Book 1, 12.2.1;
 * ISO/IEC 7816-4, 8.2.1.2.
 *
 * @param bytes 5 to 16 bytes
 */
public record Aid(Bytes bytes) {
    private static final int RID_LENGTH = 5;
    private static final int MOST_BYTES = 16;

    /**
     * Checks the length.
     *
     * @param bytes 5 to 16 bytes
     * @throws CardDataException if there are fewer or more
     */
    public Aid {
        if (bytes.length() < RID_LENGTH || bytes.length() > MOST_BYTES) {
            throw new CardDataException("length is " + bytes.length() + ", must be 5 to 16");
        }
    }

    /**
     * Reads the value.
     *
     * @param value 5 to 16 bytes
     * @return the identifier
     * @throws CardDataException if there are fewer or more
     */
    public static Aid parse(Bytes value) {
        return new Aid(value);
    }

    /**
     * An identifier written down by a person.
     *
     * @param hex hexadecimal digits, for example {@code A0000000031010}
     * @return the identifier
     * @throws IllegalArgumentException if they are not hexadecimal digits
     * @throws CardDataException if there are fewer than 5 or more than 16 bytes
     */
    public static Aid hex(String hex) {
        return new Aid(Bytes.hex(hex));
    }

    /**
     * The Registered Application Provider Identifier.
     *
     * @return the first 5 bytes
     */
    public Bytes rid() {
        return bytes.slice(0, RID_LENGTH);
    }

    /**
     * The Proprietary Application Identifier Extension.
     *
     * @return what follows the RID, 0 to 11 bytes
     */
    public Bytes pix() {
        return bytes.from(RID_LENGTH);
    }

    /**
     * Whether this identifier is another one, or another one with more bytes at the end: the match that a terminal makes
     * when its Application Selection Indicator allows partial names. EMV 4.4 Book 1, 12.3.1.
     *
     * @param shorter the other one, the terminal's
     * @return true also if both are the same
     */
    public boolean startsWith(Aid shorter) {
        return bytes.startsWith(shorter.bytes);
    }

    /** The identifier as people write it; it is not sensitive. */
    @Override
    public String toString() {
        return bytes.hex();
    }
}
