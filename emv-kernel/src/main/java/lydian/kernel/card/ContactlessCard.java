// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.Optional;
import lydian.tlv.Bytes;

/**
 * What a reader tells about a contactless card in the answer to reset that it makes up.
 *
 * <p>PC/SC part 3 (revision 2.01.09), 3.1.3.2.3.
 *
 * @param kind whether the card understands commands
 * @param historical of a processor card: the historical bytes of its ATS, or for type B the application data of ATQB and
 *     what belongs to it; of a storage card: the reader's own words
 * @param standard of a storage card: the number of the standard it follows (03 = ISO/IEC 14443 A, part 3); otherwise 0
 * @param name of a storage card: the number of its product in the list of part 3; otherwise 0
 */
public record ContactlessCard(Kind kind, Bytes historical, int standard, int name) {
    /** Whether the card understands commands. */
    public enum Kind {
        /** It does: ISO/IEC 14443-4. */
        PROCESSOR,
        /** It does not: memory only, no payment card. */
        STORAGE
    }

    // Compact TLV: an application identifier of 12 bytes, that of the PC/SC workgroup.
    private static final Bytes STORAGE_CARD = Bytes.hex("804F0CA000000306");

    static Optional<ContactlessCard> from(Atr atr) {
        boolean form = atr.bytes().u8(0) == 0x3B
                && (atr.bytes().u8(1) & 0xF0) == 0x80
                && atr.td(1).orElse(0) == 0x80
                && atr.td(2).orElse(0) == 0x01
                && atr.isCheckRight();
        if (!form) return Optional.empty();
        Bytes historical = atr.historical();
        if (historical.length() < STORAGE_CARD.length() + 3 || !historical.startsWith(STORAGE_CARD)) {
            return Optional.of(new ContactlessCard(Kind.PROCESSOR, historical, 0, 0));
        }
        int standard = historical.u8(STORAGE_CARD.length());
        return Optional.of(
                new ContactlessCard(Kind.STORAGE, historical, standard, historical.u16(STORAGE_CARD.length() + 1)));
    }
}
