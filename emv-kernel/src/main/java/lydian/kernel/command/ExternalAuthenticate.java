// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import lydian.kernel.card.CommandApdu;
import lydian.tlv.Bytes;

/** EXTERNAL AUTHENTICATE. EMV 4.4 Book 3, 6.5.4. */
public final class ExternalAuthenticate {
    private static final int LEAST = 8;
    private static final int MOST = 16;

    private ExternalAuthenticate() {}

    /**
     * Brings the issuer's proof to the card.
     *
     * @param issuerAuthenticationData the value of tag 91, 8 to 16 bytes
     * @return the command; no data are expected back
     * @throws IllegalArgumentException if the length is not that of such data
     */
    public static CommandApdu command(Bytes issuerAuthenticationData) {
        int length = issuerAuthenticationData.length();
        if (length < LEAST || length > MOST) throw new IllegalArgumentException(length + " bytes are no such data");
        return CommandApdu.of(0x00, 0x82, 0x00, 0x00, issuerAuthenticationData);
    }
}
