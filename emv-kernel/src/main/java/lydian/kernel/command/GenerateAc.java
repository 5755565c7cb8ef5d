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
import lydian.tlv.data.Atc;
import lydian.tlv.data.Cid;
import lydian.tlv.data.CryptogramType;
import lydian.tlv.dictionary.EmvTag;

/** GENERATE AC. EMV 4.4 Book 3, 6.5.5. */
public final class GenerateAc {
    private static final String NAME = "GENERATE AC";
    private static final int CID = 1;
    private static final int ATC = 2;
    private static final int AC = 8;
    private static final int MOST_IAD = 32;
    private static final int MOST_SIGNATURE = 255;

    private GenerateAc() {}

    /** Which signature the card is asked to put over its answer: bits 5 and 4 of P1. EMV 4.4 Book 3, table 12. */
    public enum Signature {
        /** None. */
        NONE(0x00),
        /** Combined DDA and application cryptogram. EMV 4.4 Book 2, 6.6. */
        CDA(0x10),
        /** Extended data authentication. EMV 4.4 Book 2, 12. */
        XDA(0x08);

        private final int bits;

        Signature(int bits) {
            this.bits = bits;
        }
    }

    /**
     * Asks for a cryptogram.
     *
     * @param type AAC, TC or ARQC
     * @param signature which signature is asked for with it
     * @param cdolData the values that CDOL1 or CDOL2 asks for
     * @return the command
     * @throws IllegalArgumentException if the type is undefined
     * @throws CardDataException if the card asks for more than a command can carry
     */
    public static CommandApdu command(CryptogramType type, Signature signature, Bytes cdolData) {
        if (type == CryptogramType.UNDEFINED) throw new IllegalArgumentException("no such cryptogram");
        return CommandData.command(0x80, 0xAE, type.code() << 6 | signature.bits, 0x00, cdolData);
    }

    /**
     * Reads the answer.
     *
     * @param answer the data of the answer
     * @return what is in it, in either format
     * @throws CardDataException if it is neither format 1 nor format 2, a mandatory data object is missing (9F27, 9F36, and
     *     one of 9F26 and 9F4B), one is there twice or has a wrong length
     */
    public static Reply parse(Bytes answer) {
        TlvElement template = CommandData.only(answer, NAME);
        if (template.tag() == EmvTag.RESPONSE_FORMAT_1) return new Reply(format1(template.value()));
        if (template.tag() == EmvTag.RESPONSE_FORMAT_2) return new Reply(template.children());
        throw new CardDataException(
                template.tag(), NAME + ": neither template 77 nor 80 but " + TlvTag.hex(template.tag()));
    }

    /** EMV 4.4 Book 3, 6.5.5.4: the values one after another, the last of them perhaps missing. */
    private static TlvMap format1(Bytes value) {
        int iad = value.length() - (CID + ATC + AC);
        if (iad < 0 || iad > MOST_IAD) {
            throw new CardDataException(EmvTag.RESPONSE_FORMAT_1, NAME + ": " + value.length() + " bytes in format 1");
        }
        return TlvMap.parse(TlvWriter.message(writer -> {
            writer.put(EmvTag.CRYPTOGRAM_INFORMATION_DATA, value.slice(0, CID));
            writer.put(EmvTag.ATC, value.slice(CID, ATC));
            writer.put(EmvTag.APPLICATION_CRYPTOGRAM, value.slice(CID + ATC, AC));
            if (iad > 0) writer.put(EmvTag.ISSUER_APPLICATION_DATA, value.from(CID + ATC + AC));
        }));
    }

    /** A good answer. */
    public static final class Reply {
        private final TlvMap objects;
        private final Cid cid;
        private final Atc atc;
        private final Bytes cryptogram;
        private final Bytes signature;
        private final Bytes issuerApplicationData;

        private Reply(TlvMap objects) {
            this.objects = objects;
            this.cid = Cid.parse(CommandData.exactly(objects, EmvTag.CRYPTOGRAM_INFORMATION_DATA, CID, NAME));
            this.atc = Atc.parse(CommandData.exactly(objects, EmvTag.ATC, ATC, NAME));
            this.cryptogram = CommandData.perhaps(objects, EmvTag.APPLICATION_CRYPTOGRAM, AC, AC, NAME);
            this.signature = CommandData.perhaps(objects, EmvTag.SDAD, 1, MOST_SIGNATURE, NAME);
            this.issuerApplicationData =
                    CommandData.perhaps(objects, EmvTag.ISSUER_APPLICATION_DATA, 0, MOST_IAD, NAME);
            if (cryptogram.isEmpty() && signature.isEmpty()) {
                throw new CardDataException(EmvTag.APPLICATION_CRYPTOGRAM, NAME + ": neither cryptogram nor signature");
            }
        }

        /**
         * What kind of cryptogram it is.
         *
         * @return the cryptogram information data
         */
        public Cid cid() {
            return cid;
        }

        /**
         * The card's transaction counter.
         *
         * @return the counter
         */
        public Atc atc() {
            return atc;
        }

        /**
         * The cryptogram.
         *
         * @return eight bytes; empty if it is inside the {@link #signature()} of CDA
         */
        public Optional<Bytes> cryptogram() {
            return cryptogram.isEmpty() ? Optional.empty() : Optional.of(cryptogram);
        }

        /**
         * The signature over the answer.
         *
         * @return the signed dynamic application data; empty if the card did not sign
         */
        public Optional<Bytes> signature() {
            return signature.isEmpty() ? Optional.empty() : Optional.of(signature);
        }

        /**
         * What the card says to the issuer.
         *
         * @return the issuer application data, up to 32 bytes; empty if there are none
         */
        public Bytes issuerApplicationData() {
            return issuerApplicationData;
        }

        /**
         * All data objects of the answer in order, as CDA and XDA hash them; those of format 1 as if they had had tags.
         *
         * @return what is in the template
         */
        public TlvMap objects() {
            return objects;
        }
    }
}
