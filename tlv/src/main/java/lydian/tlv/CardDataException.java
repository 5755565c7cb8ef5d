// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import org.jspecify.annotations.Nullable;

/**
 * Data from outside (a card, a host, a code on a screen) that is not what its specification says.
 *
 * <p>The message says what is wrong and where. It never carries the value of a masked or secret element: neither a
 * PAN, nor track data, a PIN or a key.
 */
public class CardDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The tag that the complaint is about, as written (0x5A, 0x9F26); 0 when it is about none. */
    private final int tag;

    /**
     * A complaint about no data element in particular.
     *
     * @param message what is wrong, without any value that must not leak
     */
    public CardDataException(String message) {
        this(0, message, null);
    }

    /**
     * A complaint about one data element.
     *
     * @param tag the tag as written, for example 0x9F26
     * @param message what is wrong with it, without any value that must not leak
     */
    public CardDataException(int tag, String message) {
        this(tag, Integer.toHexString(tag).toUpperCase(java.util.Locale.ROOT) + ": " + message, null);
    }

    /**
     * For subclasses, and for a complaint that has a cause.
     *
     * @param tag the tag as written, or 0
     * @param message the whole message
     * @param cause what lies beneath, or null
     */
    protected CardDataException(int tag, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.tag = tag;
    }

    /**
     * The data element concerned.
     *
     * @return the tag as written, 0 when the complaint is about none in particular
     */
    public final int tag() {
        return tag;
    }
}
