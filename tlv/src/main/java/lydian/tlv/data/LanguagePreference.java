// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * The cardholder's languages, one to four, best first: two letters of ISO 639-1 each. EMV 4.4 Book 3, Annex A; Book 4, 11.1.
 */
public final class LanguagePreference {
    private static final int LETTERS = 2;
    private static final int LONGEST = 4 * LETTERS;

    private final Bytes encoded;
    private final List<String> languages;

    private LanguagePreference(Bytes encoded, List<String> languages) {
        this.encoded = encoded;
        this.languages = languages;
    }

    /**
     * Reads encoded languages.
     *
     * @param value 2, 4, 6 or 8 bytes; the letters should be small, but capitals are taken for them; bytes 00 may follow
     * @return the languages
     * @throws CardDataException if it is anything else
     */
    public static LanguagePreference parse(Bytes value) {
        String letters = CharacterFormat.ALPHABETIC.decode(value);
        if (letters.isEmpty() || letters.length() % LETTERS != 0 || value.length() > LONGEST) {
            throw new CardDataException(
                    "languages of " + letters.length() + " letters in " + value.length() + " bytes");
        }
        List<String> languages = new ArrayList<>();
        for (int i = 0; i < letters.length(); i += LETTERS) {
            languages.add(letters.substring(i, i + LETTERS).toLowerCase(Locale.ROOT));
        }
        return new LanguagePreference(value, List.copyOf(languages));
    }

    /**
     * The languages.
     *
     * @return one to four, best first, small letters
     */
    public List<String> languages() {
        return languages;
    }

    /**
     * The language to use. EMV 4.4 Book 4, 11.1.
     *
     * @param supported what the terminal has, two small letters each
     * @return the cardholder's best one among them; empty if there is none, and then the cardholder may choose
     */
    public Optional<String> bestOf(List<String> supported) {
        for (String language : languages) {
            if (supported.contains(language)) return Optional.of(language);
        }
        return Optional.empty();
    }

    /**
     * The encoded languages.
     *
     * @return 2 to 8 bytes, as they were
     */
    public Bytes bytes() {
        return encoded;
    }

    /** Two lists are equal when their languages are, however they were written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LanguagePreference preference && languages.equals(preference.languages);
    }

    @Override
    public int hashCode() {
        return languages.hashCode();
    }

    /** Like {@code [nl, en]}. */
    @Override
    public String toString() {
        return languages.toString();
    }
}
