// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.selection;

import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.dictionary.EmvTag;

/**
 * The answer to SELECT. EMV 4.4 Book 1, 11.3.4.
 *
 * @param name tag 84, 5 to 16 bytes
 * @param proprietary what is in template A5
 */
public record FileControlInformation(Bytes name, TlvMap proprietary) {
    private static final int LEAST_NAME = 5;
    private static final int MOST_NAME = 16;
    private static final int MOST_DIRECTORY_SFI = 10;

    /**
     * Reads it.
     *
     * @param data the answer without its status word
     * @return what it says
     * @throws CardDataException if it is malformed, or lacks what it must have
     */
    public static FileControlInformation parse(Bytes data) {
        TlvMap fci = TlvMap.parse(data)
                .template(EmvTag.FCI_TEMPLATE)
                .orElseThrow(() -> new CardDataException(EmvTag.FCI_TEMPLATE, "is missing (EMV 4.4 Book 1, 11.3.4)"));
        Bytes name = fci.find(EmvTag.DF_NAME)
                .orElseThrow(() -> new CardDataException(EmvTag.DF_NAME, "is missing (EMV 4.4 Book 1, 11.3.4)"));
        if (name.length() < LEAST_NAME || name.length() > MOST_NAME) {
            throw new CardDataException(EmvTag.DF_NAME, "is " + name.length() + " bytes, should be 5 to 16");
        }
        TlvMap proprietary = fci.template(EmvTag.FCI_PROPRIETARY_TEMPLATE)
                .orElseThrow(() ->
                        new CardDataException(EmvTag.FCI_PROPRIETARY_TEMPLATE, "is missing (EMV 4.4 Book 1, 11.3.4)"));
        return new FileControlInformation(name, proprietary);
    }

    /**
     * Where the payment system directory is. EMV 4.4 Book 1, 12.2.2.
     *
     * @return 1 to 10, empty if the card names no such file
     */
    public Optional<Integer> directorySfi() {
        Optional<Bytes> sfi = proprietary.find(EmvTag.SFI);
        if (!sfi.isPresent() || sfi.get().length() != 1) return Optional.empty();
        int number = sfi.get().u8(0);
        return number >= 1 && number <= MOST_DIRECTORY_SFI ? Optional.of(number) : Optional.empty();
    }
}
