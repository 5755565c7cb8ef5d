// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import lydian.tlv.Bytes;
import lydian.tlv.dictionary.Dictionary;
import lydian.tlv.dictionary.Format;
import lydian.tlv.dol.DolFill.How;
import org.jspecify.annotations.Nullable;

/**
 * Fills data object lists from sources, the first that has a value first. EMV 4.4 Book 3, 5.4.
 *
 * <p>What a list asks for is always given, in the length asked for: a value is cut or padded as its format wants; what no
 * source has, and templates, are zeros. A filler can be kept and used for any number of lists.
 */
public final class DolFiller {
    private final DolFormats formats;
    private final DolSource[] sources;

    private DolFiller(DolFormats formats, DolSource[] sources) {
        this.formats = formats;
        this.sources = sources;
    }

    /**
     * A filler by the formats of EMV's dictionary.
     *
     * @param sources where values are, the most important first
     * @return the filler
     */
    public static DolFiller from(DolSource... sources) {
        return new DolFiller(Dictionary::format, sources.clone());
    }

    /**
     * The same sources by the formats of another dictionary: a tag may have another format in another kernel.
     *
     * @param others the format of each tag
     * @return a new filler
     */
    public DolFiller by(DolFormats others) {
        return new DolFiller(others, sources);
    }

    /**
     * Fills a list.
     *
     * @param dol what is asked for
     * @return as many bytes as are asked for
     */
    public Bytes fill(Dol dol) {
        byte[] data = new byte[dol.dataLength()];
        fillInto(dol, data, 0);
        return Bytes.of(data);
    }

    /**
     * Fills a list into an array of the caller's, without allocating.
     *
     * @param dol what is asked for
     * @param target where to write
     * @param at the first index to write to
     * @return the index behind the last byte written
     * @throws IndexOutOfBoundsException if the data do not fit; nothing is written then
     */
    public int fillInto(Dol dol, byte[] target, int at) {
        Objects.checkFromIndexSize(at, dol.dataLength(), target.length);
        int next = at;
        for (int line = 0; line < dol.size(); line++) {
            int length = dol.length(line);
            Bytes value = dol.isTemplate(line) ? null : valueOf(dol.tag(line));
            if (value != null && value.length() == length) value.copyTo(target, next);
            else fit(dol, line, value, target, next);
            next += length;
        }
        return next;
    }

    private @Nullable Bytes valueOf(int tag) {
        for (DolSource source : sources) {
            Bytes value = source.valueOf(tag);
            if (value != null) return value;
        }
        return null;
    }

    private How fit(Dol dol, int line, @Nullable Bytes value, byte[] target, int at) {
        int length = dol.length(line);
        How how = how(dol, line, value);
        Arrays.fill(target, at, at + length, how == How.FF_RIGHT ? (byte) 0xFF : 0);
        if (value != null) {
            int common = Math.min(length, value.length());
            int left = how == How.ZEROS_LEFT ? length - common : 0;
            value.copyTo(how == How.CUT_LEFT ? value.length() - common : 0, common, target, at + left);
        }
        return how;
    }

    /** EMV 4.4 Book 3, 5.4, the rules a to e. */
    private How how(Dol dol, int line, @Nullable Bytes value) {
        if (dol.isTemplate(line)) return How.TEMPLATE;
        if (value == null) return How.ABSENT;
        int surplus = value.length() - dol.length(line);
        if (surplus == 0) return How.AS_IT_IS;
        Format format = formats.of(dol.tag(line));
        if (format == Format.NUMERIC) return surplus > 0 ? How.CUT_LEFT : How.ZEROS_LEFT;
        if (surplus > 0) return How.CUT_RIGHT;
        return format == Format.COMPRESSED_NUMERIC ? How.FF_RIGHT : How.ZEROS_RIGHT;
    }

    /**
     * Fills a list and tells where each byte came from.
     *
     * @param dol what is asked for
     * @return one for each line; their data one after the other are what {@link #fill} gives
     */
    public List<DolFill> explain(Dol dol) {
        List<DolFill> fills = new ArrayList<>(dol.size());
        for (int line = 0; line < dol.size(); line++) fills.add(explain(dol, line));
        return Collections.unmodifiableList(fills);
    }

    private DolFill explain(Dol dol, int line) {
        DolEntry entry = new DolEntry(dol.tag(line), dol.length(line));
        Bytes value = null;
        String name = "";
        for (int i = 0; value == null && i < sources.length && !dol.isTemplate(line); i++) {
            value = sources[i].valueOf(entry.tag());
            if (value != null) name = sources[i].name();
        }
        byte[] data = new byte[entry.length()];
        How how = fit(dol, line, value, data, 0);
        return new DolFill(entry, Bytes.of(data), how, name, value == null ? 0 : value.length());
    }
}
