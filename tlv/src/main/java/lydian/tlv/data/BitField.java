// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * A data element of fixed length whose bits have names.
 *
 * <p>The value is immutable; {@link #with} and {@link #without} give another one. Bits without a name (reserved for
 * future use, or proprietary) are kept as they came: {@link #bytes()} is what was parsed.
 *
 * @param <B> the names
 * @param <F> the type of the field itself
 */
public abstract class BitField<B extends NamedBit, F extends BitField<B, F>> {
    private final Bytes bytes;

    BitField(Bytes bytes, int length) {
        if (bytes.length() != length) {
            throw new CardDataException("length is " + bytes.length() + ", must be " + length);
        }
        this.bytes = bytes;
    }

    /** All names, in the order of the Book; the caller does not change the array. */
    abstract B[] names();

    /** The same type with other bytes of the same length. */
    abstract F of(Bytes changed);

    /**
     * The encoded value.
     *
     * @return the bytes, bits without a name included
     */
    public final Bytes bytes() {
        return bytes;
    }

    /**
     * Whether a bit is 1.
     *
     * @param bit which
     * @return true for 1
     */
    public final boolean has(B bit) {
        return isSet(bit);
    }

    /**
     * This value with bits set to 1.
     *
     * @param bits which
     * @return the changed value
     */
    @SafeVarargs
    public final F with(B... bits) {
        byte[] changed = bytes.toArray();
        for (B bit : bits) changed[bit.byteNumber() - 1] |= (byte) mask(bit);
        return of(Bytes.of(changed));
    }

    /**
     * This value with bits set to 0.
     *
     * @param bits which
     * @return the changed value
     */
    @SafeVarargs
    public final F without(B... bits) {
        byte[] changed = bytes.toArray();
        for (B bit : bits) changed[bit.byteNumber() - 1] &= (byte) ~mask(bit);
        return of(Bytes.of(changed));
    }

    /**
     * The bits that are 1 and have a name.
     *
     * @return the names, in the order of the Book
     */
    public final List<B> bits() {
        List<B> set = new ArrayList<>();
        for (B bit : names()) {
            if (isSet(bit)) set.add(bit);
        }
        return Collections.unmodifiableList(set);
    }

    /**
     * The bits that are 1 and have no name: reserved for future use, or proprietary.
     *
     * @return as many bytes as the field has, the bits with names set to 0
     */
    public final Bytes unnamed() {
        byte[] rest = bytes.toArray();
        for (B bit : names()) rest[bit.byteNumber() - 1] &= (byte) ~mask(bit);
        return Bytes.of(rest);
    }

    /**
     * Whether no bit is 1 at all.
     *
     * @return true when every byte is 00
     */
    public final boolean isZero() {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.u8(i) != 0) return false;
        }
        return true;
    }

    /**
     * Whether some bit is 1 in both values, as when a TVR is compared with an action code.
     *
     * @param other the other value
     * @return true if at least one bit is 1 in both
     */
    public final boolean intersects(F other) {
        Bytes theirs = other.bytes();
        for (int i = 0; i < bytes.length(); i++) {
            if ((bytes.u8(i) & theirs.u8(i)) != 0) return true;
        }
        return false;
    }

    /** What the bits that are 1 are called, those of the given bytes only; for people. */
    final List<String> titles(int firstByte, int lastByte) {
        List<String> titles = new ArrayList<>();
        for (B bit : names()) {
            if (bit.byteNumber() >= firstByte && bit.byteNumber() <= lastByte && isSet(bit)) titles.add(bit.title());
        }
        return titles;
    }

    private boolean isSet(NamedBit bit) {
        return (bytes.u8(bit.byteNumber() - 1) & mask(bit)) != 0;
    }

    private static int mask(NamedBit bit) {
        return 1 << (bit.bit() - 1);
    }

    @Override
    public final boolean equals(Object other) {
        return getClass().isInstance(other) && bytes.equals(((BitField<?, ?>) other).bytes);
    }

    @Override
    public final int hashCode() {
        return bytes.hashCode();
    }

    /** The type and the bytes: no bit field is sensitive. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + bytes.hex();
    }
}
