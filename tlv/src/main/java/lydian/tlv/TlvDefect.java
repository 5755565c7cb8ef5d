// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import lydian.tlv.MalformedTlvException.Reason;
import org.jspecify.annotations.Nullable;

/** One thing that was wrong with bytes that were read leniently: where, on which way, and why. */
public final class TlvDefect {
    private final Reason reason;
    private final int offset;
    private final int skipped;
    private final @Nullable TlvNode inside;
    private final Bytes tag;

    TlvDefect(Reason reason, int offset, int skipped, @Nullable TlvNode inside, Bytes tag) {
        this.reason = reason;
        this.offset = offset;
        this.skipped = skipped;
        this.inside = inside;
        this.tag = tag;
    }

    /**
     * Why.
     *
     * @return the reason, the same that a {@link MalformedTlvException} would give
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Where.
     *
     * @return bytes from the start of the source
     */
    public int offset() {
        return offset;
    }

    /**
     * How many bytes in that place belong to no element: padding that is not allowed, or the rest of a template or source
     * after a header that cannot be read.
     *
     * @return 0 if all bytes could be given to an element
     */
    public int skipped() {
        return skipped;
    }

    /**
     * On which way: the tags from the outermost template to the element concerned, one after another as written. A tag
     * that is itself cut short ends the path as far as it goes.
     *
     * @return tags, empty at the top
     */
    public Bytes path() {
        // Put together when asked for: a hostile message may have as many defects as templates within templates.
        Deque<Bytes> tags = new ArrayDeque<>();
        tags.push(tag);
        for (TlvNode node = inside; node != null; node = node.parent()) tags.push(node.tagBytes());
        ByteArrayOutputStream path = new ByteArrayOutputStream();
        for (Bytes one : tags) path.write(one.storage(), one.start(), one.length());
        return Bytes.adopt(path.toByteArray());
    }

    /** The same words as the exception's. */
    @Override
    public String toString() {
        return MalformedTlvException.message(reason, offset, path());
    }
}
