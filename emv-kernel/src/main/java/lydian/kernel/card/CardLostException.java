// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import org.jspecify.annotations.Nullable;

/** The one thing a channel throws: the card cannot be talked to any more. After it the channel is of no further use. */
public final class CardLostException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What happened to the card or the link. */
    private final CardFault fault;

    /**
     * For a fault that speaks for itself.
     *
     * @param fault what went wrong
     */
    public CardLostException(CardFault fault) {
        this(fault, fault.title(), null);
    }

    /**
     * For a fault with details.
     *
     * @param fault what went wrong
     * @param message the details, without any card data
     * @param cause what lies beneath, or null
     */
    public CardLostException(CardFault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /**
     * What went wrong.
     *
     * @return the fault
     */
    public CardFault fault() {
        return fault;
    }
}
