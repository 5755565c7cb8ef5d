// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.cvm;

import lydian.tlv.data.CvmList;
import lydian.tlv.data.CvmMethod;
import lydian.tlv.data.CvmResults;
import lydian.tlv.data.CvmResults.Result;
import lydian.tlv.data.CvmRule;
import lydian.tlv.data.Tvr;
import lydian.tlv.data.TvrBit;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a CVM list, rule by rule. EMV 4.4 Book 3, 10.5 and figure 10.
 *
 * <p>Immutable: each answer is a new value. Either a method is to be {@link Perform performed}, and its outcome leads on,
 * or it is {@link Over}.
 */
public final class CvmSelection {
    private final CvmList list;
    private final CvmUse use;

    private CvmSelection(CvmList list, CvmUse use) {
        this.list = list;
        this.use = use;
    }

    /** Where the selection stands. */
    public sealed interface State {
        /**
         * The results so far.
         *
         * @return the TVR
         */
        Tvr tvr();
    }

    /** How a method that was performed came out. */
    public enum Performed {
        /** It succeeded. */
        SUCCESSFUL,
        /** It failed. */
        FAILED
    }

    /** A method is to be performed; {@link #performed} goes on from there. */
    public static final class Perform implements State {
        private final CvmSelection selection;
        private final int index;
        private final CvmRule rule;
        private final CvmMethod method;
        private final Tvr tvr;

        private Perform(CvmSelection selection, int index, CvmRule rule, CvmMethod method, Tvr tvr) {
            this.selection = selection;
            this.index = index;
            this.rule = rule;
            this.method = method;
            this.tvr = tvr;
        }

        /**
         * Which rule it is.
         *
         * @return from 0
         */
        public int index() {
            return index;
        }

        /**
         * The rule.
         *
         * @return the rule as the card has it
         */
        public CvmRule rule() {
            return rule;
        }

        /**
         * What to do.
         *
         * @return a method that the terminal supports
         */
        public CvmMethod method() {
            return method;
        }

        @Override
        public Tvr tvr() {
            return tvr;
        }

        /**
         * Goes on after the method.
         *
         * @param outcome how it came out
         * @param results the TVR with what the method set in it
         * @return the next method, or the end
         */
        public State performed(Performed outcome, Tvr results) {
            if (outcome == Performed.SUCCESSFUL) return selection.succeeded(this, results);
            // Bit 7 says whether the next rule may be tried. EMV 4.4 Book 3, 10.5 and Annex C3.
            if (rule.continueIfUnsuccessful()) return selection.from(index + 1, results, rule);
            return unsuccessful(results, rule);
        }
    }

    /**
     * The list is done with.
     *
     * @param successful whether the cardholder is verified, as far as the terminal can know now
     * @param results tag 9F34
     * @param signature whether a signature is to be asked for
     * @param tvr the results so far
     */
    public record Over(boolean successful, CvmResults results, boolean signature, Tvr tvr) implements State {}

    /**
     * Begins.
     *
     * @param list the card's list
     * @param use where and for what
     * @param tvr the results so far
     * @return the first method to be performed, or the end
     */
    public static State begin(CvmList list, CvmUse use, Tvr tvr) {
        return new CvmSelection(list, use).from(0, tvr, null);
    }

    private State from(int first, Tvr before, @Nullable CvmRule last) {
        Tvr tvr = before;
        for (int i = first; i < list.rules().size(); i++) {
            CvmRule rule = list.rules().get(i);
            if (!use.meets(rule, list)) continue;
            if (rule.method().isPresent() && use.supports(rule.method().get())) {
                CvmMethod method = rule.method().get();
                // Fail CVM ends it whatever bit 7 says. EMV 4.4 Book 3, 10.5.
                if (method == CvmMethod.FAIL) return unsuccessful(tvr, rule);
                return new Perform(this, i, rule, method, tvr);
            }
            tvr = passedOver(rule.method().orElse(null), tvr);
            if (!rule.continueIfUnsuccessful()) return unsuccessful(tvr, last);
        }
        return unsuccessful(tvr, last);
    }

    /** What the TVR says of a method that cannot be performed. EMV 4.4 Book 3, 10.5; Book 4, 6.3.4. */
    private Tvr passedOver(@Nullable CvmMethod method, Tvr tvr) {
        if (method == null) return tvr.with(TvrBit.UNRECOGNISED_CVM);
        if (method == CvmMethod.ENCIPHERED_PIN_ONLINE) return tvr.with(TvrBit.PIN_PAD_ABSENT);
        if (method.offlinePin() && !use.supportsOfflinePin()) return tvr.with(TvrBit.PIN_PAD_ABSENT);
        return method.biometric() ? tvr.with(TvrBit.BIOMETRIC_TYPE_NOT_SUPPORTED) : tvr;
    }

    private static Over unsuccessful(Tvr tvr, @Nullable CvmRule last) {
        // EMV 4.4 Book 4, 6.3.4.5: the last method that was performed, or 3F if there was none.
        CvmResults results =
                last == null ? CvmResults.nonePerformed(Result.FAILED) : CvmResults.of(last, Result.FAILED);
        return new Over(false, results, false, tvr.with(TvrBit.CARDHOLDER_VERIFICATION_NOT_SUCCESSFUL));
    }

    private State succeeded(Perform perform, Tvr tvr) {
        CvmMethod method = perform.method;
        boolean online = method == CvmMethod.ENCIPHERED_PIN_ONLINE;
        // Of a signature and of an online PIN the terminal does not know how they end. EMV 4.4 Book 4, A4.
        Result result = online || method.withSignature() ? Result.UNKNOWN : Result.SUCCESSFUL;
        Tvr after = online ? tvr.with(TvrBit.ONLINE_CVM_CAPTURED) : tvr;
        return new Over(true, CvmResults.of(perform.rule, result), method.withSignature(), after);
    }
}
