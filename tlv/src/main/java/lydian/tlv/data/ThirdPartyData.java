// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Mastercard's Third Party Data: whose proprietary data the card carries, and what kind of device it is. EMV Contactless
 * Book C-2 v2.11, A.1.165.
 *
 * @param bytes the encoded value, 5 to 32 bytes
 */
public record ThirdPartyData(Bytes bytes) {
    private static final int LEAST_BYTES = 5;
    private static final int LEAST_BYTES_WITH_DEVICE = 7;
    private static final int MOST_BYTES = 32;
    private static final int NO_DEVICE_TYPE = 0x8000;

    /**
     * Checks the length.
     *
     * @param bytes the encoded value
     * @throws CardDataException if there are too few bytes for what the value says it has, or more than 32
     */
    public ThirdPartyData {
        if (bytes.length() < LEAST_BYTES || bytes.length() > MOST_BYTES) {
            throw new CardDataException("length is " + bytes.length() + ", must be 5 to 32");
        }
        if (hasDeviceType(bytes) && bytes.length() < LEAST_BYTES_WITH_DEVICE) {
            throw new CardDataException("length is " + bytes.length() + ", must be at least 7 with a device type");
        }
    }

    /**
     * Reads the value.
     *
     * @param value 5 to 32 bytes
     * @return the data
     * @throws CardDataException if there are too few bytes for what the value says it has, or more than 32
     */
    public static ThirdPartyData parse(Bytes value) {
        return new ThirdPartyData(value);
    }

    private static boolean hasDeviceType(Bytes value) {
        return (value.u16(2) & NO_DEVICE_TYPE) == 0;
    }

    /**
     * The country of the third party.
     *
     * @return 2 bytes: three digits of ISO 3166-1 after a zero
     */
    public Bytes countryCode() {
        return bytes.slice(0, 2);
    }

    /**
     * Who the third party is.
     *
     * @return Mastercard's number for it; 0 if there are no proprietary data; the highest bit says that no device type
     *     follows
     */
    public int uniqueIdentifier() {
        return bytes.u16(2);
    }

    /**
     * What kind of device the application is in.
     *
     * @return two characters, for example {@code 00} for a card; empty if the value has no device type
     */
    public Optional<String> deviceType() {
        return hasDeviceType(bytes)
                ? Optional.of(bytes.slice(4, 2).text(StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    /**
     * The third party's own data.
     *
     * @return 1 to 28 bytes
     */
    public Bytes proprietaryData() {
        return bytes.from(hasDeviceType(bytes) ? 6 : 4);
    }
}
