// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import lydian.tlv.Bytes;

/** Something that arrives unasked, while an {@link Ask} stands. */
public sealed interface Signal {
    /** The cardholder or the attendant wants the transaction to end. */
    record Cancel() implements Signal {}

    /** The terminal stops the kernel. EMV Contactless Book C-2 v2.11, 4.3: STOP. */
    record Stop() implements Signal {}

    /**
     * Data for the kernel, asked for by {@link Notice.DataNeeded} or not. EMV Contactless Book C-2 v2.11, 4.3: DET.
     *
     * @param objects data objects in BER-TLV, one after another
     */
    record Data(Bytes objects) implements Signal {}
}
