// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * A command to the card: four bytes of header, perhaps data, perhaps the number of bytes expected back.
 *
 * <p>The four cases of ISO/IEC 7816-3:2006, 12.1: nothing (1), an answer expected (2), data sent (3), both (4). A command
 * takes the short form where it can and the extended one where it must; a parsed command keeps the form it had.
 *
 * <pre>{@code
 * CommandApdu.of(0x00, 0xB2, record, sfi << 3 | 4).expecting(CommandApdu.ANY)     // READ RECORD, Le 00
 * CommandApdu.of(0x80, 0xA8, 0x00, 0x00, pdolData).expecting(CommandApdu.ANY)     // GET PROCESSING OPTIONS
 * }</pre>
 *
 * <p>{@link #toString()} tells header and lengths, never the data: they may be a PIN.
 */
public final class CommandApdu {
    /** As many bytes as the card has, in the short form: Le 00 on the wire. */
    public static final int ANY = 256;

    /** The most bytes an answer in the extended form can have: Le 0000 on the wire. */
    public static final int ANY_EXTENDED = 65_536;

    private static final int HEADER = 4;
    private static final int SHORT_DATA = 255;
    private static final int EXTENDED_DATA = 65_535;

    private final int header;
    private final Bytes data;
    private final int expected;
    private final boolean extended;

    private CommandApdu(int header, Bytes data, int expected, boolean extended) {
        this.header = header;
        this.data = data;
        this.expected = expected;
        this.extended = extended;
    }

    /**
     * Case 1: neither data nor an answer.
     *
     * @param cla class byte
     * @param ins instruction byte
     * @param p1 first parameter
     * @param p2 second parameter
     * @return the command
     * @throws IllegalArgumentException if a value is not a byte
     */
    public static CommandApdu of(int cla, int ins, int p1, int p2) {
        return of(cla, ins, p1, p2, Bytes.EMPTY);
    }

    /**
     * Case 3: with data. Empty data make it case 1.
     *
     * @param cla class byte
     * @param ins instruction byte
     * @param p1 first parameter
     * @param p2 second parameter
     * @param data up to 65,535 bytes; more than 255 take the extended form
     * @return the command
     * @throws IllegalArgumentException if a value is not a byte, or the data are too long
     */
    public static CommandApdu of(int cla, int ins, int p1, int p2, Bytes data) {
        if (((cla | ins | p1 | p2) & ~0xFF) != 0) throw new IllegalArgumentException("a header byte above 255");
        if (data.length() > EXTENDED_DATA) throw new IllegalArgumentException("more data than a command can carry");
        return new CommandApdu(cla << 24 | ins << 16 | p1 << 8 | p2, data, 0, data.length() > SHORT_DATA);
    }

    /**
     * The same command, expecting an answer: case 2 without data, case 4 with.
     *
     * @param bytes 1 to 65,536, or 0 for none; more than 256 take the extended form
     * @return the command
     * @throws IllegalArgumentException if the number is out of range
     */
    public CommandApdu expecting(int bytes) {
        if (bytes < 0 || bytes > ANY_EXTENDED) throw new IllegalArgumentException("Le out of range: " + bytes);
        return new CommandApdu(header, data, bytes, data.length() > SHORT_DATA || bytes > ANY);
    }

    /**
     * Reads a command from the wire.
     *
     * @param bytes the whole command
     * @return the command, in the form it had
     * @throws CardDataException if the lengths do not add up; the message tells lengths only
     */
    public static CommandApdu parse(Bytes bytes) {
        int length = bytes.length();
        if (length < HEADER) throw refused(length);
        int header = (int) bytes.u32(0);
        if (length == HEADER) return new CommandApdu(header, Bytes.EMPTY, 0, false);
        int first = bytes.u8(HEADER);
        if (length == HEADER + 1) return new CommandApdu(header, Bytes.EMPTY, first == 0 ? ANY : first, false);
        return first == 0 ? extended(header, bytes) : shortForm(header, first, bytes);
    }

    private static CommandApdu shortForm(int header, int lc, Bytes bytes) {
        int rest = bytes.length() - (HEADER + 1 + lc);
        if (rest < 0 || rest > 1) throw refused(bytes.length());
        int le = rest == 0 ? 0 : bytes.u8(bytes.length() - 1) == 0 ? ANY : bytes.u8(bytes.length() - 1);
        return new CommandApdu(header, bytes.slice(HEADER + 1, lc), le, false);
    }

    private static CommandApdu extended(int header, Bytes bytes) {
        int length = bytes.length();
        if (length < HEADER + 3) throw refused(length);
        int number = bytes.u16(HEADER + 1);
        if (length == HEADER + 3)
            return new CommandApdu(header, Bytes.EMPTY, number == 0 ? ANY_EXTENDED : number, true);
        int rest = length - (HEADER + 3 + number);
        if (number == 0 || (rest != 0 && rest != 2)) throw refused(length);
        int le = rest == 0 ? 0 : bytes.u16(length - 2) == 0 ? ANY_EXTENDED : bytes.u16(length - 2);
        return new CommandApdu(header, bytes.slice(HEADER + 3, number), le, true);
    }

    private static CardDataException refused(int length) {
        return new CardDataException("the lengths of a command of " + length + " bytes do not add up");
    }

    /**
     * The command as it goes over the wire.
     *
     * @return header, Lc and data if there are data, Le if an answer is expected
     */
    public Bytes bytes() {
        int lc = data.isEmpty() ? 0 : extended ? 3 : 1;
        // The extended Le is led in by a zero byte of its own only where no extended Lc did that already.
        int le = expected == 0 ? 0 : !extended ? 1 : data.isEmpty() ? 3 : 2;
        byte[] wire = new byte[HEADER + lc + data.length() + le];
        for (int i = 0; i < HEADER; i++) wire[i] = (byte) (header >> (8 * (HEADER - 1 - i)));
        putNumber(wire, HEADER, lc, data.length());
        data.copyTo(wire, HEADER + lc);
        putNumber(wire, wire.length - le, le, expected);
        return Bytes.of(wire);
    }

    /** Writes the low bytes of a number; what does not fit (256 in one byte, 65,536 in two) is 0 there, as it must be. */
    private static void putNumber(byte[] wire, int at, int width, int number) {
        int kept = width == 3 ? number & 0xFFFF : number;
        for (int i = 0; i < width; i++) wire[at + i] = (byte) (kept >> (8 * (width - 1 - i)));
    }

    /**
     * Which of the four cases this is.
     *
     * @return 1 to 4
     */
    public int caseNumber() {
        return 1 + (expected > 0 ? 1 : 0) + (data.isEmpty() ? 0 : 2);
    }

    /**
     * The class byte.
     *
     * @return 0 to 255
     */
    public int cla() {
        return header >>> 24;
    }

    /**
     * The instruction byte.
     *
     * @return 0 to 255
     */
    public int ins() {
        return header >> 16 & 0xFF;
    }

    /**
     * The first parameter.
     *
     * @return 0 to 255
     */
    public int p1() {
        return header >> 8 & 0xFF;
    }

    /**
     * The second parameter.
     *
     * @return 0 to 255
     */
    public int p2() {
        return header & 0xFF;
    }

    /**
     * The data.
     *
     * @return up to 65,535 bytes
     */
    public Bytes data() {
        return data;
    }

    /**
     * How many bytes are expected back at most.
     *
     * @return 0 for none, otherwise 1 to 65,536
     */
    public int expected() {
        return expected;
    }

    /**
     * Whether lengths are written in the extended form.
     *
     * @return true for the extended form
     */
    public boolean isExtended() {
        return extended;
    }

    /**
     * What the Books call the command.
     *
     * @return for example {@code GENERATE AC}; empty for a class and instruction that neither EMV nor ISO/IEC 7816-4 has
     */
    public Optional<String> name() {
        return Optional.ofNullable(CommandNames.of(cla(), ins()));
    }

    /**
     * Whether the data are, or may be, a PIN or a key, so that nobody may keep or show them.
     *
     * @return true for VERIFY, CHANGE REFERENCE DATA (which is also PIN CHANGE/UNBLOCK) and RESET RETRY COUNTER
     */
    public boolean isSecret() {
        // ISO/IEC 7816-4: the odd instruction is the same command with BER-TLV data.
        return switch (ins() & 0xFE) {
            case 0x20, 0x24, 0x2C -> true;
            default -> false;
        };
    }

    /**
     * The same command with zeroes for data: what may be kept of a secret one.
     *
     * @return a command of the same length
     */
    public CommandApdu blanked() {
        return new CommandApdu(header, Bytes.of(new byte[data.length()]), expected, extended);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommandApdu apdu
                && header == apdu.header
                && expected == apdu.expected
                && extended == apdu.extended
                && data.equals(apdu.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(header, data, expected, extended);
    }

    /** Header and lengths, never the data. */
    @Override
    public String toString() {
        String text = String.format(Locale.ROOT, "%08X", header);
        if (!data.isEmpty()) text += ", " + data.length() + " bytes of data";
        return expected > 0 ? text + ", up to " + expected + " expected" : text;
    }
}
