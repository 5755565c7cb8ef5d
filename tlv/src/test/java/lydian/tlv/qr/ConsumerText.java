// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import lydian.tlv.Bytes;

/** Consumers' codes from hexadecimal digits, with lengths counted here. */
final class ConsumerText {
    static final String INDICATOR = tlv("85", "4350563031");
    static final String ADF_NAME = tlv("4F", "A0000000555555");
    static final String TRACK_2 = tlv("57", "1234567890123458D191220112345F");
    static final String PAN = tlv("5A", "1234567890123458");
    /** Of 35 bytes with the indicator in front. */
    static final String APPLICATION = tlv("61", ADF_NAME, TRACK_2);

    private ConsumerText() {}

    static String tlv(String tag, String... content) {
        String value = String.join("", content);
        int length = value.length() / 2;
        String lengthField = length < 0x80
                ? Bytes.ofInts(length).hex()
                : "82" + Bytes.ofInts(length >> 8, length & 0xFF).hex();
        return tag + lengthField + value;
    }

    static String base64(String... hex) {
        return QrBase64.encode(Bytes.hex(String.join("", hex)));
    }

    static ConsumerQr read(String... hex) {
        return ConsumerQr.read(base64(hex));
    }
}
