// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

/**
 * The bits of the Terminal Verification Results that kernel 8 calls otherwise than a contact kernel; it shares the
 * others, and the {@link RelayResistanceBit}s.
 */
public enum Kernel8TvrBit implements Tvr.Bit {
    /** Byte 1, bit 8: local authentication was not performed. */
    LOCAL_AUTHENTICATION_NOT_PERFORMED(1, 8, "Local authentication was not performed"),

    /** Byte 1, bit 3: local authentication failed. */
    LOCAL_AUTHENTICATION_FAILED(1, 3, "Local authentication failed"),

    /** Byte 5, bit 8: kernel 8 format of the TVR. */
    KERNEL_8_FORMAT(5, 8, "Kernel 8 format of the TVR"),

    /** Byte 5, bit 7: AID mismatch. */
    AID_MISMATCH(5, 7, "AID mismatch");

    private final int byteNumber;
    private final int bit;
    private final String title;

    Kernel8TvrBit(int byteNumber, int bit, String title) {
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
