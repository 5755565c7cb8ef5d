// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

/** How far a transaction got with the host. */
public enum HostContact {
    /** The host was not asked. */
    NONE,
    /** The host was to be asked, but the request did not leave the terminal. */
    NOT_SENT,
    /** The request left, or may have left, and no answer came. */
    NO_ANSWER,
    /** The host approved. */
    APPROVED,
    /** The host declined. */
    DECLINED
}
