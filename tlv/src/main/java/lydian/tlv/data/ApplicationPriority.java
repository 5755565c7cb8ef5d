// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * The Application Priority Indicator, one byte. EMV 4.4 Book 1, 12.2.3.
 *
 * @param value 0 to 255
 */
public record ApplicationPriority(int value) {
    private static final int CONFIRMATION = 0x80;
    private static final int PRIORITY = 0x0F;

    /**
     * Checks the byte.
     *
     * @param value 0 to 255
     * @throws IllegalArgumentException if it is not
     */
    public ApplicationPriority {
        if (value < 0 || value > 0xFF) throw new IllegalArgumentException("not a byte: " + value);
    }

    /**
     * Reads the indicator.
     *
     * @param value one byte
     * @return the indicator; its reserved bits are kept and mean nothing
     * @throws CardDataException if it is not one byte
     */
    public static ApplicationPriority parse(Bytes value) {
        if (value.length() != 1) throw new CardDataException("a priority indicator of " + value.length() + " bytes");
        return new ApplicationPriority(value.u8(0));
    }

    /**
     * Whether the cardholder must confirm the application before it is selected.
     *
     * @return byte 1, bit 8
     */
    public boolean needsConfirmation() {
        return (value & CONFIRMATION) != 0;
    }

    /**
     * The order in which applications are to be listed or selected.
     *
     * @return 1 for the highest to 15; 0 for none assigned
     */
    public int priority() {
        return value & PRIORITY;
    }

    /**
     * The encoded indicator.
     *
     * @return one byte
     */
    public Bytes bytes() {
        return Bytes.ofInts(value);
    }
}
