// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import lydian.tlv.TlvTag;

/**
 * The data dictionary: what a tag means.
 *
 * <p>EMV 4.4 Book 3, Annex A, EMV Contactless Books A, B and C-2 to C-8, PBOC, and names for tags beyond them. A tag
 * that is not here is no error: {@link #element} gives an element that says so.
 */
public final class Dictionary {
    private Dictionary() {}

    /**
     * What a tag means when nothing is known about where it was found.
     *
     * @param tag the tag as written
     * @return its first meaning, empty for an unknown tag
     */
    public static Optional<DataElement<?>> find(int tag) {
        return ElementTable.text(tag) == null ? Optional.empty() : Optional.of(new DataElement<>(tag));
    }

    /**
     * What a tag means in a place.
     *
     * @param tag the tag as written
     * @param context what is known about the place
     * @return the meaning that the context asks for, the first when it does not tell; empty for an unknown tag
     */
    public static Optional<DataElement<?>> find(int tag, Context context) {
        String text = ElementTable.text(tag);
        return text == null ? Optional.empty() : Optional.of(new DataElement<>(tag, Meanings.in(text, context)));
    }

    /**
     * What a tag means in a place, or that nobody knows.
     *
     * @param tag the tag as written
     * @param context what is known about the place
     * @return as {@link #find(int, Context)}; for an unknown tag an element that is not {@link DataElement#isKnown()}
     */
    public static DataElement<?> element(int tag, Context context) {
        String text = ElementTable.text(tag);
        return text == null ? DataElement.unknown(tag) : new DataElement<>(tag, Meanings.in(text, context));
    }

    /**
     * How the value of a tag is written, without a search for its meaning in a place: what a data object list needs to
     * know. Costs no allocation.
     *
     * @param tag the tag as written
     * @return the format of its first meaning; binary or constructed for an unknown tag
     */
    public static Format format(int tag) {
        String text = ElementTable.text(tag);
        if (text != null) return Format.ofCode(text.charAt(Meanings.FORMAT));
        return TlvTag.isConstructed(tag) ? Format.CONSTRUCTED : Format.BINARY;
    }

    /**
     * All elements, each in its first meaning.
     *
     * @return in the order of their tags as numbers
     */
    public static List<DataElement<?>> elements() {
        return new Elements(ElementTable.tags());
    }

    private static final class Elements extends AbstractList<DataElement<?>> {
        private final int[] tags;

        Elements(int[] tags) {
            this.tags = tags;
        }

        @Override
        public DataElement<?> get(int index) {
            return new DataElement<>(tags[index]);
        }

        @Override
        public int size() {
            return tags.length;
        }
    }
}
