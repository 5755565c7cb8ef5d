// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.online;

import java.util.List;
import lydian.tlv.Bytes;

/** What came of asking the host. */
public sealed interface OnlineResponse {
    /**
     * Whether there is a decision.
     *
     * @return true for {@link Answered}
     */
    default boolean isReached() {
        return this instanceof Answered;
    }

    /**
     * Whether the decision is to approve.
     *
     * @return false also if there is none
     */
    default boolean isApproved() {
        return this instanceof Answered answered && answered.approved();
    }

    /**
     * The host answered in time.
     *
     * @param approved whether it approves
     * @param responseCode the authorisation response code (tag 8A), two characters
     * @param issuerAuthenticationData the value of tag 91, empty if the host sent none
     * @param scripts issuer script templates (tags 71 and 72) with tag and length, in the order they came
     * @param authorisationCode the authorisation code (tag 89), empty if the host sent none
     */
    record Answered(
            boolean approved,
            Bytes responseCode,
            Bytes issuerAuthenticationData,
            List<Bytes> scripts,
            Bytes authorisationCode)
            implements OnlineResponse {
        private static final int RESPONSE_CODE = 2;

        /**
         * Checks the response code.
         *
         * @param approved whether it approves
         * @param responseCode the authorisation response code
         * @param issuerAuthenticationData the value of tag 91
         * @param scripts issuer script templates
         * @param authorisationCode the authorisation code
         * @throws IllegalArgumentException if the response code is not two bytes
         */
        public Answered {
            if (responseCode.length() != RESPONSE_CODE)
                throw new IllegalArgumentException("a response code is 2 bytes");
            scripts = List.copyOf(scripts);
        }

        /**
         * An answer that is nothing but a decision.
         *
         * @param approved whether it approves
         * @param responseCode the authorisation response code, two characters
         * @return the answer
         * @throws IllegalArgumentException if the response code is not two bytes
         */
        public static Answered of(boolean approved, Bytes responseCode) {
            return new Answered(approved, responseCode, Bytes.EMPTY, List.of(), Bytes.EMPTY);
        }
    }

    /** The request never left the terminal: nobody has approved anything. */
    record NotSent() implements OnlineResponse {}

    /**
     * The request left, or may have left, and no valid answer came in time: somebody may have approved it. A late or
     * invalid answer counts as none (EMV 4.4 Book 4, 12.2.1).
     */
    record NoAnswer() implements OnlineResponse {}
}
