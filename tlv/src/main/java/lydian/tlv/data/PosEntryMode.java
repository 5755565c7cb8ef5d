// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Point-of-Service Entry Mode: how the PAN was entered, as two digits. The first two digits of data element 22 of ISO
 * 8583:1987, 4.3.14.
 *
 * @param digits 0 to 99
 */
public record PosEntryMode(int digits) {
    /**
     * Checks the range.
     *
     * @param digits 0 to 99
     * @throws IllegalArgumentException if they are not two digits
     */
    public PosEntryMode {
        if (digits < 0 || digits > 99) throw new IllegalArgumentException("not two digits: " + digits);
    }

    /**
     * Reads the value.
     *
     * @param value 1 byte, 2 digits
     * @return the mode
     * @throws CardDataException if the length is not 1 or the byte is not two digits
     */
    public static PosEntryMode parse(Bytes value) {
        if (value.length() != 1) throw new CardDataException("length is " + value.length() + ", must be 1");
        return new PosEntryMode((int) NumericFormat.NUMERIC.number(value));
    }

    /**
     * What the digits mean.
     *
     * @return empty for a value that networks use in different ways
     */
    public Optional<String> title() {
        return switch (digits) {
            case 0 -> Optional.of("Unknown");
            case 1 -> Optional.of("Manual PAN entry");
            case 2 -> Optional.of("Magnetic stripe");
            case 3 -> Optional.of("Optical code");
            case 4 -> Optional.of("Optical character recognition");
            case 5 -> Optional.of("Integrated circuit card, CVV can be checked");
            case 7 -> Optional.of("Contactless EMV");
            case 10 -> Optional.of("Credentials on file");
            case 80 -> Optional.of("Fallback from integrated circuit card to magnetic stripe");
            case 81 -> Optional.of("Electronic commerce");
            case 90 -> Optional.of("Magnetic stripe, full track, CVV can be checked");
            case 91 -> Optional.of("Contactless magnetic stripe");
            case 95 -> Optional.of("Integrated circuit card, CVV may not be checked");
            case 99 -> Optional.of("Same as original transaction");
            default -> Optional.empty();
        };
    }

    /**
     * The encoded value.
     *
     * @return 1 byte, 2 digits
     */
    public Bytes bytes() {
        return Bytes.ofInts((digits / 10) << 4 | (digits % 10));
    }
}
