// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * The answer to reset: what a card says first.
 *
 * <p>ISO/IEC 7816-3:2006, 8.2: TS, T0, then interface characters TA1 TB1 TC1 TD1, TA2 … as each format character
 * announces them, historical bytes, and the check character TCK where another protocol than T=0 is mentioned. Parsing
 * refuses only what cannot be read at all; whether EMV would take the card is {@link #emvProblems()}.
 */
public final class Atr {
    private static final int DIRECT = 0x3B;
    private static final int INVERSE = 0x3F;
    // ISO/IEC 7816-3:2006, 8.2.1: TS and at most 32 characters.
    private static final int LONGEST = 33;
    private static final int NONE = -1;

    private final Bytes bytes;
    private final List<int[]> groups;
    private final int historicalAt;

    private Atr(Bytes bytes, List<int[]> groups, int historicalAt) {
        this.bytes = bytes;
        this.groups = groups;
        this.historicalAt = historicalAt;
    }

    /**
     * Reads an answer to reset.
     *
     * @param bytes from TS on
     * @return the answer
     * @throws CardDataException if it does not begin with 3B or 3F, is longer than 33 bytes, or ends before what it
     *     announces
     */
    public static Atr parse(Bytes bytes) {
        if (bytes.length() < 2) throw new CardDataException("ATR of " + bytes.length() + " bytes");
        if (bytes.length() > LONGEST) throw new CardDataException("ATR longer than " + LONGEST + " bytes");
        if (bytes.u8(0) != DIRECT && bytes.u8(0) != INVERSE)
            throw new CardDataException("ATR: TS is neither 3B nor 3F");
        List<int[]> groups = new ArrayList<>();
        int at = 2;
        int announcement = bytes.u8(1);
        while ((announcement & 0xF0) != 0) {
            int[] group = {NONE, NONE, NONE, NONE};
            for (int letter = 0; letter < group.length; letter++) {
                if ((announcement & 0x10 << letter) == 0) continue;
                if (at == bytes.length()) throw new CardDataException("ATR ends inside its interface characters");
                group[letter] = bytes.u8(at++);
            }
            groups.add(group);
            announcement = Math.max(group[3], 0);
        }
        if (at + (bytes.u8(1) & 0x0F) > bytes.length()) {
            throw new CardDataException("ATR ends inside its historical bytes");
        }
        return new Atr(bytes, Collections.unmodifiableList(groups), at);
    }

    /**
     * The answer as it came.
     *
     * @return 2 to 33 bytes
     */
    public Bytes bytes() {
        return bytes;
    }

    /**
     * How bits are sent.
     *
     * @return true if the card announced the inverse convention (TS 3F); the bytes here are already turned right
     */
    public boolean isInverse() {
        return bytes.u8(0) == INVERSE;
    }

    /**
     * An interface character TA.
     *
     * @param number from 1: TA1, TA2 …
     * @return 0 to 255, empty if absent
     */
    public OptionalInt ta(int number) {
        return character(number, 0);
    }

    /**
     * An interface character TB.
     *
     * @param number from 1: TB1, TB2 …
     * @return 0 to 255, empty if absent
     */
    public OptionalInt tb(int number) {
        return character(number, 1);
    }

    /**
     * An interface character TC.
     *
     * @param number from 1: TC1, TC2 …
     * @return 0 to 255, empty if absent
     */
    public OptionalInt tc(int number) {
        return character(number, 2);
    }

    /**
     * A format character TD.
     *
     * @param number from 1: TD1, TD2 …
     * @return 0 to 255, empty if absent
     */
    public OptionalInt td(int number) {
        return character(number, 3);
    }

    private OptionalInt character(int number, int letter) {
        if (number < 1 || number > groups.size() || groups.get(number - 1)[letter] == NONE) return OptionalInt.empty();
        return OptionalInt.of(groups.get(number - 1)[letter]);
    }

    /**
     * The protocols it mentions, in order, each once; T=15 is no protocol but says that global characters follow.
     *
     * @return 0 to 15 each; 0 alone if it mentions none
     */
    public List<Integer> protocols() {
        List<Integer> protocols = new ArrayList<>();
        for (int[] group : groups) {
            int protocol = group[3] & 0x0F;
            if (group[3] != NONE && !protocols.contains(protocol)) protocols.add(protocol);
        }
        return protocols.isEmpty() ? List.of(0) : Collections.unmodifiableList(protocols);
    }

    /**
     * The historical bytes.
     *
     * @return up to 15 bytes
     */
    public Bytes historical() {
        return bytes.slice(historicalAt, bytes.u8(1) & 0x0F);
    }

    /**
     * What follows the historical bytes: the check character, if all is well.
     *
     * @return one byte or none; more if the card said more than it announced
     */
    public Bytes trailer() {
        return bytes.from(historicalAt + (bytes.u8(1) & 0x0F));
    }

    /**
     * Whether a check character is due: when anything but T=0 is mentioned.
     *
     * @return true if TCK must be there
     */
    public boolean needsCheck() {
        // ISO/IEC 7816-3:2006, 8.2.5.
        return !protocols().equals(List.of(0));
    }

    /**
     * Whether the check character is right: all bytes from T0 on, added without carry, give zero.
     *
     * @return false also if there is none
     */
    public boolean isCheckRight() {
        if (trailer().length() != 1) return false;
        int sum = 0;
        for (int i = 1; i < bytes.length(); i++) sum ^= bytes.u8(i);
        return sum == 0;
    }

    /**
     * Why a terminal would refuse the card after a cold reset.
     *
     * <p>EMV Level 1 Contact Interface Specification v1.0, 8.3 (EMV 4.3 Book 1, 8.3).
     *
     * @return each problem with the character concerned, in the order of the characters; empty if there is none
     */
    public List<String> emvProblems() {
        return EmvAtrRules.problems(this);
    }

    /**
     * Whether a terminal would take the card after a cold reset.
     *
     * @return true if there are no {@link #emvProblems()}
     */
    public boolean isEmv() {
        return emvProblems().isEmpty();
    }

    /**
     * What a reader tells about a contactless card, in the form it dresses up as an answer to reset.
     *
     * <p>PC/SC part 3, 3.1.3.2.3: {@code 3B 8n 80 01}, historical bytes, TCK.
     *
     * @return empty if this is not that form, and so the card probably has contacts
     */
    public Optional<ContactlessCard> contactless() {
        return ContactlessCard.from(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Atr atr && bytes.equals(atr.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    /** The bytes; there is nothing secret in them. */
    @Override
    public String toString() {
        return bytes.hex();
    }
}
