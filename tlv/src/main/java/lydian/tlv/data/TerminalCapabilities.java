// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;

/** Terminal Capabilities: card data input, cardholder verification, security. EMV 4.4 Book 4, Annex A2. */
public final class TerminalCapabilities extends BitField<TerminalCapabilityBit, TerminalCapabilities> {
    /** How many bytes the value has. */
    public static final int LENGTH = 3;

    /** No bit set. */
    public static final TerminalCapabilities NONE = new TerminalCapabilities(Bytes.of(new byte[LENGTH]));

    private static final TerminalCapabilityBit[] NAMES = TerminalCapabilityBit.values();

    private TerminalCapabilities(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 3 bytes
     * @return the bits
     * @throws lydian.tlv.CardDataException if the length is not 3
     */
    public static TerminalCapabilities parse(Bytes value) {
        return new TerminalCapabilities(value);
    }

    /**
     * A value made of bits.
     *
     * @param bits those that are 1
     * @return the value
     */
    public static TerminalCapabilities of(TerminalCapabilityBit... bits) {
        return NONE.with(bits);
    }

    @Override
    TerminalCapabilityBit[] names() {
        return NAMES;
    }

    @Override
    TerminalCapabilities of(Bytes changed) {
        return new TerminalCapabilities(changed);
    }
}
