// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import lydian.kernel.card.CommandApdu;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvTag;
import lydian.tlv.TlvWriter;
import lydian.tlv.dictionary.EmvTag;

/** INTERNAL AUTHENTICATE. EMV 4.4 Book 3, 6.5.9. */
public final class InternalAuthenticate {
    private static final String NAME = "INTERNAL AUTHENTICATE";
    private static final int MOST = 255;

    private InternalAuthenticate() {}

    /**
     * Has the card sign.
     *
     * @param ddolData the values that the DDOL asks for
     * @return the command
     * @throws CardDataException if the card asks for more than a command can carry
     */
    public static CommandApdu command(Bytes ddolData) {
        return CommandData.command(0x00, 0x88, 0x00, 0x00, ddolData);
    }

    /**
     * Reads the answer.
     *
     * @param answer the data of the answer
     * @return the signature, and whatever else a format 2 has
     * @throws CardDataException if it is neither format 1 nor format 2, or there is no signature
     */
    public static Reply parse(Bytes answer) {
        TlvElement template = CommandData.only(answer, NAME);
        if (template.tag() == EmvTag.RESPONSE_FORMAT_1) {
            return reply(TlvMap.parse(TlvWriter.element(EmvTag.SDAD, template.value())));
        }
        if (template.tag() == EmvTag.RESPONSE_FORMAT_2) return reply(template.children());
        throw new CardDataException(
                template.tag(), NAME + ": neither template 77 nor 80 but " + TlvTag.hex(template.tag()));
    }

    private static Reply reply(TlvMap objects) {
        Bytes signature = CommandData.perhaps(objects, EmvTag.SDAD, 1, MOST, NAME);
        // EMV 4.4 Book 3, 6.5.9.4: a mandatory data object is missing.
        if (signature.isEmpty()) throw new CardDataException(EmvTag.SDAD, NAME + ": the signature is missing");
        return new Reply(signature, objects);
    }

    /**
     * A good answer.
     *
     * @param signature the signed dynamic application data (tag 9F4B), at least one byte
     * @param objects all data objects of the answer; that of format 1 as if it had had a tag
     */
    public record Reply(Bytes signature, TlvMap objects) {}
}
