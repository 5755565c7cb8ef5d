// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvTag;
import lydian.tlv.TypedTag;
import org.jspecify.annotations.Nullable;

/**
 * A line of the data dictionary: a tag, what it means, and how to read its value.
 *
 * <p>{@link EmvData} has a constant for each, {@link Dictionary} finds them by tag. An element holds nothing but its tag
 * and which of the tag's meanings it is; everything else is looked up when somebody asks.
 *
 * @param <T> what the value is read as
 */
public final class DataElement<T> implements TypedTag<T> {
    private static final int UNKNOWN = -1;

    private final int tag;
    private final int meaning;

    /** The first meaning of a tag. */
    DataElement(int tag) {
        this(tag, 0);
    }

    /** Another meaning of a tag, or {@link #UNKNOWN}. */
    DataElement(int tag, int meaning) {
        this.tag = tag;
        this.meaning = meaning;
    }

    static DataElement<Bytes> unknown(int tag) {
        return new DataElement<>(tag, UNKNOWN);
    }

    @Override
    public int tag() {
        return tag;
    }

    /**
     * Whether the dictionary has it.
     *
     * @return false for what {@link Dictionary#element} gives for a tag that nobody knows
     */
    public boolean isKnown() {
        return meaning != UNKNOWN;
    }

    @Override
    public String name() {
        return isKnown() ? Meanings.name(text(), line()) : "Unknown";
    }

    /**
     * How the value is written.
     *
     * @return the format; binary or constructed for an unknown tag
     */
    public Format format() {
        if (isKnown()) return Format.ofCode(text().charAt(line() + Meanings.FORMAT));
        return TlvTag.isConstructed(tag) ? Format.CONSTRUCTED : Format.BINARY;
    }

    /**
     * How long the value may be.
     *
     * @return the lengths, in bytes
     */
    public Lengths lengths() {
        return Lengths.parse(column(Meanings.LENGTHS));
    }

    /**
     * Who may see the value. Without a context that tells the meanings of a tag apart, the strictest of them holds.
     *
     * @return the privacy; open for an unknown tag
     */
    public Privacy privacy() {
        return isKnown() ? Privacy.ofCode(text().charAt(line() + Meanings.PRIVACY)) : Privacy.OPEN;
    }

    /**
     * How far these facts can be trusted.
     *
     * @return the confidence; low for an unknown tag
     */
    public Confidence confidence() {
        return isKnown() ? Confidence.ofCode(text().charAt(line() + Meanings.CONFIDENCE)) : Confidence.LOW;
    }

    /**
     * Where the value comes from.
     *
     * @return none, one, or several
     */
    public Set<Source> sources() {
        String codes = column(Meanings.SOURCES);
        Set<Source> sources = EnumSet.noneOf(Source.class);
        for (Source source : Source.values()) {
            if (codes.indexOf(source.code()) >= 0) sources.add(source);
        }
        return Collections.unmodifiableSet(sources);
    }

    /**
     * Whether the value may come from somewhere.
     *
     * @param source the place
     * @return true if it is one of {@link #sources()}
     */
    public boolean comesFrom(Source source) {
        return column(Meanings.SOURCES).indexOf(source.code()) >= 0;
    }

    /**
     * Whether the value may be kept on a shelf.
     *
     * @param shelf the shelf
     * @return true if one of {@link #sources()} leads there
     */
    public boolean belongsOn(Shelf shelf) {
        for (Source source : Source.values()) {
            if (source.shelf() == shelf && comesFrom(source)) return true;
        }
        return false;
    }

    /**
     * The templates that the Books put it in.
     *
     * @return their tags, none if it stands alone or nobody says
     */
    public List<Integer> templates() {
        List<Integer> templates = new ArrayList<>();
        String tags = column(Meanings.TEMPLATES);
        for (int at = 0; at < tags.length(); ) {
            int space = tags.indexOf(' ', at);
            int end = space < 0 ? tags.length() : space;
            templates.add((int) Long.parseLong(tags.substring(at, end), 16));
            at = end + 1;
        }
        return Collections.unmodifiableList(templates);
    }

    /**
     * The rules under which the tag has this meaning.
     *
     * @return kernels and the like, none if no reader kernel uses it
     */
    public Set<Rulebook> rulebooks() {
        String codes = column(Meanings.RULEBOOKS);
        Set<Rulebook> rulebooks = EnumSet.noneOf(Rulebook.class);
        for (Rulebook rulebook : Rulebook.values()) {
            if (codes.indexOf(rulebook.code()) >= 0) rulebooks.add(rulebook);
        }
        return Collections.unmodifiableSet(rulebooks);
    }

    /**
     * The bits that have names.
     *
     * @return in the order of the Book, none if it is not a bit field or nobody knows its bits
     */
    public List<NamedBits> bits() {
        return Details.bits(DetailTable.text(tag, meaning));
    }

    /**
     * What else is worth knowing.
     *
     * @return a sentence or two for people
     */
    public Optional<String> note() {
        return Details.note(DetailTable.text(tag, meaning));
    }

    /**
     * All meanings of the tag, this one among them.
     *
     * @return the one that is shown when nobody knows more comes first
     */
    public List<DataElement<?>> meanings() {
        if (!isKnown()) return List.of(this);
        List<DataElement<?>> meanings = new ArrayList<>();
        int count = Meanings.count(text());
        for (int i = 0; i < count; i++) meanings.add(new DataElement<>(tag, i));
        return Collections.unmodifiableList(meanings);
    }

    /**
     * Reads a value. A value without a type of its own is taken as it is, whatever its length.
     *
     * @throws CardDataException if the type refuses it; the message names the element
     */
    @Override
    @SuppressWarnings("unchecked") // ValueTable and the constants of EmvData are made from the same column.
    public T read(Bytes value) {
        try {
            return (T) ValueTable.read(tag, meaning, value);
        } catch (CardDataException refused) {
            throw new CardDataException(tag, name() + ": " + refused.getMessage());
        }
    }

    private String text() {
        return Objects.requireNonNull(ElementTable.text(tag));
    }

    private int line() {
        return Meanings.line(text(), meaning);
    }

    private String column(int column) {
        return isKnown() ? Meanings.column(text(), line(), column) : "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataElement<?> element && tag == element.tag && meaning == element.meaning;
    }

    @Override
    public int hashCode() {
        return 31 * tag + meaning;
    }

    /** Tag and name. */
    @Override
    public String toString() {
        return TlvTag.hex(tag) + " " + name();
    }
}
