// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import lydian.tlv.Bytes;

/** A message of the kernel that expects no answer. */
public sealed interface Notice {
    /**
     * Words for the cardholder, and for the attendant where there is one.
     *
     * @param message which of the standard messages
     */
    record Show(Message message) implements Notice {}

    /**
     * The kernel could do with data, and goes on without waiting for them. EMV Contactless Book C-2 v2.11, 4.3: DEK.
     *
     * @param tags the tags of what it wants, as written, one after another
     * @param objects data objects that it tells on this occasion, in BER-TLV
     */
    record DataNeeded(Bytes tags, Bytes objects) implements Notice {}
}
