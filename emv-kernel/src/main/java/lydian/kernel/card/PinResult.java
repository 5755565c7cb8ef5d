// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import lydian.tlv.Bytes;

/** How asking for a PIN ended. */
public sealed interface PinResult {
    /**
     * The pad sent VERIFY to the card, and this is what the card said. The kernel judges it.
     *
     * @param status the card's answer
     */
    record Verified(StatusWord status) implements PinResult {}

    /**
     * A PIN was entered for the host.
     *
     * @param block the enciphered PIN block, opaque to the kernel
     * @param keySerialNumber which key was used, as the acquirer has it; empty if it needs no telling
     */
    record Online(Bytes block, Bytes keySerialNumber) implements PinResult {}

    /** The person would not enter a PIN, and may go on without (PIN entry bypass). */
    record Bypassed() implements PinResult {}

    /** The person wants the transaction to end. */
    record Cancelled() implements PinResult {}

    /** The person did nothing for too long. */
    record TimedOut() implements PinResult {}

    /** There is no pad, or it does not work. */
    record PadBroken() implements PinResult {}
}
