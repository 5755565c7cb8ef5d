// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.nio.charset.StandardCharsets;
import lydian.tlv.Bytes;

/**
 * The check value of a merchant-presented code: CRC-16/CCITT-FALSE (polynomial 1021, initial value FFFF, neither reflected
 * nor inverted), over the UTF-8 bytes of everything from the first character to the length of data object 63.
 *
 * <p>EMV QR Code, Merchant-Presented Mode v1.1, data object 63. It finds misread symbols. It proves nothing about who made
 * a code.
 */
public final class QrCrc {
    private static final int INITIAL = 0xFFFF;
    private static final int POLYNOMIAL = 0x1021;
    private static final int[] TABLE = table();

    private QrCrc() {}

    /**
     * The check value of bytes.
     *
     * @param bytes what to check
     * @return 0 to FFFF
     */
    public static int of(Bytes bytes) {
        int crc = INITIAL;
        for (int i = 0; i < bytes.length(); i++) {
            crc = (crc << 8 ^ TABLE[crc >> 8 ^ bytes.u8(i)]) & 0xFFFF;
        }
        return crc;
    }

    /**
     * The check value of a text's UTF-8 bytes.
     *
     * @param text what to check
     * @return 0 to FFFF
     */
    public static int of(String text) {
        return of(Bytes.text(text, StandardCharsets.UTF_8));
    }

    /**
     * A check value as it is written.
     *
     * @param crc 0 to FFFF
     * @return four upper-case hexadecimal digits
     */
    public static String print(int crc) {
        return Bytes.ofInts(crc >> 8, crc & 0xFF).hex();
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
            }
            table[i] = crc & 0xFFFF;
        }
        return table;
    }
}
