// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import lydian.tlv.Bytes;

/** Additional Terminal Capabilities: transaction types, data input and output, code tables. EMV 4.4 Book 4, Annex A3. */
public final class AdditionalTerminalCapabilities
        extends BitField<AdditionalTerminalCapabilityBit, AdditionalTerminalCapabilities> {
    /** How many bytes the value has. */
    public static final int LENGTH = 5;

    /** No bit set. */
    public static final AdditionalTerminalCapabilities NONE =
            new AdditionalTerminalCapabilities(Bytes.of(new byte[LENGTH]));

    private static final AdditionalTerminalCapabilityBit[] NAMES = AdditionalTerminalCapabilityBit.values();

    private AdditionalTerminalCapabilities(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 5 bytes
     * @return the bits
     * @throws lydian.tlv.CardDataException if the length is not 5
     */
    public static AdditionalTerminalCapabilities parse(Bytes value) {
        return new AdditionalTerminalCapabilities(value);
    }

    /**
     * A value made of bits.
     *
     * @param bits those that are 1
     * @return the value
     */
    public static AdditionalTerminalCapabilities of(AdditionalTerminalCapabilityBit... bits) {
        return NONE.with(bits);
    }

    @Override
    AdditionalTerminalCapabilityBit[] names() {
        return NAMES;
    }

    @Override
    AdditionalTerminalCapabilities of(Bytes changed) {
        return new AdditionalTerminalCapabilities(changed);
    }
}
