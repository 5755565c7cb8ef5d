// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import lydian.kernel.flow.Exit;

/** The exits that leave the order of {@link ContactStep}. */
enum ContactExit implements Exit {
    /** The card does not want this application now: another one is to be chosen. EMV 4.4 Book 3, 10.1. */
    NOT_ACCEPTED,
    /** The first cryptogram ends it, or CDA failed and the card has to be told so: there is no going online. */
    OFFLINE,
    /** The host answered. */
    ANSWERED
}
