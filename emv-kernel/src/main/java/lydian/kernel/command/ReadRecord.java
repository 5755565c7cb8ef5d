// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import lydian.kernel.card.CommandApdu;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.dictionary.EmvTag;

/** READ RECORD. EMV 4.4 Book 1, 11.2; Book 3, 6.5.11. */
public final class ReadRecord {
    private static final int FILES = 30;
    private static final int RECORDS = 255;
    private static final int BY_NUMBER_IN_FILE = 4;

    private ReadRecord() {}

    /**
     * Reads a record.
     *
     * @param sfi the file, 1 to 30
     * @param record 1 to 255
     * @return the command
     * @throws IllegalArgumentException if there cannot be such a record
     */
    public static CommandApdu command(int sfi, int record) {
        if (sfi < 1 || sfi > FILES || record < 1 || record > RECORDS) {
            throw new IllegalArgumentException("record " + record + " of file " + sfi);
        }
        return CommandApdu.of(0x00, 0xB2, record, sfi << 3 | BY_NUMBER_IN_FILE).expecting(CommandApdu.ANY);
    }

    /**
     * Reads the content of a record that has to be a template: in files 1 to 10 all are (EMV 4.4 Book 3, 6.5.11.4).
     *
     * @param answer the data of the answer
     * @return what is in template 70; its {@link TlvMap#bytes()} are what offline data authentication takes of it
     * @throws CardDataException if there is anything but one template 70
     */
    public static TlvMap parse(Bytes answer) {
        return CommandData.content(answer, EmvTag.DATA_TEMPLATE, "READ RECORD");
    }
}
