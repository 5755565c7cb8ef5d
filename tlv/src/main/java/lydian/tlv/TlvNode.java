// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a {@link TlvReading}, perhaps not all of it. */
public final class TlvNode {
    private final @Nullable TlvNode parent;
    private final Bytes tag;
    private final int offset;
    private final int length;
    private final Bytes value;
    private final List<TlvNode> children = new ArrayList<>();

    TlvNode(@Nullable TlvNode parent, Bytes tag, int offset, int length, Bytes value) {
        this.parent = parent;
        this.tag = tag;
        this.offset = offset;
        this.length = length;
        this.value = value;
    }

    /**
     * The tag.
     *
     * @return as written, for example 0x9F26
     */
    public int tag() {
        return TlvTag.number(tag);
    }

    /**
     * Where the element begins.
     *
     * @return bytes from the start of the source
     */
    public int offset() {
        return offset;
    }

    /**
     * The length that was announced, which may be more than there is.
     *
     * @return bytes
     */
    public int length() {
        return length;
    }

    /**
     * The value, as much of it as there is.
     *
     * @return a slice of the source, at most {@link #length()} bytes
     */
    public Bytes value() {
        return value;
    }

    /**
     * Whether the whole value is there.
     *
     * @return false if it is cut short
     */
    public boolean complete() {
        return value.length() == length;
    }

    /**
     * Whether the tag announces a template.
     *
     * @return true even if nothing inside could be read
     */
    public boolean constructed() {
        return (tag.u8(0) & 0x20) != 0;
    }

    /**
     * What could be read inside a template.
     *
     * @return the children in order; none for a value
     */
    public List<TlvNode> children() {
        return Collections.unmodifiableList(children);
    }

    void add(TlvNode child) {
        children.add(child);
    }

    @Nullable
    TlvNode parent() {
        return parent;
    }

    Bytes tagBytes() {
        return tag;
    }

    /** Tag and announced length, not the value. */
    @Override
    public String toString() {
        return tag.hex() + "[" + length + "]";
    }
}
