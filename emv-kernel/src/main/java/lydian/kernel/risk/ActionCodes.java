// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

import java.util.Optional;
import lydian.tlv.data.Tvr;

/**
 * Three masks over the TVR: what declines, what goes online, what declines when there is no going online. EMV 4.4 Book 3,
 * 10.7.
 *
 * @param denial TAC or IAC, Denial
 * @param online TAC or IAC, Online
 * @param defaults TAC or IAC, Default
 */
public record ActionCodes(Tvr denial, Tvr online, Tvr defaults) {
    /**
     * The issuer's codes.
     *
     * @param denial tag 9F0E; absent is all zeroes
     * @param online tag 9F0F; absent is all ones
     * @param defaults tag 9F0D; absent is all ones
     * @return the codes
     */
    public static ActionCodes issuer(Optional<Tvr> denial, Optional<Tvr> online, Optional<Tvr> defaults) {
        return new ActionCodes(denial.orElse(Tvr.NONE), online.orElse(Tvr.ALL), defaults.orElse(Tvr.ALL));
    }

    /**
     * The acquirer's codes.
     *
     * @param denial TAC-Denial; absent is all zeroes
     * @param online TAC-Online; absent is all zeroes
     * @param defaults TAC-Default; absent is all zeroes
     * @return the codes
     */
    public static ActionCodes terminal(Optional<Tvr> denial, Optional<Tvr> online, Optional<Tvr> defaults) {
        return new ActionCodes(denial.orElse(Tvr.NONE), online.orElse(Tvr.NONE), defaults.orElse(Tvr.NONE));
    }

    /**
     * Both parties' codes at once: a bit counts if one of the two has it.
     *
     * @param other the other party's codes
     * @return the codes to compare the TVR with
     */
    public ActionCodes or(ActionCodes other) {
        return new ActionCodes(or(denial, other.denial), or(online, other.online), or(defaults, other.defaults));
    }

    private static Tvr or(Tvr a, Tvr b) {
        byte[] both = a.bytes().toArray();
        for (int i = 0; i < both.length; i++) both[i] |= (byte) b.bytes().u8(i);
        return Tvr.parse(lydian.tlv.Bytes.of(both));
    }
}
