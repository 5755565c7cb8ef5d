// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

/** The answer to {@link Request.ConfirmApplication}. */
public enum Confirmation {
    /** Yes. */
    CONFIRMED,
    /** Not this application. */
    REFUSED,
    /** The person wants the transaction to end. */
    CANCELLED,
    /** The person did nothing for too long. */
    TIMED_OUT
}
