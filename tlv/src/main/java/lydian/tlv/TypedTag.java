// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

/**
 * A tag that knows how to read its value: what a message is asked with.
 *
 * <p>It keeps the parsers of this package apart from the dictionary: they see a number, a name and a function.
 *
 * @param <T> what the value is read as
 */
public interface TypedTag<T> {
    /**
     * The tag.
     *
     * @return the bytes as written, 0x9F26; a tag of four bytes is a negative number
     */
    int tag();

    /**
     * What the Book calls the data element.
     *
     * @return a name for people and for messages
     */
    String name();

    /**
     * Reads the value field.
     *
     * @param value the bytes between this data object's length and the next data object
     * @return the value
     * @throws CardDataException if the bytes are not what the data element's format says; the message names the
     *     element, never the value of a masked or secret one
     */
    T read(Bytes value);
}
