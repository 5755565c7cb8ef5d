// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.Objects;
import java.util.Optional;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.StatusWord;
import org.jspecify.annotations.Nullable;

/**
 * Why a transaction ended that did not end with a decision.
 *
 * <p>The causes of EMV Contactless Book C-2 v2.11, Annex A (Error Indication), and a few that only contact transactions
 * have.
 */
public final class ErrorIndication {
    private final Cause cause;
    private final @Nullable StatusWord status;
    private final int element;
    private final String text;

    /** Where something went wrong. */
    public enum Level {
        /** Between reader and card. */
        L1,
        /** In the data or the answers of the card. */
        L2,
        /** In the terminal, with people or with time. */
        L3
    }

    /** What went wrong. */
    public enum Cause {
        /** The card did not answer in time. */
        CARD_TIME_OUT(Level.L1),
        /** Transmission failed. */
        TRANSMISSION(Level.L1),
        /** The card broke the transmission protocol. */
        PROTOCOL(Level.L1),
        /** The card, or the reader, is gone. */
        CARD_REMOVED(Level.L1),
        /** A mandatory data object is missing. */
        CARD_DATA_MISSING(Level.L2),
        /** The card could not prove that it is genuine. */
        CAM_FAILED(Level.L2),
        /** A status word that ends the transaction. */
        STATUS_BYTES(Level.L2),
        /** Bytes that are not TLV. */
        PARSING_ERROR(Level.L2),
        /** The amount is beyond a limit of the reader. */
        MAX_LIMIT_EXCEEDED(Level.L2),
        /** A data object whose value is wrong. */
        CARD_DATA_ERROR(Level.L2),
        /** A magnetic stripe card on a reader without that mode. */
        MAGSTRIPE_NOT_SUPPORTED(Level.L2),
        /** The card has no PPSE. */
        NO_PPSE(Level.L2),
        /** The PPSE cannot be used. */
        PPSE_FAULT(Level.L2),
        /** Card and terminal have no application in common, or none is left. */
        EMPTY_CANDIDATE_LIST(Level.L2),
        /** Data storage: reading failed. */
        IDS_READ_ERROR(Level.L2),
        /** Data storage: writing failed. */
        IDS_WRITE_ERROR(Level.L2),
        /** Data storage: the data do not fit. */
        IDS_DATA_ERROR(Level.L2),
        /** Data storage: the cryptogram is not the one that was asked for. */
        IDS_NO_MATCHING_AC(Level.L2),
        /** A data object of the terminal is missing or wrong. */
        TERMINAL_DATA_ERROR(Level.L2),
        /** The card is blocked. */
        CARD_BLOCKED(Level.L2),
        /** The application is blocked. */
        APPLICATION_BLOCKED(Level.L2),
        /** The card will not do this service. */
        SERVICE_NOT_ALLOWED(Level.L2),
        /** The kernel's own limits: the card would have gone on for ever. */
        KERNEL_LIMIT(Level.L2),
        /** People or data took too long. */
        TIME_OUT(Level.L3),
        /** The terminal stopped the kernel, or gave the transaction up. */
        STOP(Level.L3),
        /** The amount is needed and not there. */
        AMOUNT_NOT_PRESENT(Level.L3),
        /** A person cancelled. */
        CANCELLED(Level.L3);

        private final Level level;

        Cause(Level level) {
            this.level = level;
        }

        /**
         * Where it belongs.
         *
         * @return the level
         */
        public Level level() {
            return level;
        }
    }

    private ErrorIndication(Cause cause, @Nullable StatusWord status, int element, String text) {
        this.cause = Objects.requireNonNull(cause);
        this.status = status;
        this.element = element;
        this.text = Objects.requireNonNull(text);
    }

    /**
     * An error in words.
     *
     * @param cause what went wrong
     * @param text more about it, without any card data
     * @return the error
     */
    public static ErrorIndication of(Cause cause, String text) {
        return new ErrorIndication(cause, null, 0, text);
    }

    /**
     * A status word that ends the transaction.
     *
     * @param status the status word
     * @param text which command it answered
     * @return the error
     */
    public static ErrorIndication of(StatusWord status, String text) {
        return new ErrorIndication(Cause.STATUS_BYTES, Objects.requireNonNull(status), 0, text);
    }

    /**
     * A data object that ends the transaction.
     *
     * @param cause what is the matter with it
     * @param element its tag as written, 0 if it is about none in particular
     * @param text more about it, without its value
     * @return the error
     */
    public static ErrorIndication of(Cause cause, int element, String text) {
        return new ErrorIndication(cause, null, element, text);
    }

    /**
     * A fault of card or reader.
     *
     * @param fault what the channel said
     * @return the error
     */
    public static ErrorIndication of(CardFault fault) {
        Cause cause = switch (fault) {
            case TIME_OUT -> Cause.CARD_TIME_OUT;
            case TRANSMISSION -> Cause.TRANSMISSION;
            case PROTOCOL, MALFORMED, SHARING -> Cause.PROTOCOL;
            case CARD_ABSENT, CARD_REMOVED, READER_REMOVED, NO_READER, NO_SERVICE -> Cause.CARD_REMOVED;
        };
        return new ErrorIndication(cause, null, 0, fault.title());
    }

    /**
     * The same error under another cause, keeping what is known.
     *
     * @param other the cause
     * @return the error
     */
    public ErrorIndication as(Cause other) {
        return new ErrorIndication(other, status, element, text);
    }

    /**
     * What went wrong.
     *
     * @return the cause
     */
    public Cause cause() {
        return cause;
    }

    /**
     * Where it went wrong.
     *
     * @return the level of the cause
     */
    public Level level() {
        return cause.level();
    }

    /**
     * The status word, if it was one.
     *
     * @return empty if it was not
     */
    public Optional<StatusWord> status() {
        return Optional.ofNullable(status);
    }

    /**
     * The data object concerned.
     *
     * @return its tag as written, 0 if it is about none in particular
     */
    public int element() {
        return element;
    }

    /**
     * More about it, for people.
     *
     * @return never empty
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorIndication error
                && cause == error.cause
                && Objects.equals(status, error.status)
                && element == error.element
                && text.equals(error.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cause, status, element, text);
    }

    /** Level, cause, and what is known. */
    @Override
    public String toString() {
        String known = level() + " " + cause + ": " + text;
        if (status != null) known += " (" + status + ")";
        return known;
    }
}
