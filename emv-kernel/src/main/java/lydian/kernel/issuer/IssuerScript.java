// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.issuer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.StatusWord;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvCursor;
import lydian.tlv.TlvLimits;
import lydian.tlv.data.IssuerScriptResults.Outcome;
import lydian.tlv.data.IssuerScriptResults.Result;

/**
 * One issuer script template. EMV 4.4 Book 3, 10.10 and Annex E.
 *
 * @param identifier tag 9F18, 4 bytes; zeroes if the template has none
 * @param commands the commands in order; none for a script that cannot be performed
 */
public record IssuerScript(Bytes identifier, List<CommandApdu> commands) {
    /** Issuer Script Command. */
    private static final int COMMAND = 0x86;

    private static final int IDENTIFIER = 0x9F18;
    private static final int IDENTIFIER_LENGTH = 4;
    private static final int MOST_NUMBERED = 15;
    private static final Bytes NO_IDENTIFIER = Bytes.of(new byte[IDENTIFIER_LENGTH]);

    /**
     * Reads a template.
     *
     * @param template the value of a template 71 or 72
     * @return the script; one without commands if something in it is wrong, for then nothing of it is performed
     */
    public static IssuerScript parse(Bytes template) {
        Bytes identifier = NO_IDENTIFIER;
        List<CommandApdu> commands = new ArrayList<>();
        try {
            for (TlvCursor object = TlvCursor.inTemplate(template, TlvLimits.DEFAULT); object.next(); ) {
                if (object.tag() == IDENTIFIER && object.length() == IDENTIFIER_LENGTH) identifier = object.value();
                if (object.tag() == COMMAND) commands.add(CommandApdu.parse(object.value()));
            }
        } catch (CardDataException wrong) {
            // EMV 4.4 Book 3, 10.10: a length or parse fault means that the script is not performed.
            return new IssuerScript(identifier, Collections.emptyList());
        }
        return new IssuerScript(identifier, Collections.unmodifiableList(commands));
    }

    /**
     * Whether a command's answer lets the script go on. Only SW1 decides: 90 is good, 62 and 63 are warnings.
     *
     * @param status the card's answer
     * @return false if the script ends here
     */
    public static boolean goesOn(StatusWord status) {
        return status.sw1() == 0x90 || status.sw1() == 0x62 || status.sw1() == 0x63;
    }

    /**
     * The result of a script that went through.
     *
     * @return five bytes' worth of tag 9F5B
     */
    public Result successful() {
        return new Result(Outcome.SUCCESSFUL, 0, identifier);
    }

    /**
     * The result of a script in which a command failed.
     *
     * @param index of the command, from 0
     * @return five bytes' worth of tag 9F5B; the number is 15 for the fifteenth command and any after it
     */
    public Result failedAt(int index) {
        return new Result(Outcome.FAILED, Math.min(index + 1, MOST_NUMBERED), identifier);
    }

    /**
     * The result of a script that could not be performed.
     *
     * @return five bytes' worth of tag 9F5B
     */
    public Result notPerformed() {
        return new Result(Outcome.NOT_PERFORMED, 0, identifier);
    }

    /**
     * Whether there is anything to perform.
     *
     * @return false for a malformed template, or one without commands
     */
    public boolean performable() {
        return !commands.isEmpty();
    }
}
