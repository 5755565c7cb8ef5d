// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import java.nio.charset.StandardCharsets;
import lydian.kernel.card.CommandApdu;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** SELECT. EMV 4.4 Book 1, 11.3. What it gives back is read in {@code lydian.kernel.selection}. */
public final class Select {
    /** The name of the payment system environment. EMV 4.4 Book 1, 12.2.2. */
    public static final Bytes PSE = Bytes.text("1PAY.SYS.DDF01", StandardCharsets.US_ASCII);

    /** The name of the proximity payment system environment. EMV Contactless Book B, 3.3.2. */
    public static final Bytes PPSE = Bytes.text("2PAY.SYS.DDF01", StandardCharsets.US_ASCII);

    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_NAME = 16;
    private static final int BY_NAME = 0x04;
    private static final int FIRST_OR_ONLY = 0x00;
    private static final int NEXT = 0x02;

    private Select() {}

    /**
     * Selects by name; of several applications whose names begin with it, the first.
     *
     * @param name 5 to 16 bytes
     * @return the command
     * @throws CardDataException if the name, which may come from the card, is too short or too long
     */
    public static CommandApdu first(Bytes name) {
        return select(name, FIRST_OR_ONLY);
    }

    /**
     * Selects the next application whose name begins with the same bytes.
     *
     * @param name as it was given to {@link #first}
     * @return the command
     * @throws CardDataException if the name is too short or too long
     */
    public static CommandApdu next(Bytes name) {
        return select(name, NEXT);
    }

    private static CommandApdu select(Bytes name, int occurrence) {
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            throw new CardDataException("a name of " + name.length() + " bytes cannot be selected");
        }
        return CommandData.command(0x00, 0xA4, BY_NAME, occurrence, name);
    }
}
