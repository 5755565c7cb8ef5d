// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import java.util.Optional;
import lydian.kernel.card.CommandApdu;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvTag;
import lydian.tlv.TlvWriter;
import lydian.tlv.data.Afl;
import lydian.tlv.data.Aip;
import lydian.tlv.dictionary.EmvTag;

/** GET PROCESSING OPTIONS. EMV 4.4 Book 3, 6.5.8. */
public final class GetProcessingOptions {
    private static final String NAME = "GET PROCESSING OPTIONS";

    private GetProcessingOptions() {}

    /**
     * Begins the transaction in the card.
     *
     * @param pdolData the values that the PDOL asks for; none if there is no PDOL
     * @return the command, with a template 83 also around no data (EMV 4.4 Book 3, 10.1)
     * @throws CardDataException if the card asks for more than a command can carry
     */
    public static CommandApdu command(Bytes pdolData) {
        return CommandData.command(0x80, 0xA8, 0x00, 0x00, TlvWriter.element(EmvTag.COMMAND_TEMPLATE, pdolData));
    }

    /**
     * Reads the answer.
     *
     * @param answer the data of the answer
     * @return AIP, AFL and whatever else a format 2 has
     * @throws CardDataException if it is neither format 1 nor format 2, has no AIP, or one of the two is wrong
     */
    public static Reply parse(Bytes answer) {
        TlvElement template = CommandData.only(answer, NAME);
        if (template.tag() == EmvTag.RESPONSE_FORMAT_1) return format1(template.value());
        if (template.tag() == EmvTag.RESPONSE_FORMAT_2) return format2(template.children());
        throw new CardDataException(
                template.tag(), NAME + ": neither template 77 nor 80 but " + TlvTag.hex(template.tag()));
    }

    /** EMV 4.4 Book 3, 6.5.8.4: AIP and AFL without tags and lengths. */
    private static Reply format1(Bytes value) {
        if (value.length() < Aip.LENGTH) throw new CardDataException(EmvTag.AIP, NAME + ": no AIP in format 1");
        Bytes aip = value.slice(0, Aip.LENGTH);
        Bytes afl = value.from(Aip.LENGTH);
        Bytes objects = TlvWriter.message(writer -> {
            writer.put(EmvTag.AIP, aip);
            if (!afl.isEmpty()) writer.put(EmvTag.AFL, afl);
        });
        return new Reply(aip, afl, TlvMap.parse(objects));
    }

    private static Reply format2(TlvMap objects) {
        Bytes aip = CommandData.exactly(objects, EmvTag.AIP, Aip.LENGTH, NAME);
        return new Reply(aip, CommandData.perhaps(objects, EmvTag.AFL, 0, Afl.MOST_BYTES, NAME), objects);
    }

    /** A good answer. */
    public static final class Reply {
        private final Aip aip;
        private final Bytes afl;
        private final TlvMap objects;

        private Reply(Bytes aip, Bytes afl, TlvMap objects) {
            this.aip = Aip.parse(aip);
            this.afl = afl;
            this.objects = objects;
        }

        /**
         * What the application supports.
         *
         * @return the application interchange profile
         */
        public Aip aip() {
            return aip;
        }

        /**
         * Which records to read. A contact transaction cannot do without; some contactless ones can.
         *
         * @return empty if there is none
         * @throws CardDataException if it is wrong
         */
        public Optional<Afl> afl() {
            if (afl.isEmpty()) return Optional.empty();
            try {
                return Optional.of(Afl.parse(afl));
            } catch (CardDataException wrong) {
                throw new CardDataException(EmvTag.AFL, NAME + ": " + wrong.getMessage());
            }
        }

        /**
         * All data objects of the answer; those of format 1 as if they had had tags.
         *
         * @return what is in the template
         */
        public TlvMap objects() {
            return objects;
        }
    }
}
