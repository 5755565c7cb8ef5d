// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.issuer;

import lydian.tlv.Bytes;
import lydian.tlv.data.Aip;
import lydian.tlv.data.AipBit;

/** Whether the issuer's proof goes to the card by a command of its own. EMV 4.4 Book 3, 10.9. */
public final class IssuerAuthentication {
    private static final int LEAST = 8;
    private static final int MOST = 16;

    private IssuerAuthentication() {}

    /**
     * Whether EXTERNAL AUTHENTICATE is sent.
     *
     * @param aip the card's AIP
     * @param data tag 91 of the response; empty if there was none
     * @return true if the card supports it and the data can be such data; otherwise the card may find them by CDOL2
     */
    public static boolean byCommand(Aip aip, Bytes data) {
        // Assumption: data that are not 8 to 16 bytes are ignored, as a malformed object from the host.
        return aip.has(AipBit.ISSUER_AUTHENTICATION_SUPPORTED) && data.length() >= LEAST && data.length() <= MOST;
    }
}
