// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import lydian.tlv.Bytes;

/** The answer to {@link Request.AwaitData}. */
public sealed interface DataReply {
    /**
     * Here they are.
     *
     * @param objects data objects in BER-TLV, one after another
     */
    record Given(Bytes objects) implements DataReply {}

    /** Nothing came in time. */
    record TimedOut() implements DataReply {}
}
