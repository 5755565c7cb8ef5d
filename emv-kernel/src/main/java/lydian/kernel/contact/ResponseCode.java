// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import java.nio.charset.StandardCharsets;
import lydian.tlv.Bytes;

/** Authorisation response codes that the terminal makes itself. EMV 4.4 Book 4, A6. */
enum ResponseCode {
    /** Approved offline. */
    Y1,
    /** Declined offline. */
    Z1,
    /** Unable to go online, approved offline. */
    Y3,
    /** Unable to go online, declined offline. */
    Z3;

    Bytes bytes() {
        return Bytes.text(name(), StandardCharsets.US_ASCII);
    }
}
