// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import java.util.Optional;
import lydian.kernel.card.CommandApdu;

/**
 * The commands that an issuer may send through the terminal. EMV 4.4 Book 3, 6.5.1 to 6.5.3, 6.5.10 and Annex E.
 *
 * <p>The terminal passes them on as they are, known or not; their names are for people.
 */
public enum IssuerScriptCommand {
    /** APPLICATION BLOCK. */
    APPLICATION_BLOCK(0x1E, "APPLICATION BLOCK"),
    /** APPLICATION UNBLOCK. */
    APPLICATION_UNBLOCK(0x18, "APPLICATION UNBLOCK"),
    /** CARD BLOCK. */
    CARD_BLOCK(0x16, "CARD BLOCK"),
    /** PIN CHANGE/UNBLOCK. */
    PIN_CHANGE_UNBLOCK(0x24, "PIN CHANGE/UNBLOCK"),
    /** PUT DATA, as payment systems have it. */
    PUT_DATA(0xDA, "PUT DATA"),
    /** UPDATE RECORD, as payment systems have it. */
    UPDATE_RECORD(0xDC, "UPDATE RECORD");

    private final int ins;
    private final String title;

    IssuerScriptCommand(int ins, String title) {
        this.ins = ins;
        this.title = title;
    }

    /**
     * The name of a command.
     *
     * @param command from an issuer script
     * @return empty if it is another one: no reason not to send it
     */
    public static Optional<IssuerScriptCommand> of(CommandApdu command) {
        for (IssuerScriptCommand known : values()) {
            if (known.ins == command.ins()) return Optional.of(known);
        }
        return Optional.empty();
    }

    /**
     * The name in the Book.
     *
     * @return capitals
     */
    public String title() {
        return title;
    }
}
