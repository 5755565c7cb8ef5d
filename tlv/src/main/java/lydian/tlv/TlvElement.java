// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

/** One data object of a {@link TlvMap}, known to the dictionary or not. */
public final class TlvElement {
    private final TlvMap level;
    private final int slot;

    TlvElement(TlvMap level, int slot) {
        this.level = level;
        this.slot = slot;
    }

    /**
     * The tag.
     *
     * @return as written, for example 0x9F26
     */
    public int tag() {
        return level.tagAt(slot);
    }

    /**
     * Where the element begins.
     *
     * @return bytes from the start of the message that was parsed to the first byte of the tag
     */
    public int offset() {
        return level.offsetAt(slot);
    }

    /**
     * The value field.
     *
     * @return a slice of the message
     */
    public Bytes value() {
        return level.valueAt(slot);
    }

    /**
     * The whole data object.
     *
     * @return tag, length and value as they were written, a slice of the message
     */
    public Bytes encoded() {
        return level.encodedAt(slot);
    }

    /**
     * Whether data objects are inside.
     *
     * @return true for a template
     */
    public boolean constructed() {
        return TlvTag.isConstructed(tag());
    }

    /**
     * What is inside a template.
     *
     * @return the data objects inside
     * @throws IllegalStateException if the element is not a template
     */
    public TlvMap children() {
        if (!constructed()) throw new IllegalStateException("not a template: " + TlvTag.hex(tag()));
        return level.insideOf(slot);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TlvElement element && encoded().equals(element.encoded());
    }

    @Override
    public int hashCode() {
        return encoded().hashCode();
    }

    /** Tag and length, not the value. */
    @Override
    public String toString() {
        return TlvTag.hex(tag()) + "[" + value().length() + "]";
    }
}
