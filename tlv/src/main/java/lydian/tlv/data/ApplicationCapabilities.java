// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import lydian.tlv.Bytes;

/** Mastercard's Application Capabilities Information. EMV Contactless Book C-2 v2.11, A.1.9. */
public final class ApplicationCapabilities extends BitField<ApplicationCapabilityBit, ApplicationCapabilities> {
    /** How many bytes the value has. */
    public static final int LENGTH = 3;

    private static final ApplicationCapabilityBit[] NAMES = ApplicationCapabilityBit.values();
    private static final String[] STANDALONE_SCHEMES = {
        "Undefined SDS configuration",
        "All 10 tags 32 bytes",
        "All 10 tags 48 bytes",
        "All 10 tags 64 bytes",
        "All 10 tags 96 bytes",
        "All 10 tags 128 bytes",
        "All 10 tags 160 bytes",
        "All 10 tags 192 bytes",
        "All SDS tags 32 bytes except 9F78 which is 64 bytes",
    };

    private ApplicationCapabilities(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 3 bytes
     * @return the capabilities
     * @throws lydian.tlv.CardDataException if the length is not 3
     */
    public static ApplicationCapabilities parse(Bytes value) {
        return new ApplicationCapabilities(value);
    }

    /**
     * The version of the coding.
     *
     * @return 0 to 15: bits 8 to 5 of byte 1
     */
    public int version() {
        return bytes().u8(0) >> 4;
    }

    /**
     * The version of integrated data storage.
     *
     * @return bits 4 to 1 of byte 1: 0 if the card has none
     */
    public int dataStorageVersion() {
        return bytes().u8(0) & 0xF;
    }

    /**
     * The number of the standalone data storage scheme.
     *
     * @return 0 to 255: byte 3
     */
    public int standaloneDataStorageCode() {
        return bytes().u8(2);
    }

    /**
     * What the standalone data storage scheme is.
     *
     * @return empty for a number without a name
     */
    public Optional<String> standaloneDataStorage() {
        int code = standaloneDataStorageCode();
        return code < STANDALONE_SCHEMES.length ? Optional.of(STANDALONE_SCHEMES[code]) : Optional.empty();
    }

    @Override
    ApplicationCapabilityBit[] names() {
        return NAMES;
    }

    @Override
    ApplicationCapabilities of(Bytes changed) {
        return new ApplicationCapabilities(changed);
    }
}
