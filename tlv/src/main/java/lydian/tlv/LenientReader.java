// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.MalformedTlvException.Reason;
import org.jspecify.annotations.Nullable;

/** One reading for {@link TlvReading}: goes once over the bytes, keeps no stack but the nodes themselves. */
final class LenientReader {
    private final byte[] bytes;
    private final int base;
    private final int sourceEnd;
    private final TlvLimits limits;
    private final List<TlvNode> top = new ArrayList<>();
    private final List<TlvDefect> defects = new ArrayList<>();

    private int at;
    /** Where the template that we are in ends, or the source. */
    private int end;
    /** The template that we are in. */
    private @Nullable TlvNode open;

    private int depth;
    private int count;

    LenientReader(Bytes source, TlvLimits limits) {
        this.bytes = source.storage();
        this.base = source.start();
        this.sourceEnd = base + Math.min(source.length(), limits.messageBytes());
        this.limits = limits;
        this.at = base;
        this.end = sourceEnd;
        if (source.length() > limits.messageBytes()) {
            defect(Reason.MESSAGE_TOO_LONG, sourceEnd, source.end() - sourceEnd, Bytes.EMPTY);
        }
    }

    TlvReading read() {
        while (at < end || open != null) {
            if (open != null && at == end) {
                leave(open);
            } else if (bytes[at] == 0) {
                skipZeros();
            } else if (count == limits.elements()) {
                defect(Reason.TOO_MANY_ELEMENTS, at, sourceEnd - at, tagTo(Ber.tagEnd(bytes, at, end)));
                break;
            } else {
                readElement();
            }
        }
        return new TlvReading(top, defects);
    }

    /** EMV 4.4 Book 3, Annex B1, and specification update 69: 00 is padding inside templates only. */
    private void skipZeros() {
        int from = at;
        at = Ber.behindZeros(bytes, at, end);
        if (open == null) defect(Reason.PADDING_NOT_ALLOWED, from, at - from, Bytes.EMPTY);
    }

    private void readElement() {
        BerHeader byRule = BerHeader.read(bytes, at, end);
        Reason reason = byRule.reason();
        if (reason == null) {
            add(byRule);
            return;
        }
        int behindOnes = behindOnes();
        if (behindOnes > at) {
            defect(Reason.PADDING_NOT_ALLOWED, at, behindOnes - at, Bytes.EMPTY);
            at = behindOnes;
            return;
        }
        BerHeader header = asVendorsDo(byRule);
        defect(reason, byRule.reasonAt(), header.readable() ? 0 : end - at, tagTo(byRule.tagEnd()));
        if (header.readable()) add(header);
        else at = end;
    }

    /** ISO/IEC 7816-4 has FF as padding too. Where the rule makes no sense, but passing over FF does, it is passed over. */
    private int behindOnes() {
        if (bytes[at] != (byte) 0xFF) return at;
        int behind = at;
        while (behind < end && bytes[behind] == (byte) 0xFF) behind++;
        boolean sense = behind == end
                || bytes[behind] == 0
                || BerHeader.read(bytes, behind, end).reason() == null;
        return sense ? behind : at;
    }

    /** Some vendors took 9F80 to 9F8F for tags of two bytes. Where the rule makes no sense, but that does, it is taken. */
    private BerHeader asVendorsDo(BerHeader byRule) {
        if (byRule.tagEnd() - at < 2 || bytes[at] != (byte) 0x9F || (bytes[at + 1] & 0xF0) != 0x80) return byRule;
        BerHeader two = BerHeader.readLength(bytes, at + 2, end);
        return two.reason() == null ? two : byRule;
    }

    private void add(BerHeader header) {
        int there = Math.min(header.length(), end - header.valueFrom());
        Bytes value = Bytes.view(bytes, header.valueFrom(), there);
        TlvNode node = new TlvNode(open, tagTo(header.tagEnd()), at - base, header.length(), value);
        if (open == null) top.add(node);
        else open.add(node);
        count++;
        int behind = header.valueFrom() + there;
        if (!node.constructed()) {
            at = behind;
        } else if (depth == limits.nesting()) {
            defect(Reason.NESTED_TOO_DEEPLY, at, 0, node.tagBytes());
            at = behind;
        } else {
            open = node;
            depth++;
            at = header.valueFrom();
            end = behind;
        }
    }

    private void leave(TlvNode left) {
        open = left.parent();
        depth--;
        end = open == null ? sourceEnd : open.value().end();
    }

    private Bytes tagTo(int tagEnd) {
        return Bytes.view(bytes, at, tagEnd - at);
    }

    private void defect(Reason reason, int where, int skipped, Bytes tag) {
        defects.add(new TlvDefect(reason, where - base, skipped, open, tag));
    }
}
