// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.math.BigDecimal;

/** What comes on top of the amount. EMV QR Code, Merchant-Presented Mode v1.1, data objects 55 to 57. */
public sealed interface ConvenienceFee {
    /** The consumer is asked for a tip, and may give none. */
    record ConsumerTip() implements ConvenienceFee {}

    /**
     * A fixed fee.
     *
     * @param amount in units of the transaction's currency
     */
    record Fixed(BigDecimal amount) implements ConvenienceFee {}

    /**
     * A share of the amount.
     *
     * @param percent 0.01 to 99.99
     */
    record Percentage(BigDecimal percent) implements ConvenienceFee {}
}
