// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import java.util.Locale;
import java.util.Optional;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Whose rules give a tag its meaning: a kernel's Book, in most cases.
 *
 * <p>The same tag may mean different things to different schemes: 9F66 is a bit map of the card's to Mastercard and a
 * bit field of the terminal's to Visa.
 */
public enum Rulebook {
    /** EMV 4.4, a card with contacts. */
    CONTACT('c', "contact"),
    /** EMV Contactless Book B. */
    ENTRY_POINT('e', "entry-point"),
    /** EMV Contactless Book C-2, Mastercard. */
    C2('2', "C-2"),
    /** EMV Contactless Book C-3, Visa. */
    C3('3', "C-3"),
    /** EMV Contactless Book C-4, American Express. */
    C4('4', "C-4"),
    /** EMV Contactless Book C-5, JCB. */
    C5('5', "C-5"),
    /** EMV Contactless Book C-6, Discover. */
    C6('6', "C-6"),
    /** EMV Contactless Book C-7, UnionPay. */
    C7('7', "C-7"),
    /** EMV Contactless Book C-8, for all schemes. */
    C8('8', "C-8"),
    /** JR/T 0025, PBOC 3.0: UnionPay with contacts. */
    PBOC('p', "PBOC"),
    /** EMV QR Code, consumer-presented. */
    QR('q', "QR");

    private static final int RID_LENGTH = 5;

    private final char code;
    private final String title;

    Rulebook(char code, String title) {
        this.code = code;
        this.title = title;
    }

    char code() {
        return code;
    }

    /**
     * The short name.
     *
     * @return contact, entry-point, C-2 to C-8, PBOC, QR
     */
    public String title() {
        return title;
    }

    /**
     * The rules of a contactless kernel.
     *
     * @param kernelId the short kernel identifier of EMV Contactless Book B, 3.3.2.5
     * @return the rules of kernels 2 to 8, empty for any other
     */
    public static Optional<Rulebook> ofKernel(int kernelId) {
        for (Rulebook rulebook : values()) {
            if (kernelId < 10 && rulebook.code == '0' + kernelId) return Optional.of(rulebook);
        }
        return Optional.empty();
    }

    /**
     * The rules with a name, as a person writes it.
     *
     * @param name C-2, c2, contact, entry-point, pboc: upper or lower case, with or without the hyphen
     * @return the rules, empty if nothing has that name
     */
    public static Optional<Rulebook> named(String name) {
        String plain = plain(name);
        for (Rulebook rulebook : values()) {
            if (plain(rulebook.title).equals(plain)) return Optional.of(rulebook);
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /**
     * The contactless kernel of the scheme that an application belongs to, for a tag whose meaning depends on the scheme.
     *
     * @param aid an application identifier, or a RID alone
     * @return empty for a RID of no scheme that has a kernel here, and for less than five bytes
     */
    public static Optional<Rulebook> ofApplication(Bytes aid) {
        return Optional.ofNullable(aid.length() < RID_LENGTH ? null : ofScheme(aid.slice(0, RID_LENGTH)));
    }

    /** The default kernels of EMV Contactless Book B, 3.3.2.5, and two schemes that share the rules of another. */
    static @Nullable Rulebook ofScheme(Bytes rid) {
        return switch (rid.hex()) {
            case "A000000004", "A000000005" -> C2;
            // A000000098 is the common debit application of the United States.
            case "A000000003", "A000000098" -> C3;
            case "A000000025" -> C4;
            case "A000000065" -> C5;
            case "A000000152", "A000000324" -> C6;
            case "A000000333" -> C7;
            default -> null;
        };
    }
}
