// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A data object of a merchant-presented code: an identifier, a value and, in a template, the data objects inside.
 *
 * <p>Two are equal if identifier and value are, wherever they stand.
 */
public final class QrObject {
    /** Two digits of identifier and two of length stand before a value. */
    static final int HEADER = 4;

    private final int id;
    private final String name;
    private final String value;
    private final int offset;
    private final List<QrObject> children;

    QrObject(int id, String name, String value, int offset, List<QrObject> children) {
        this.id = id;
        this.name = name;
        this.value = value;
        this.offset = offset;
        this.children = List.copyOf(children);
    }

    /**
     * The identifier.
     *
     * @return 0 to 99
     */
    public int id() {
        return id;
    }

    /**
     * The identifier as it is written.
     *
     * @return two digits
     */
    public String idText() {
        return twoDigits(id);
    }

    /**
     * What the specification calls the data object where it stands.
     *
     * @return a few words
     */
    public String name() {
        return name;
    }

    /**
     * The value as it is written, also of a template. It comes from a stranger: escape it before showing it.
     *
     * @return any characters, none if the length is 00
     */
    public String value() {
        return value;
    }

    /**
     * How many characters the value has, as the length in the code counts them.
     *
     * @return Unicode code points, 0 to 99
     */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /**
     * Where the data object begins.
     *
     * @return index of its identifier in the text
     */
    public int offset() {
        return offset;
    }

    /**
     * The data objects of a template.
     *
     * @return in the order of the code; none if this is no template, or one that could not be read
     */
    public List<QrObject> children() {
        return children;
    }

    /**
     * A data object of a template.
     *
     * @param childId the identifier inside
     * @return the first of that identifier
     */
    public Optional<QrObject> child(int childId) {
        return find(children, childId);
    }

    /**
     * Whose template this is.
     *
     * @return the value of 00 inside; nothing if there is none, and for templates that are EMVCo's own
     */
    public Optional<GloballyUniqueId> guid() {
        // 00 inside 64 is a language.
        return child(0).filter(first -> first.name.equals(QrScope.GUID) && !first.value.isEmpty())
                .map(first -> new GloballyUniqueId(first.value));
    }

    static Optional<QrObject> find(List<QrObject> objects, int id) {
        for (QrObject object : objects) {
            if (object.id == id) return Optional.of(object);
        }
        return Optional.empty();
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QrObject object && id == object.id && value.equals(object.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, value);
    }

    /** Identifier, name and length: a merchant's account number does not leak by being printed. */
    @Override
    public String toString() {
        return idText() + " " + name + "[" + length() + "]";
    }
}
