// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.privacy;

/**
 * What a masked type wants to see before it gives its clear text.
 *
 * <p>It protects nothing by force. It makes one word, {@code deliberately}, find every place in a program where clear
 * data leaves its type.
 */
public final class SensitiveAccess {
    private static final SensitiveAccess DELIBERATE = new SensitiveAccess();

    private SensitiveAccess() {}

    /**
     * The only way to one.
     *
     * @return the access
     */
    public static SensitiveAccess deliberately() {
        return DELIBERATE;
    }
}
