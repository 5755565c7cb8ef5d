// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;

/**
 * An immutable run of bytes with value equality.
 *
 * <p>A slice shares the storage of what it was cut from; nothing is copied until {@link #toArray()}. {@link #toString()}
 * tells the length only, so that a value cannot leak by being printed; {@link #hex()} is the deliberate way.
 */
public final class Bytes implements Comparable<Bytes> {
    /** No bytes. */
    public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private final byte[] array;
    private final int from;
    private final int length;

    private Bytes(byte[] array, int from, int length) {
        this.array = array;
        this.from = from;
        this.length = length;
    }

    /**
     * A copy of the given bytes.
     *
     * @param bytes what to copy
     * @return the bytes
     */
    public static Bytes of(byte... bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone(), 0, bytes.length);
    }

    /**
     * A copy of a part of an array.
     *
     * @param bytes what to copy from
     * @param from the first index
     * @param length how many
     * @return the bytes
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    public static Bytes copyOf(byte[] bytes, int from, int length) {
        Objects.checkFromIndexSize(from, length, bytes.length);
        return length == 0 ? EMPTY : new Bytes(Arrays.copyOfRange(bytes, from, from + length), 0, length);
    }

    /**
     * Bytes given as numbers, so that tests and constants need no casts.
     *
     * @param values each 0 to 255
     * @return the bytes
     * @throws IllegalArgumentException if a value is not 0 to 255
     */
    public static Bytes ofInts(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            if ((values[i] & ~0xFF) != 0) throw new IllegalArgumentException("not a byte: " + values[i]);
            bytes[i] = (byte) values[i];
        }
        return adopt(bytes);
    }

    /**
     * Reads hexadecimal digits, upper or lower case; white space between bytes is passed over.
     *
     * @param text an even number of digits
     * @return the bytes
     * @throws IllegalArgumentException if there is anything else, with the position but not the text
     */
    public static Bytes hex(CharSequence text) {
        // Half a byte more for a last digit that has no second: it is refused below, not here.
        byte[] bytes = new byte[(text.length() + 1) / 2];
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                if (digits % 2 != 0) throw new IllegalArgumentException("half a byte before position " + i);
                continue;
            }
            // Not Character.digit: that takes digits of every script.
            int value = c >= '0' && c <= '9'
                    ? c - '0'
                    : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
            if (value < 0) throw new IllegalArgumentException("not a hexadecimal digit at position " + i);
            bytes[digits / 2] = (byte) (bytes[digits / 2] << 4 | value);
            digits++;
        }
        if (digits % 2 != 0) throw new IllegalArgumentException("an odd number of hexadecimal digits");
        return digits / 2 == bytes.length ? adopt(bytes) : copyOf(bytes, 0, digits / 2);
    }

    /**
     * The encoding of a text.
     *
     * @param text the text
     * @param charset how to encode it
     * @return the bytes
     */
    public static Bytes text(String text, Charset charset) {
        return adopt(text.getBytes(charset));
    }

    /** Takes the array over without a copy; the caller forgets it. */
    static Bytes adopt(byte[] array) {
        return array.length == 0 ? EMPTY : new Bytes(array, 0, array.length);
    }

    /**
     * How many bytes there are.
     *
     * @return 0 or more
     */
    public int length() {
        return length;
    }

    /**
     * Whether there are none.
     *
     * @return true for a length of 0
     */
    public boolean isEmpty() {
        return length == 0;
    }

    /**
     * One byte.
     *
     * @param index from 0
     * @return 0 to 255
     * @throws IndexOutOfBoundsException if there is no such byte
     */
    public int u8(int index) {
        Objects.checkIndex(index, length);
        return array[from + index] & 0xFF;
    }

    /**
     * Two bytes as an unsigned number, most significant first.
     *
     * @param index of the first
     * @return 0 to 65,535
     * @throws IndexOutOfBoundsException if there are not two bytes at that place
     */
    public int u16(int index) {
        Objects.checkFromIndexSize(index, 2, length);
        return (array[from + index] & 0xFF) << 8 | (array[from + index + 1] & 0xFF);
    }

    /**
     * Four bytes as an unsigned number, most significant first.
     *
     * @param index of the first
     * @return 0 to 4,294,967,295
     * @throws IndexOutOfBoundsException if there are not four bytes at that place
     */
    public long u32(int index) {
        Objects.checkFromIndexSize(index, 4, length);
        return ((long) u16(index) << 16) | u16(index + 2);
    }

    /**
     * A part, sharing the storage.
     *
     * @param index of the first byte
     * @param count how many
     * @return the part
     * @throws IndexOutOfBoundsException if the part is not inside
     */
    public Bytes slice(int index, int count) {
        Objects.checkFromIndexSize(index, count, length);
        if (count == length) return this;
        return count == 0 ? EMPTY : new Bytes(array, from + index, count);
    }

    /**
     * A part that the parsers of this package have checked already. Always a new object, so that the compiler can leave
     * it out where it does not get away.
     */
    static Bytes view(byte[] array, int from, int length) {
        return new Bytes(array, from, length);
    }

    /**
     * The rest from a place on, sharing the storage.
     *
     * @param index of the first byte
     * @return the rest, empty if the index is the length
     * @throws IndexOutOfBoundsException if the index is beyond the length
     */
    public Bytes from(int index) {
        return slice(index, length - index);
    }

    /**
     * These bytes and then others.
     *
     * @param next what follows
     * @return both
     */
    public Bytes then(Bytes next) {
        if (next.length == 0) return this;
        if (length == 0) return next;
        byte[] both = new byte[length + next.length];
        System.arraycopy(array, from, both, 0, length);
        System.arraycopy(next.array, next.from, both, length, next.length);
        return adopt(both);
    }

    /**
     * Whether these bytes begin with others.
     *
     * @param prefix the others
     * @return true also for an empty prefix
     */
    public boolean startsWith(Bytes prefix) {
        if (prefix.length > length) return false;
        for (int i = 0; i < prefix.length; i++) {
            if (array[from + i] != prefix.array[prefix.from + i]) return false;
        }
        return true;
    }

    /**
     * A copy of the bytes.
     *
     * @return a new array
     */
    public byte[] toArray() {
        return Arrays.copyOfRange(array, from, from + length);
    }

    /**
     * Copies the bytes into an array of the caller's.
     *
     * @param target where to
     * @param at the first index there
     * @return the index after the last byte written
     * @throws IndexOutOfBoundsException if they do not fit
     */
    public int copyTo(byte[] target, int at) {
        Objects.checkFromIndexSize(at, length, target.length);
        System.arraycopy(array, from, target, at, length);
        return at + length;
    }

    /**
     * Copies a part of the bytes into an array of the caller's.
     *
     * @param index of the first byte to copy
     * @param count how many
     * @param target where to
     * @param at the first index there
     * @return the index after the last byte written
     * @throws IndexOutOfBoundsException if the part is not inside, or does not fit
     */
    public int copyTo(int index, int count, byte[] target, int at) {
        Objects.checkFromIndexSize(index, count, length);
        Objects.checkFromIndexSize(at, count, target.length);
        System.arraycopy(array, from + index, target, at, count);
        return at + count;
    }

    /**
     * The bytes for whoever reads a buffer (a digest, a channel), without a copy.
     *
     * @return a read-only buffer from the first byte to the last
     */
    public ByteBuffer asBuffer() {
        return ByteBuffer.wrap(array, from, length).slice().asReadOnlyBuffer();
    }

    /**
     * The bytes as hexadecimal digits. A deliberate act: nothing is masked here.
     *
     * @return two upper-case digits a byte, nothing between them
     */
    public String hex() {
        char[] text = new char[2 * length];
        for (int i = 0; i < length; i++) {
            text[2 * i] = DIGITS[(array[from + i] >> 4) & 0xF];
            text[2 * i + 1] = DIGITS[array[from + i] & 0xF];
        }
        return new String(text);
    }

    /**
     * The bytes as text.
     *
     * @param charset how they are encoded; what does not decode becomes the charset's replacement
     * @return the text
     */
    public String text(Charset charset) {
        return new String(array, from, length, charset);
    }

    /** The storage, for the parsers of this package, which stay inside {@link #start()} and {@link #end()}. */
    byte[] storage() {
        return array;
    }

    /** Index of the first byte in {@link #storage()}. */
    int start() {
        return from;
    }

    /** Index after the last byte in {@link #storage()}. */
    int end() {
        return from + length;
    }

    /** Orders by unsigned bytes from the first on; a prefix comes first. */
    @Override
    public int compareTo(Bytes other) {
        int common = Math.min(length, other.length);
        for (int i = 0; i < common; i++) {
            int difference = (array[from + i] & 0xFF) - (other.array[other.from + i] & 0xFF);
            if (difference != 0) return difference;
        }
        return Integer.compare(length, other.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && length == bytes.length && startsWith(bytes);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < from + length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    /** The length only: a value does not leak by being printed. */
    @Override
    public String toString() {
        return "Bytes[" + length + "]";
    }
}
