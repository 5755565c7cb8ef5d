// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import java.util.List;
import java.util.Optional;
import lydian.tlv.Bytes;

/**
 * A bit, or some bits together, that have a name of their own inside a data element.
 *
 * @param byteNumber the byte, or the first of several; 1 is the leftmost, as the Books count
 * @param byteCount how many bytes the mask covers, 1 to 4
 * @param mask which bits of those bytes
 * @param title what the Book calls them
 * @param values what values mean, where the Book enumerates them; empty for a single bit
 */
public record NamedBits(int byteNumber, int byteCount, int mask, String title, List<Value> values) {
    /**
     * One value of a field and what it means.
     *
     * @param value the bits of the field in their places, all others 0
     * @param meaning a few words
     */
    public record Value(int value, String meaning) {}

    /**
     * Takes a copy of the values.
     *
     * @param byteNumber the byte
     * @param byteCount how many bytes
     * @param mask which bits
     * @param title the name
     * @param values what values mean
     */
    public NamedBits {
        values = List.copyOf(values);
    }

    /**
     * Whether it is one bit that says yes or no.
     *
     * @return false for a field with enumerated values or of several bits
     */
    public boolean isBit() {
        return byteCount == 1 && values.isEmpty() && Integer.bitCount(mask) == 1;
    }

    /**
     * Which bit, as the Books count: 8 is the most significant.
     *
     * @return 1 to 8
     * @throws IllegalStateException if it is not a single bit
     */
    public int bit() {
        if (!isBit()) throw new IllegalStateException(title + " is not a single bit");
        return Integer.numberOfTrailingZeros(mask) + 1;
    }

    /**
     * Whether a value is long enough to have this field.
     *
     * @param data the value of the data element
     * @return false if it ends before
     */
    public boolean isIn(Bytes data) {
        return byteNumber - 1 + byteCount <= data.length();
    }

    /**
     * The bits of this field, in their places.
     *
     * @param data the value of the data element
     * @return the bytes as one number, all bits of others 0
     * @throws IndexOutOfBoundsException if the value ends before
     */
    public int of(Bytes data) {
        Bytes bytes = data.slice(byteNumber - 1, byteCount);
        int number = 0;
        for (int i = 0; i < byteCount; i++) number = number << 8 | bytes.u8(i);
        return number & mask;
    }

    /**
     * Whether the bit, or any bit of the field, is 1.
     *
     * @param data the value of the data element
     * @return false also if the value ends before
     */
    public boolean isSet(Bytes data) {
        return isIn(data) && of(data) != 0;
    }

    /**
     * What the field says.
     *
     * @param data the value of the data element
     * @return the meaning of what is there, empty if the value has none or ends before
     */
    public Optional<String> meaning(Bytes data) {
        if (!isIn(data)) return Optional.empty();
        int found = of(data);
        for (Value value : values) {
            if (value.value() == found) return Optional.of(value.meaning());
        }
        return Optional.empty();
    }
}
