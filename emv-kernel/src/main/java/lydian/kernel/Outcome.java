// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.Objects;
import java.util.Optional;
import lydian.kernel.online.Reversal;
import lydian.tlv.TlvMap;
import lydian.tlv.data.CvmResults;
import lydian.tlv.data.Tsi;
import lydian.tlv.data.Tvr;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction ended, and all that is worth keeping of it.
 *
 * <p>The one question an application must never forget to ask is {@link #reversal()}.
 */
public final class Outcome {
    private final Kind kind;
    private final @Nullable ErrorIndication error;
    private final HostContact host;
    private final @Nullable Reversal reversal;
    private final Tvr tvr;
    private final Tsi tsi;
    private final @Nullable CvmResults cvmResults;
    private final @Nullable Cryptogram cryptogram;
    private final boolean signature;
    private final MagstripeFallback fallback;
    private final Receipt receipt;
    private final TlvMap data;

    /** In one word. EMV Contactless Book A, 6.2 has the last four and more about the first. */
    public enum Kind {
        /** Approved, by card or host. */
        APPROVED,
        /** Declined, by card, terminal or host. */
        DECLINED,
        /** Ended without a decision: {@link Outcome#error()} says why. */
        TERMINATED,
        /** A person ended it, or did nothing for too long. */
        CANCELLED,
        /** Contactless: the kernel is done with the card, the host decides. */
        ONLINE_REQUEST,
        /** Contactless: with contacts, perhaps. */
        TRY_ANOTHER_INTERFACE,
        /** Contactless: the same card once more. */
        TRY_AGAIN,
        /** Contactless: the next application. */
        SELECT_NEXT
    }

    private Outcome(Builder builder) {
        this.kind = builder.kind;
        this.error = builder.error;
        this.host = builder.host;
        this.reversal = builder.reversal;
        this.tvr = builder.tvr;
        this.tsi = builder.tsi;
        this.cvmResults = builder.cvmResults;
        this.cryptogram = builder.cryptogram;
        this.signature = builder.signature;
        this.fallback = builder.fallback;
        this.receipt = builder.receipt;
        this.data = builder.data;
    }

    /**
     * Begins an outcome. For kernels.
     *
     * @param kind how it ended
     * @param receipt what the receipt says
     * @return a builder of an outcome without error, host, reversal, cardholder verification, cryptogram and data
     */
    public static Builder of(Kind kind, Receipt receipt) {
        return new Builder(kind, receipt);
    }

    /**
     * How it ended.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether it was approved.
     *
     * @return true for {@link Kind#APPROVED} alone
     */
    public boolean isApproved() {
        return kind == Kind.APPROVED;
    }

    /**
     * Why there is no decision, or what else went wrong.
     *
     * @return empty if nothing did
     */
    public Optional<ErrorIndication> error() {
        return Optional.ofNullable(error);
    }

    /**
     * How far the transaction got with the host.
     *
     * @return the contact
     */
    public HostContact host() {
        return host;
    }

    /**
     * What has to be taken back at the host.
     *
     * @return empty if nothing has
     */
    public Optional<Reversal> reversal() {
        return Optional.ofNullable(reversal);
    }

    /**
     * The terminal verification results.
     *
     * @return as they were in the end
     */
    public Tvr tvr() {
        return tvr;
    }

    /**
     * The transaction status information.
     *
     * @return as it was in the end
     */
    public Tsi tsi() {
        return tsi;
    }

    /**
     * How the cardholder was verified.
     *
     * @return empty if it did not come to that
     */
    public Optional<CvmResults> cvmResults() {
        return Optional.ofNullable(cvmResults);
    }

    /**
     * The last cryptogram of the card.
     *
     * @return empty if it gave none
     */
    public Optional<Cryptogram> cryptogram() {
        return Optional.ofNullable(cryptogram);
    }

    /**
     * Whether the cardholder has to sign.
     *
     * @return true if there must be a signature line
     */
    public boolean needsSignature() {
        return signature;
    }

    /**
     * Whether the terminal may go on with the magnetic stripe.
     *
     * @return the decision and its reason
     */
    public MagstripeFallback fallback() {
        return fallback;
    }

    /**
     * What the receipt says.
     *
     * @return the receipt
     */
    public Receipt receipt() {
        return receipt;
    }

    /**
     * The data objects of the transaction, for clearing, advice and batch.
     *
     * @return each once; the PAN (5A) and the track 2 equivalent data (57) among them in the clear
     */
    public TlvMap data() {
        return data;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome outcome
                && kind == outcome.kind
                && Objects.equals(error, outcome.error)
                && host == outcome.host
                && Objects.equals(reversal, outcome.reversal)
                && tvr.equals(outcome.tvr)
                && tsi.equals(outcome.tsi)
                && Objects.equals(cvmResults, outcome.cvmResults)
                && Objects.equals(cryptogram, outcome.cryptogram)
                && signature == outcome.signature
                && fallback.equals(outcome.fallback)
                && receipt.equals(outcome.receipt)
                && data.equals(outcome.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, error, host, reversal, tvr, tsi, cvmResults, cryptogram, data);
    }

    /** Kind, error, TVR and TSI, and whether a reversal is due. */
    @Override
    public String toString() {
        String text =
                kind + ", TVR " + tvr.bytes().hex() + ", TSI " + tsi.bytes().hex();
        if (error != null) text += ", " + error;
        return reversal == null ? text : text + ", reversal due";
    }

    /** Collects what an outcome says. For kernels. */
    public static final class Builder {
        private final Kind kind;
        private final Receipt receipt;
        private @Nullable ErrorIndication error;
        private HostContact host = HostContact.NONE;
        private @Nullable Reversal reversal;
        private Tvr tvr = Tvr.NONE;
        private Tsi tsi = Tsi.NONE;
        private @Nullable CvmResults cvmResults;
        private @Nullable Cryptogram cryptogram;
        private boolean signature;
        private MagstripeFallback fallback = MagstripeFallback.CHIP_WAS_USED;
        private TlvMap data = TlvMap.EMPTY;

        private Builder(Kind kind, Receipt receipt) {
            this.kind = Objects.requireNonNull(kind);
            this.receipt = Objects.requireNonNull(receipt);
        }

        /**
         * What went wrong.
         *
         * @param indication the error, or null for none
         * @return this
         */
        public Builder error(@Nullable ErrorIndication indication) {
            error = indication;
            return this;
        }

        /**
         * How far it got with the host.
         *
         * @param contact the contact
         * @return this
         */
        public Builder host(HostContact contact) {
            host = contact;
            return this;
        }

        /**
         * What has to be taken back.
         *
         * @param due the reversal, or null for none
         * @return this
         */
        public Builder reversal(@Nullable Reversal due) {
            reversal = due;
            return this;
        }

        /**
         * Terminal verification results and transaction status information.
         *
         * @param results the TVR
         * @param status the TSI
         * @return this
         */
        public Builder results(Tvr results, Tsi status) {
            tvr = results;
            tsi = status;
            return this;
        }

        /**
         * How the cardholder was verified.
         *
         * @param results the CVM results, or null for none
         * @param needsSignature whether the cardholder has to sign
         * @return this
         */
        public Builder cardholder(@Nullable CvmResults results, boolean needsSignature) {
            cvmResults = results;
            signature = needsSignature;
            return this;
        }

        /**
         * The last cryptogram.
         *
         * @param last the cryptogram, or null for none
         * @return this
         */
        public Builder cryptogram(@Nullable Cryptogram last) {
            cryptogram = last;
            return this;
        }

        /**
         * Whether the magnetic stripe may be used.
         *
         * @param decision the decision
         * @return this
         */
        public Builder fallback(MagstripeFallback decision) {
            fallback = decision;
            return this;
        }

        /**
         * The data objects of the transaction.
         *
         * @param objects each once
         * @return this
         */
        public Builder data(TlvMap objects) {
            data = objects;
            return this;
        }

        /**
         * The outcome.
         *
         * @return the outcome
         */
        public Outcome build() {
            return new Outcome(this);
        }
    }
}
