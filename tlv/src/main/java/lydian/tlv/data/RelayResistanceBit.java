// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * What byte 5 bits 4 to 1 of the Terminal Verification Results mean in the contactless kernels 2 and 8: the relay
 * resistance protocol. Bits 2 and 1 are one number: 10 performed, 01 not performed, 00 not supported.
 */
public enum RelayResistanceBit implements Tvr.Bit {
    /** Byte 5, bit 4: relay resistance threshold exceeded. */
    RELAY_RESISTANCE_THRESHOLD_EXCEEDED(5, 4, "Relay resistance threshold exceeded"),

    /** Byte 5, bit 3: relay resistance time limits exceeded. */
    RELAY_RESISTANCE_TIME_LIMITS_EXCEEDED(5, 3, "Relay resistance time limits exceeded"),

    /** Byte 5, bit 2: relay resistance performed. */
    RELAY_RESISTANCE_PERFORMED(5, 2, "Relay resistance performed"),

    /** Byte 5, bit 1: relay resistance not performed. */
    RELAY_RESISTANCE_NOT_PERFORMED(5, 1, "Relay resistance not performed");

    private final int byteNumber;
    private final int bit;
    private final String title;

    RelayResistanceBit(int byteNumber, int bit, String title) {
        this.byteNumber = byteNumber;
        this.bit = bit;
        this.title = title;
    }

    @Override
    public int byteNumber() {
        return byteNumber;
    }

    @Override
    public int bit() {
        return bit;
    }

    @Override
    public String title() {
        return title;
    }
}
