// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * American Express's Mobile CVM Results: whether the cardholder was verified on the device, why, and how it ended. EMV
 * Contactless Book C-4.
 *
 * @param performedCode the first byte: 01 performed, 3F none
 * @param conditionCode the second byte: 00 not required, 03 the terminal required it
 * @param resultCode the third byte: 00 unknown, 01 failed, 02 successful, 03 blocked
 */
public record MobileCvmResults(int performedCode, int conditionCode, int resultCode) {
    private static final int LENGTH = 3;

    /**
     * Checks the ranges.
     *
     * @param performedCode the first byte
     * @param conditionCode the second byte
     * @param resultCode the third byte
     * @throws IllegalArgumentException if one is not a byte
     */
    public MobileCvmResults {
        if (((performedCode | conditionCode | resultCode) & ~0xFF) != 0) {
            throw new IllegalArgumentException(
                    "not three bytes: " + performedCode + ", " + conditionCode + ", " + resultCode);
        }
    }

    /**
     * Reads the value.
     *
     * @param value 3 bytes
     * @return the results
     * @throws CardDataException if the length is not 3
     */
    public static MobileCvmResults parse(Bytes value) {
        if (value.length() != LENGTH) throw new CardDataException("length is " + value.length() + ", must be 3");
        return new MobileCvmResults(value.u8(0), value.u8(1), value.u8(2));
    }

    /**
     * Whether the cardholder was verified on the device.
     *
     * @return true for a first byte of 01
     */
    public boolean performed() {
        return performedCode == 0x01;
    }

    /**
     * Whether the terminal required it.
     *
     * @return true for a second byte of 03
     */
    public boolean required() {
        return conditionCode == 0x03;
    }

    /**
     * Whether it was successful.
     *
     * @return true for a third byte of 02
     */
    public boolean successful() {
        return resultCode == 0x02;
    }

    /**
     * What the codes mean, for people.
     *
     * @return one sentence for each byte whose code is known, from left to right
     */
    public List<String> meanings() {
        List<String> meanings = new ArrayList<>();
        if (performed()) meanings.add("Mobile CVM performed");
        if (performedCode == 0x3F) meanings.add("No CVM performed");
        if (conditionCode == 0x00) meanings.add("Mobile CVM not required");
        if (required()) meanings.add("Terminal required CVM");
        if (resultCode == 0x00) meanings.add("Mobile CVM result unknown");
        if (resultCode == 0x01) meanings.add("Mobile CVM failed");
        if (successful()) meanings.add("Mobile CVM successful");
        if (resultCode == 0x03) meanings.add("Mobile CVM blocked");
        return meanings;
    }

    /**
     * The encoded value.
     *
     * @return 3 bytes
     */
    public Bytes bytes() {
        return Bytes.ofInts(performedCode, conditionCode, resultCode);
    }
}
