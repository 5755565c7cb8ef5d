// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Objects;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.privacy.SensitiveAccess;
import org.jspecify.annotations.Nullable;

/**
 * The cardholder's name as cards have it (ISO/IEC 7813): {@code SURNAME/GIVEN NAMES.TITLE}, 1 to 45 characters.
 *
 * <p>It prints masked; the text needs a {@link SensitiveAccess}.
 */
public final class CardholderName {
    /** Cardholder Name Extended has at most so many. EMV 4.4 Book 3, Annex A. */
    private static final int LONGEST = 45;

    private final Bytes encoded;
    private final String text;

    private CardholderName(Bytes encoded, String text) {
        this.encoded = encoded;
        this.text = text;
    }

    /**
     * Reads an encoded name.
     *
     * @param value characters 20 to 7E, then possibly bytes 00
     * @return the name, perhaps a blank one
     * @throws CardDataException if there is another character, or fewer than 1 or more than 45
     */
    public static CardholderName parse(Bytes value) {
        String text = CharacterFormat.ALPHANUMERIC_SPECIAL.decode(value);
        if (text.isEmpty() || value.length() > LONGEST) {
            throw new CardDataException("a cardholder name of " + text.length() + " characters in " + value.length());
        }
        return new CardholderName(value, text);
    }

    /**
     * Whether it names nobody, as on contactless cards, where it is spaces and a slash or another mark.
     *
     * @return true if there is no letter in it
     */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (CharacterFormat.ALPHABETIC.allows(text.charAt(i))) return false;
        }
        return true;
    }

    /**
     * The whole name in clear.
     *
     * @param access shows that this is deliberate
     * @return the characters without padding, spaces at both ends left away
     */
    public String text(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        return text.trim();
    }

    /**
     * What stands before the slash.
     *
     * @param access shows that this is deliberate
     * @return the surname; the whole name if there is no slash
     */
    public String surname(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        int slash = text.indexOf('/');
        return (slash < 0 ? text : text.substring(0, slash)).trim();
    }

    /**
     * What stands after the slash, up to the full stop that leads the title in.
     *
     * @param access shows that this is deliberate
     * @return the given names or their initials, empty if there are none
     */
    public String givenNames(SensitiveAccess access) {
        String rest = afterSlash(access);
        int stop = rest.lastIndexOf('.');
        return (stop < 0 ? rest : rest.substring(0, stop)).trim();
    }

    /**
     * What stands after the last full stop of the given names.
     *
     * @param access shows that this is deliberate
     * @return the title, empty if there is none
     */
    public String title(SensitiveAccess access) {
        String rest = afterSlash(access);
        int stop = rest.lastIndexOf('.');
        return stop < 0 ? "" : rest.substring(stop + 1).trim();
    }

    private String afterSlash(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        int slash = text.indexOf('/');
        return slash < 0 ? "" : text.substring(slash + 1);
    }

    /**
     * The name as it was encoded.
     *
     * @param access shows that this is deliberate
     * @return the characters with their padding
     */
    public Bytes bytes(SensitiveAccess access) {
        Objects.requireNonNull(access, "access");
        return encoded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CardholderName name && text.equals(name.text);
    }

    /** Of the length only, so that it tells no more. */
    @Override
    public int hashCode() {
        return text.length();
    }

    /** Masked. */
    @Override
    public String toString() {
        return "CardholderName[****]";
    }
}
