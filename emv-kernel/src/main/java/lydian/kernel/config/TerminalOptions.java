// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

/**
 * Choices that the Books leave to the terminal.
 *
 * @param staticDataAuthentication offer SDA, which EMVCo is sunsetting
 * @param plaintextPin offer offline plaintext PIN, which EMVCo is sunsetting
 * @param cdaMode 1 to 4: EMV 4.4 Book 4, 6.3.2.1
 * @param pinBypassForAll one PIN entry bypass counts for every later PIN method of the list
 * @param defaultCodesFirst an online-capable terminal that knows it cannot go online takes the default action codes at once
 * @param odaFailure what follows a failed offline data authentication
 */
public record TerminalOptions(
        boolean staticDataAuthentication,
        boolean plaintextPin,
        int cdaMode,
        boolean pinBypassForAll,
        boolean defaultCodesFirst,
        OdaFailurePolicy odaFailure) {

    /** Sunset features off, CDA mode 1, the Book's way. */
    public static final TerminalOptions DEFAULT =
            new TerminalOptions(false, false, 1, false, false, OdaFailurePolicy.ACTION_CODES);

    /** What follows a failed offline data authentication. */
    public enum OdaFailurePolicy {
        /** The action codes decide, as in EMV 4.4 Book 3, 10.7. */
        ACTION_CODES,
        /** The transaction is declined. */
        DECLINE
    }
}
