// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * The two bytes that end every answer of a card.
 *
 * <p>ISO/IEC 7816-4, 5.6; EMV 4.4 Book 3, 6.3.5 and the tables of each command in 6.5; EMV 4.4 Book 1, 11.
 *
 * @param value 0 to FFFF
 */
public record StatusWord(int value) {
    /** 9000: done. */
    public static final StatusWord OK = new StatusWord(0x9000);

    /** 6283: the selected file is invalidated; to SELECT: the application is blocked. */
    public static final StatusWord SELECTED_FILE_INVALIDATED = new StatusWord(0x6283);

    /** 6300: authentication failed. */
    public static final StatusWord AUTHENTICATION_FAILED = new StatusWord(0x6300);

    /** 6983: authentication method blocked; to VERIFY: no tries were left before this one. */
    public static final StatusWord AUTHENTICATION_METHOD_BLOCKED = new StatusWord(0x6983);

    /** 6984: referenced data invalidated; to VERIFY: the PIN is blocked. */
    public static final StatusWord REFERENCED_DATA_INVALIDATED = new StatusWord(0x6984);

    /** 6985: conditions of use not satisfied. */
    public static final StatusWord CONDITIONS_NOT_SATISFIED = new StatusWord(0x6985);

    /** 6A81: function not supported; to SELECT: the card is blocked, or knows no such SELECT. */
    public static final StatusWord FUNCTION_NOT_SUPPORTED = new StatusWord(0x6A81);

    /** 6A82: file not found. */
    public static final StatusWord FILE_NOT_FOUND = new StatusWord(0x6A82);

    /** 6A83: record not found. */
    public static final StatusWord RECORD_NOT_FOUND = new StatusWord(0x6A83);

    /** 6A88: referenced data (data objects) not found. */
    public static final StatusWord REFERENCED_DATA_NOT_FOUND = new StatusWord(0x6A88);

    /**
     * Checks the value.
     *
     * @param value 0 to FFFF
     * @throws IllegalArgumentException if it is not two bytes
     */
    public StatusWord {
        if ((value & ~0xFFFF) != 0) throw new IllegalArgumentException("not a status word: " + value);
    }

    /**
     * A status word.
     *
     * @param value 0 to FFFF
     * @return the status word
     * @throws IllegalArgumentException if it is not two bytes
     */
    public static StatusWord of(int value) {
        return value == OK.value ? OK : new StatusWord(value);
    }

    /**
     * The first byte.
     *
     * @return 0 to 255
     */
    public int sw1() {
        return value >> 8;
    }

    /**
     * The second byte.
     *
     * @return 0 to 255
     */
    public int sw2() {
        return value & 0xFF;
    }

    /**
     * Whether the command was carried out and there is nothing to say about it.
     *
     * @return true for 9000 alone
     */
    public boolean isOk() {
        return value == OK.value;
    }

    /**
     * Whether the command was carried out, but the card has a remark.
     *
     * @return true for 62xx and 63xx
     */
    public boolean isWarning() {
        return sw1() == 0x62 || sw1() == 0x63;
    }

    /**
     * How often VERIFY may still be tried.
     *
     * @return 0 to 15 for 63Cx, otherwise empty
     */
    public OptionalInt triesLeft() {
        return (value & 0xFFF0) == 0x63C0 ? OptionalInt.of(value & 0xF) : OptionalInt.empty();
    }

    /**
     * How many bytes wait for GET RESPONSE.
     *
     * @return 1 to 256 for 61xx, otherwise empty
     */
    public OptionalInt bytesWaiting() {
        return sw1() == 0x61 ? OptionalInt.of(sw2() == 0 ? 256 : sw2()) : OptionalInt.empty();
    }

    /**
     * Which Le the card wants the same command to be sent again with.
     *
     * @return 1 to 256 for 6Cxx, otherwise empty
     */
    public OptionalInt lengthWanted() {
        return sw1() == 0x6C ? OptionalInt.of(sw2() == 0 ? 256 : sw2()) : OptionalInt.empty();
    }

    /**
     * What it means whatever the command was.
     *
     * @return a short English phrase, never empty
     */
    public String meaning() {
        return StatusMeanings.of(value);
    }

    /**
     * What it means as the answer to one command.
     *
     * @param command what it answers
     * @return a short English phrase, never empty
     */
    public String meaning(CommandApdu command) {
        return StatusMeanings.of(value, command.ins());
    }

    /** Four hexadecimal digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04X", value);
    }
}
